/** Whether a division should carry out a standard item, as the division answered. */
@NullMarked
package io.sitong.catalog.claim;

import org.jspecify.annotations.NullMarked;
