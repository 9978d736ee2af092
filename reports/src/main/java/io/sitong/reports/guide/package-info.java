/** The unified service guide (办事指南) of an item: one fixed order of sections, alone or by the thousand. */
@NullMarked
package io.sitong.reports.guide;

import org.jspecify.annotations.NullMarked;
