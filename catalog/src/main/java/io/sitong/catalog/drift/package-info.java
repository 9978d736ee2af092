/**
 * What became of implementations when their standard changed: flagged where it matters, taken over, or kept with a reason.
 *
 * <pre>
 *  published version ─► looked through ─► Drift OPEN ─► TAKEN_OVER
 *                                                 └───► KEPT, with a reason
 * </pre>
 */
@NullMarked
package io.sitong.catalog.drift;

import org.jspecify.annotations.NullMarked;
