/** What people decided that a text means, where the machine read it wrongly or not at all. */
@NullMarked
package io.sitong.catalog.reading;

import org.jspecify.annotations.NullMarked;
