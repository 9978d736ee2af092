/** What is wrong with a file, as values: the place, the kind, what was found and what to do. */
@NullMarked
package io.sitong.importer.problem;

import org.jspecify.annotations.NullMarked;
