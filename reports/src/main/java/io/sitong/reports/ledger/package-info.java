/** The ledger of tasks (工作台账) and the progress report of a quarter (季度进展情况). */
@NullMarked
package io.sitong.reports.ledger;

import org.jspecify.annotations.NullMarked;
