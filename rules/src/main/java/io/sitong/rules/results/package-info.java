/** What the applicant receives. */
@NullMarked
package io.sitong.rules.results;

import org.jspecify.annotations.NullMarked;
