/** The ledger (工作台账): who has to do what by when, and how far they are. */
@NullMarked
package io.sitong.catalog.ledger;

import org.jspecify.annotations.NullMarked;
