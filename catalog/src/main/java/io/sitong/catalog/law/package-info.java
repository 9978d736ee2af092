/**
 * The register of laws (法规库), and which items cite them at every level.
 *
 * <pre>
 *  legal bases of items ─► read once each ─► Law ◄─ state, successor, source: entered by people
 * </pre>
 */
@NullMarked
package io.sitong.catalog.law;

import org.jspecify.annotations.NullMarked;
