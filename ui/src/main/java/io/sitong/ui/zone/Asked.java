package io.sitong.ui.zone;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.paging.Keyset;
import io.sitong.catalog.zone.Audience;
import io.sitong.catalog.zone.CrossMode;
import io.sitong.catalog.zone.PublicQuery;
import io.sitong.ui.links.Link;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Languages;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an address of the zone asks for. Anybody can write anything there: what cannot be read is passed over, what is too
 * long is cut.
 *
 * @param base what stands before every path of the application, usually nothing
 */
record Asked(String base, Map<String, String> parameters) {

    static final String TEXT = Links.TEXT;
    static final String TOPIC = Links.TOPIC;
    static final String DEPARTMENT = Links.DEPARTMENT;
    static final String DIVISION = Links.PLACE;
    static final String AUDIENCE = "for";
    static final String MODE = "mode";
    static final String AFTER = "after";
    static final String LANGUAGE = "lang";
    static final String SIZE = "size";
    static final String VIEW = "view";
    static final String OFFICE = "office";

    static final String LARGE = "large";
    static final String BRIEF = "brief";

    private static final int LONGEST_TEXT = 60;
    private static final int LONGEST_VALUE = 100;
    private static final int MOST_WORDS = 5;
    private static final Pattern CURSOR = Pattern.compile("([0-9]{1,18})-([01][a-z0-9]{0,400})");

    Locale language() {
        return Languages.ENGLISH.getLanguage().equals(value(LANGUAGE)) ? Languages.ENGLISH : Languages.CHINESE;
    }

    boolean large() {
        return LARGE.equals(value(SIZE));
    }

    boolean brief() {
        return BRIEF.equals(value(VIEW));
    }

    /** What was typed, in the usual forms of its characters. */
    String text() {
        String typed = Normalizer.normalize(raw(TEXT, LONGEST_TEXT), Normalizer.Form.NFKC);
        return typed.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Co}\\p{Cn}\\s]+", " ").strip();
    }

    Optional<DivisionCode> division() {
        return DivisionCode.parse(value(DIVISION));
    }

    Optional<Long> office() {
        return Optional.of(value(OFFICE)).filter(v -> v.matches("[0-9]{1,18}")).map(Long::valueOf);
    }

    Optional<Audience> audience() {
        return constant(Audience.values(), AUDIENCE);
    }

    Optional<CrossMode> mode() {
        return constant(CrossMode.values(), MODE);
    }

    String value(String name) {
        return raw(name, LONGEST_VALUE).strip();
    }

    private String raw(String name, int longest) {
        String value = parameters.getOrDefault(name, "");
        return value.length() > longest ? value.substring(0, longest) : value;
    }

    private <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
        return Arrays.stream(all)
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(value(name)))
                .findFirst();
    }

    /** Whether anything restricts what is wanted. */
    boolean searches() {
        return List.of(TEXT, TOPIC, DEPARTMENT, DIVISION, AUDIENCE, MODE, AFTER).stream()
                .anyMatch(parameters::containsKey);
    }

    /** @param region the region itself restricts nothing */
    PublicQuery query(DivisionCode region) {
        List<String> words = text().isEmpty()
                ? List.of()
                : Arrays.stream(text().split(" ")).limit(MOST_WORDS).toList();
        return new PublicQuery(
                words,
                orNull(value(TOPIC)),
                orNull(value(DEPARTMENT)),
                audience().orElse(null),
                mode().orElse(null),
                division().filter(d -> !d.equals(region)).orElse(null));
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }

    @Nullable
    Keyset after() {
        Matcher cursor = CURSOR.matcher(raw(AFTER, 420));
        return cursor.matches() ? new Keyset(cursor.group(2), Long.parseLong(cursor.group(1))) : null;
    }

    static String cursor(Keyset key) {
        return key.id() + "-" + key.sortValue();
    }

    /** A link that keeps language and size of letters. */
    String href(Link link) {
        Link kept = link.with(LANGUAGE, orNull(value(LANGUAGE))).with(SIZE, large() ? LARGE : null);
        return base + "/" + kept.href();
    }

    /** A link that keeps the place and the authority chosen there. */
    Link at(Link link) {
        return link.with(DIVISION, division().orElse(null)).with(OFFICE, office().orElse(null));
    }

    /** A link to the same place with one thing changed; paging starts anew. */
    Link same(Link to, String changed, @Nullable Object value) {
        Link link = to;
        for (String name : List.of(TEXT, AUDIENCE, TOPIC, DEPARTMENT, MODE, DIVISION, OFFICE, VIEW, SIZE, LANGUAGE)) {
            link = link.with(name, orNull(name.equals(TEXT) ? text() : value(name)));
        }
        return link.with(changed, value);
    }
}
