package io.sitong.reports.booklet;

import io.sitong.reports.guide.GuideData;
import java.util.function.Supplier;

/**
 * One item of a booklet; its text is read when it is printed.
 *
 * @param chapter under which it stands, such as a department or a topic (主题)
 */
public record BookletItem(String name, String chapter, Supplier<GuideData> text) {}
