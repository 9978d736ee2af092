/**
 * Where each list entry is served, by composition: entry → standard item → implementation.
 *
 * <pre>
 * entry ──correspondence──► standard ──levels──► divisions expected
 *                                                     │ implementation?  ─► covered
 *                                                     │ claim?           ─► by the upper level, or a gap with its cause
 * </pre>
 */
@NullMarked
package io.sitong.rules.coverage;

import org.jspecify.annotations.NullMarked;
