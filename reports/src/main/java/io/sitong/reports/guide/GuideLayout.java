package io.sitong.reports.guide;

import io.sitong.reports.format.DocumentWriter;
import io.sitong.reports.format.Format;
import io.sitong.reports.format.Letters;
import io.sitong.reports.outline.Outline;

/** The documents made of one item, each with the size of its letters. */
public enum GuideLayout {
    /** 办事指南 */
    GUIDE("办事指南", Letters.USUAL),
    /** what an applicant has to know, on a page or two (简版) */
    SHORT("办事指南（简版）", Letters.USUAL),
    /** the whole guide for people who read large letters only (大字版) */
    LARGE("办事指南（大字版）", Letters.LARGE),
    /** 窗口办事卡 */
    CARD("窗口办事卡", Letters.SMALL);

    private final String title;
    private final Letters letters;

    GuideLayout(String title, Letters letters) {
        this.title = title;
        this.letters = letters;
    }

    /** What a document of this kind is called. */
    public String title() {
        return title;
    }

    public Outline outline(GuideData data) {
        return switch (this) {
            case GUIDE, LARGE -> ServiceGuide.outline(data);
            case SHORT -> ShortGuide.outline(data);
            case CARD -> WindowCard.outline(data);
        };
    }

    public DocumentWriter writer(Format format) {
        return format.writer(letters);
    }
}
