package io.sitong.reports.format;

import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.Wording;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;

/** What stands where a template leaves it open. */
public record TemplateValues(Map<Placeholder, String> words) {

    public TemplateValues {
        words = Map.copyOf(words);
    }

    /**
     * For one report.
     *
     * @param office the unit the report is of
     * @param catalog version of the catalog
     * @param lists versions of the lists
     */
    public static TemplateValues of(Outline outline, String office, String catalog, String lists) {
        Map<Placeholder, String> words = new EnumMap<>(Placeholder.class);
        words.put(Placeholder.TITLE, outline.title());
        words.put(Placeholder.SUBTITLE, outline.subtitle() == null ? "" : outline.subtitle());
        words.put(Placeholder.OFFICE, office);
        words.put(Placeholder.DATE, Wording.date(outline.imprint().date()));
        words.put(Placeholder.CATALOG, catalog);
        words.put(Placeholder.LISTS, lists);
        words.put(Placeholder.AUTHOR, outline.imprint().author());
        return new TemplateValues(words);
    }

    /** The text with every open place filled in; the content is no text and stays open. */
    String filled(String text) {
        return Placeholder.ANY
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(Placeholder.find(match.group(1))
                        .map(p -> words.getOrDefault(p, match.group()))
                        .orElse(match.group())));
    }
}
