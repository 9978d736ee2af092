/** Prints an outline: Word, Excel, PDF, HTML and Markdown, equal bytes for equal input where the format allows. */
@NullMarked
package io.sitong.reports.format;

import org.jspecify.annotations.NullMarked;
