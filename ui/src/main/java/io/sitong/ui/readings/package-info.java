/** What people decide that material names and citations mean, put to use in every comparison. */
@NullMarked
package io.sitong.ui.readings;

import org.jspecify.annotations.NullMarked;
