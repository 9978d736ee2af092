/**
 * Return packets on their way back: open points with their answers, one a row.
 *
 * <pre>
 * PacketFile ─► PacketVerdicts ─► PacketPreview (what would become of each point)
 *                             └─► PacketAnswers (what is no change of an item, after the batch is written)
 * </pre>
 */
@NullMarked
package io.sitong.importer.packet;

import org.jspecify.annotations.NullMarked;
