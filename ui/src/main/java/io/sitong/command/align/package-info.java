/**
 * The whole main job without a server.
 *
 * <pre>
 * files ─► read ─► attach to the catalog ─► check ─► compare ─┐
 * national list ─► line up with the catalog ──────────────────┴─► coverage, gaps ─► reports, guides, packets
 * </pre>
 */
@NullMarked
package io.sitong.command.align;

import org.jspecify.annotations.NullMarked;
