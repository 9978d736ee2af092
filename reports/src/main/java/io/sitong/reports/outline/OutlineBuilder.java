package io.sitong.reports.outline;

import io.sitong.reports.outline.Section.Medium;
import io.sitong.reports.outline.Section.Orientation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts an outline together in reading order and numbers its headings the way official documents do: 一、 （一） 1. */
public final class OutlineBuilder {

    private static final String[] DIGITS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private final String title;
    private @Nullable String subtitle;
    private @Nullable Cover cover;
    private final List<Section> sections = new ArrayList<>();
    private final int[] numbers = new int[3];
    private String name;
    private Orientation orientation = Orientation.PORTRAIT;
    private Medium medium = Medium.ANY;
    private List<Block> blocks = new ArrayList<>();

    OutlineBuilder(String title) {
        this.title = title;
        this.name = title;
    }

    public OutlineBuilder subtitle(String text) {
        this.subtitle = text;
        return this;
    }

    public OutlineBuilder cover(Cover page) {
        this.cover = page;
        return this;
    }

    /** Ends the section before and starts another. */
    public OutlineBuilder section(String sheetName, Orientation pages) {
        return section(sheetName, pages, Medium.ANY);
    }

    /** The same for a section that is not in every format. */
    public OutlineBuilder section(String sheetName, Orientation pages, Medium where) {
        close();
        this.name = sheetName;
        this.orientation = pages;
        this.medium = where;
        return this;
    }

    /** A heading with its number. */
    public OutlineBuilder heading(int level, String text) {
        numbers[level - 1]++;
        for (int deeper = level; deeper < numbers.length; deeper++) {
            numbers[deeper] = 0;
        }
        int n = numbers[level - 1];
        String number = switch (level) {
            case 1 -> chinese(n) + "、";
            case 2 -> "（" + chinese(n) + "）";
            default -> n + ".";
        };
        return add(new Heading(level, number + text));
    }

    public OutlineBuilder plainHeading(int level, String text) {
        return add(new Heading(level, text));
    }

    public OutlineBuilder paragraph(String text) {
        return add(new Paragraph(text, Paragraph.Kind.BODY));
    }

    public OutlineBuilder bullets(List<String> entries) {
        return add(new Bullets(entries, false));
    }

    public OutlineBuilder numbered(List<String> entries) {
        return add(new Bullets(entries, true));
    }

    public OutlineBuilder info(String text) {
        return add(new Note(Note.Tone.INFO, text));
    }

    public OutlineBuilder warning(String text) {
        return add(new Note(Note.Tone.WARNING, text));
    }

    public OutlineBuilder signOff(String... labels) {
        return add(new SignOff(List.of(labels)));
    }

    public OutlineBuilder add(Block block) {
        blocks.add(block);
        return this;
    }

    public Outline build(Imprint imprint) {
        close();
        return new Outline(title, subtitle, cover, imprint, sections);
    }

    private void close() {
        if (!blocks.isEmpty()) {
            sections.add(new Section(name, orientation, medium, blocks));
            blocks = new ArrayList<>();
        }
    }

    /** 1 to 999 in Chinese digits. */
    public static String chinese(int n) {
        int hundreds = n / 100;
        int tens = n / 10 % 10;
        String ones = n % 10 == 0 ? "" : DIGITS[n % 10];
        if (hundreds > 0) {
            String rest = tens > 0 ? DIGITS[tens] + "十" + ones : ones.isEmpty() ? "" : "零" + ones;
            return DIGITS[hundreds] + "百" + rest;
        }
        if (tens == 0) {
            return ones;
        }
        return (tens == 1 ? "" : DIGITS[tens]) + "十" + ones;
    }
}
