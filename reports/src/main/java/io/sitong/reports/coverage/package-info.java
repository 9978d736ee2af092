/** The coverage matrix (覆盖矩阵): each entry of the lists in force in each division, with sums both ways. */
@NullMarked
package io.sitong.reports.coverage;

import org.jspecify.annotations.NullMarked;
