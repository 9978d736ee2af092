package io.sitong.reports.outline;

import java.util.ArrayList;
import java.util.List;

/**
 * A document too long to be held: cover, imprint page, contents, chapters with entries, index. The text of an entry is
 * read when it is printed; only titles are held.
 *
 * @param subtitle lines under the title on the cover
 * @param facts the imprint page (编印说明): of what the book was made, when and by whom
 * @param foreword paragraphs under the facts
 * @param index entries by their reading, see {@link IndexGroup}
 */
public record Book(
        String title,
        List<String> subtitle,
        List<KeyValues.Pair> facts,
        List<String> foreword,
        List<Chapter> chapters,
        List<IndexGroup> index,
        Imprint imprint) {

    /** What the index is called. */
    public static final String INDEX_TITLE = "音序索引";

    /** Entries under one heading. */
    public record Chapter(String title, List<Entry> entries) {

        public Chapter {
            entries = List.copyOf(entries);
        }
    }

    /** One entry; it begins on a new page. */
    public record Entry(String title, Text text) {}

    /** Reads what an entry says. Must say the same each time it is asked. */
    @FunctionalInterface
    public interface Text {

        List<Block> read();
    }

    /** The lines of one letter. */
    public record IndexGroup(String letter, List<IndexLine> lines) {

        public IndexGroup {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A name with where to find it.
     *
     * @param initials the first letters of its reading
     * @param entry number of the entry in the book, from 0
     */
    public record IndexLine(String name, String initials, int entry) {

        /** The name with its initials. */
        public String shown() {
            return initials.isEmpty() ? name : name + "（" + initials + "）";
        }
    }

    public Book {
        subtitle = List.copyOf(subtitle);
        facts = List.copyOf(facts);
        foreword = List.copyOf(foreword);
        chapters = List.copyOf(chapters);
        index = List.copyOf(index);
        if (chapters.stream().allMatch(chapter -> chapter.entries().isEmpty())) {
            throw new IllegalArgumentException("a book has an entry");
        }
    }

    /** All entries in reading order. */
    public List<Entry> entries() {
        List<Entry> all = new ArrayList<>();
        chapters.forEach(chapter -> all.addAll(chapter.entries()));
        return all;
    }
}
