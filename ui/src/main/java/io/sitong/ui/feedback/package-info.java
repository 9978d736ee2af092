/** What the public wrote about guides, for the staff who answer for them. */
@NullMarked
package io.sitong.ui.feedback;

import org.jspecify.annotations.NullMarked;
