/** The list of rule findings (问题清单), by rule and by place, every row with how to mend it. */
@NullMarked
package io.sitong.reports.findings;

import org.jspecify.annotations.NullMarked;
