/** The ledger screen (工作台账): tasks handed out from what is open, and how far they are. */
@NullMarked
package io.sitong.ui.ledger;

import org.jspecify.annotations.NullMarked;
