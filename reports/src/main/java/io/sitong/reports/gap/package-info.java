/** The gap list (缺口清单): what should be there and is not, why, who acts and by when. */
@NullMarked
package io.sitong.reports.gap;

import org.jspecify.annotations.NullMarked;
