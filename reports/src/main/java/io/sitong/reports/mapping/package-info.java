/** The mapping report (对应情况报告): what stands in the catalog for each entry of a national list, and what does not. */
@NullMarked
package io.sitong.reports.mapping;

import org.jspecify.annotations.NullMarked;
