/** The return packet (反馈包): a workbook for one locality with its open points only, to be answered and sent back. */
@NullMarked
package io.sitong.reports.packet;

import org.jspecify.annotations.NullMarked;
