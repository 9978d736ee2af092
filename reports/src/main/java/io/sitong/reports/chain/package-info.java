/** What does not hold together from the list down to the banners (上下衔接), with the least that would mend it. */
@NullMarked
package io.sitong.reports.chain;

import org.jspecify.annotations.NullMarked;
