/**
 * What a document says, free of any file format: a report makes an outline, a writer of {@code reports.format} prints it.
 *
 * <pre>
 * data record → Outline → docx, xlsx, pdf, html, md
 * </pre>
 */
@NullMarked
package io.sitong.reports.outline;

import org.jspecify.annotations.NullMarked;
