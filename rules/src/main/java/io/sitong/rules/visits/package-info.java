/** How often an applicant has to come. */
@NullMarked
package io.sitong.rules.visits;

import org.jspecify.annotations.NullMarked;
