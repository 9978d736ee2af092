package io.sitong.rules.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * A place inside a law: 第三十八条第一款第（二）项.
 *
 * @param key the same for every way to write the place: {@code 38条1款2项}
 * @param text as official texts write it
 */
record ArticlePlace(String key, String text) {

    static final ArticlePlace WHOLE_LAW = new ArticlePlace("", "");

    private static final String UNITS = "编章节条款项目";
    private static final String JOINERS = "、,，和及与或";
    private static final String RANGE = "至到-~—－～–";
    private static final int LONGEST_RANGE = 20;

    /** Whether the other place lies inside this one, or is the same. */
    boolean covers(ArticlePlace other) {
        return other.key.startsWith(key);
    }

    /** The 条 the place lies in, as a key; the whole key where it names none. */
    String article() {
        int end = key.indexOf('条');
        return end < 0 ? key : key.substring(0, end + 1);
    }

    /** All places in a text that consists of places, such as 第三条、第五条第一、二款. */
    static List<ArticlePlace> all(String text) {
        List<ArticlePlace> places = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Reading reading = read(text, at);
            places.addAll(reading.places());
            at = Math.max(reading.end(), at + 1);
        }
        return places;
    }

    /** The places that start exactly at {@code from}, joined ones included; none where something else stands there. */
    static Reading read(String text, int from) {
        Scanner scanner = new Scanner(text, from);
        scanner.run();
        return new Reading(List.copyOf(scanner.places), scanner.end);
    }

    record Reading(List<ArticlePlace> places, int end) {}

    private record Part(int number, int after, char unit) {

        Part(int number, char unit) {
            this(number, 0, unit);
        }

        int rank() {
            return UNITS.indexOf(unit);
        }

        String key() {
            return number + (after > 0 ? "-" + after : "") + unit;
        }

        String text() {
            String numeral = ChineseNumerals.format(number);
            String name = unit == '项' || unit == '目' ? "第（" + numeral + "）" + unit : "第" + numeral + unit;
            return after > 0 ? name + "之" + ChineseNumerals.format(after) : name;
        }
    }

    /** Reads one run of places, keeping the path of units so that 第三条第一、二款 names both paragraphs in full. */
    private static final class Scanner {

        private final String text;
        private final List<ArticlePlace> places = new ArrayList<>();
        private final List<Part> path = new ArrayList<>();
        private String attachment = "";
        private int at;
        private int end;

        Scanner(String text, int from) {
            this.text = text;
            this.at = from;
            this.end = from;
        }

        void run() {
            blanks();
            attachment();
            boolean any = !attachment.isEmpty();
            if (any) {
                end = at;
            }
            if (!units()) {
                if (any) {
                    close();
                }
                return;
            }
            close();
            while (joined()) {
                end = at;
            }
        }

        private boolean joined() {
            int before = at;
            boolean range = false;
            blanks();
            int joiners = at;
            while (at < text.length()
                    && (JOINERS.indexOf(text.charAt(at)) >= 0 || RANGE.indexOf(text.charAt(at)) >= 0)) {
                range |= RANGE.indexOf(text.charAt(at)) >= 0;
                at++;
            }
            if (text.startsWith("以及", at)) {
                at += 2;
            }
            blanks();
            sameLaw();
            List<Part> old = List.copyOf(path);
            if (at == joiners || !units()) {
                at = before;
                path.clear();
                path.addAll(old);
                return false;
            }
            if (range) {
                fill(old);
            }
            close();
            return true;
        }

        /** 该法, 本条例 and the like name the law again. */
        private void sameLaw() {
            for (String word : List.of("该法", "本法", "同法", "该条例", "本条例", "同条例", "该办法", "本办法", "该规定", "本规定", "其")) {
                if (text.startsWith(word, at) && text.startsWith("第", at + word.length())) {
                    at += word.length();
                    return;
                }
            }
        }

        private void fill(List<Part> old) {
            Part first = old.getLast();
            Part last = path.getLast();
            if (first.unit() != last.unit() || last.number() - first.number() > LONGEST_RANGE) {
                return;
            }
            for (int number = first.number() + 1; number < last.number(); number++) {
                path.set(path.size() - 1, new Part(number, first.unit()));
                close();
            }
            path.set(path.size() - 1, last);
        }

        private void close() {
            StringBuilder key = new StringBuilder(attachment);
            StringBuilder words = new StringBuilder(attachment);
            boolean article = path.stream().anyMatch(part -> part.unit() == '条');
            for (Part part : path) {
                // chapters add nothing where the article is named
                if (!article || part.rank() >= UNITS.indexOf('条')) {
                    key.append(part.key());
                    words.append(part.text());
                }
            }
            ArticlePlace place = new ArticlePlace(key.toString(), words.toString());
            if (!place.key().isEmpty() && !places.contains(place)) {
                places.add(place);
            }
            end = at;
        }

        private void attachment() {
            for (String word : List.of("附件", "附录", "附表", "目录")) {
                if (text.startsWith(word, at)) {
                    int number = ChineseNumerals.end(text, at + word.length());
                    String digits = text.substring(at + word.length(), number);
                    boolean named = !digits.isEmpty() || text.startsWith("第", number);
                    if (named) {
                        attachment = word + (digits.isEmpty() ? "" : ChineseNumerals.parse(digits));
                        at = number;
                    }
                    return;
                }
            }
        }

        /** Reads units as long as they follow each other; false where not even one stands here. */
        private boolean units() {
            boolean any = false;
            while (unit(any)) {
                any = true;
            }
            return any;
        }

        private boolean unit(boolean inside) {
            int start = at;
            blanks();
            boolean ordinal = text.startsWith("第", at);
            if (ordinal) {
                at++;
            }
            List<Integer> numbers = new ArrayList<>();
            boolean bracketed = number(numbers);
            while (!numbers.isEmpty() && at < text.length() && (JOINERS + "（(").indexOf(text.charAt(at)) >= 0) {
                int joiner = at;
                at += JOINERS.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
                int known = numbers.size();
                number(numbers);
                if (numbers.size() == known || at >= text.length()) {
                    at = joiner;
                    break;
                }
            }
            char unit = at < text.length() ? text.charAt(at) : '\0';
            int rank = UNITS.indexOf(unit);
            boolean knownPlace = ordinal || (bracketed && rank >= UNITS.indexOf('款') && !path.isEmpty());
            if (numbers.isEmpty() || rank < 0 || !knownPlace || (inside && !deeper(rank))) {
                at = start;
                return false;
            }
            at++;
            int after = after(unit);
            for (int i = 0; i < numbers.size(); i++) {
                path.removeIf(part -> part.rank() >= rank);
                path.add(new Part(numbers.get(i), after, unit));
                if (i < numbers.size() - 1) {
                    close();
                }
            }
            return true;
        }

        private boolean deeper(int rank) {
            return path.isEmpty() || rank > path.getLast().rank();
        }

        private int after(char unit) {
            if (unit != '条' || !text.startsWith("之", at)) {
                return 0;
            }
            int numberEnd = ChineseNumerals.end(text, at + 1);
            if (numberEnd == at + 1) {
                return 0;
            }
            int number = ChineseNumerals.parse(text.substring(at + 1, numberEnd));
            at = numberEnd;
            return number;
        }

        /** Adds the number that stands here, bare or in brackets; true where it was in brackets. */
        private boolean number(List<Integer> numbers) {
            int start = at;
            blanks();
            boolean bracket = at < text.length() && "（(".indexOf(text.charAt(at)) >= 0;
            if (bracket) {
                at++;
            }
            int numberEnd = ChineseNumerals.end(text, at);
            if (numberEnd == at) {
                at = start;
                return false;
            }
            String number = text.substring(at, numberEnd);
            at = numberEnd;
            if (bracket) {
                if (at >= text.length() || "）)".indexOf(text.charAt(at)) < 0) {
                    at = start;
                    return false;
                }
                at++;
            }
            blanks();
            numbers.add(ChineseNumerals.parse(number));
            return bracket || number.charAt(0) >= '①' && number.charAt(0) <= '⑳';
        }

        private void blanks() {
            while (at < text.length()
                    && (text.charAt(at) == ' ' || text.charAt(at) == '\u3000' || text.charAt(at) == '\u00A0')) {
                at++;
            }
        }
    }
}
