package io.sitong.rules.compare;

import io.sitong.catalog.item.LegalBasis;
import io.sitong.rules.memory.Memory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a free citation text (设定依据) apart into laws and places.
 *
 * <p>A law named inside the wording of another law is part of that wording, not a citation: a further citation begins
 * only after a joiner, at the beginning of a line, or at the beginning of a sentence where an article follows at once.
 */
public final class BasisParser {

    private static final Pattern EXCEL_BREAK = Pattern.compile("_x000[dD]_|\\r\\n?|\\\\r\\\\n|\\\\n|<br ?/?>");
    /** A break between a law and the article that belongs to it. */
    private static final Pattern BREAK_BEFORE_ARTICLE =
            Pattern.compile("(?<=[》〉）)〕])[ \\t]*\\n\\s*(?=第\\s*[0-9０-９〇零一二三四五六七八九十百千]+\\s*条)");

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]");

    private static final String NUMBERING = "(?:[（(]?[0-9０-９一二三四五六七八九十]{1,3}[）)、.．]|[①-⑳])";
    private static final String KIND = "(?:国家法律|法律|国务院行政法规|行政法规|地方性法规|地方法规|国务院部门规章|部门规章|地方政府规章"
            + "|自治区政府规章|省政府规章|政府规章|规章|行政规范性文件|其他规范性文件|规范性文件|政策文件|国务院决定)";

    /** What may stand between two citations, or before the first. */
    private static final Pattern BETWEEN = Pattern.compile("(?:\\s|" + NUMBERING + "|[【\\[（(]?" + KIND
            + "[】\\]）)：:]|" + KIND + "(?=[《【])|[;；,，、。.:：\"“”‘’'/|]|和|及其|及|与|以及|或者|或|并|同时|根据|依据|按照|依照|参照"
            + "|设定依据|法律依据|实施依据|的规定|之规定|规定|等)*");

    private static final Pattern KIND_BEFORE = Pattern.compile("[【\\[（(]?(" + KIND + ")[】\\]）)：:]*\\s*[" + "\"“]?$");
    private static final Pattern BRACKET = Pattern.compile("\\s*[（(〔\\[【]([^（）()\\[\\]【】]*)[）)〕\\]】]");
    private static final Pattern DOCUMENT_NUMBER =
            Pattern.compile("[\\u4e00-\\u9fa5]{0,14}\\s*[〔﹝\\[(（【]\\s*[0-9０-９]{4}\\s*[〕﹞\\])）】]\\s*第?[0-9０-９]+号"
                    + "|(?:[0-9]{4}年)?[\\u4e00-\\u9fa5、]{0,20}(?:令|公告)\\s*(?:[0-9０-９]{4}年)?\\s*第?\\s*[0-9０-９〇零一二三四五六七八九十百]+号"
                    + "|[\\u4e00-\\u9fa5]{0,14}[0-9]{4}年?第[0-9]+号");

    /** A law cited without 《》, an article following at once. */
    private static final Pattern UNQUOTED = Pattern.compile(
            "((?!该|本|同|其)[\\u4e00-\\u9fa5（）()]{2,40}?"
                    + "(?<![本该同])(?<![本该同]办)(?:法|条例|规定|办法|细则|决定|通知|意见|规则|规程|解释))(?=\\s*(?:[（(][^（）()]{2,40}[）)]\\s*)?第\\s*[0-9０-９〇零一二三四五六七八九十百千]+\\s*条)");

    private static final Pattern TITLE_ONLY = Pattern.compile("((?!该|本|同|其)[\\u4e00-\\u9fa5（）()〈〉、]{2,60}?"
            + "(?:法|条例|规定|办法|细则|决定|通知|意见|规则|规程|解释|目录|标准|方案|批复|公告))\\s*([（(〔].*)?");

    private static final Pattern SAME_LAW_AGAIN = Pattern.compile(
            "(?<=[。；;\\n”\"])\\s*" + NUMBERING + "?\\s*(?=第\\s*[0-9０-９〇零一二三四五六七八九十百千]+\\s*条(?!规定|所|的|中|、|，|和))");

    private static final String LEADING = "[\\s：:，,。.;；“”\"'、]*(?:规定)?[\\s：:，,“”\"]*";

    /** Citation texts repeat over the authorities of a region. */
    private static final Memory<String, List<LegalBasis>> MEMORY = new Memory<>(10_000, BasisParser::read);

    /** Longer texts are rare, and would fill the memory. */
    static final int WORTH_REMEMBERING = 2_000;

    /** No citation is this long; what is longer is a whole document pasted into the cell. */
    private static final int LONGEST = 30_000;

    private final String text;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<LegalBasis> found = new ArrayList<>();

    private BasisParser(String text) {
        this.text = text;
    }

    /** The citations of a text in order; one citation without a law name where none can be read. */
    public static List<LegalBasis> parse(String citation) {
        Optional<List<LegalBasis>> decided = DecidedTexts.citation(citation);
        if (decided.isPresent()) {
            return decided.get();
        }
        return citation.length() > WORTH_REMEMBERING ? read(citation) : MEMORY.get(citation);
    }

    /** As {@link #parse(String)}, without asking what people decided. */
    static List<LegalBasis> readAnew(String citation) {
        return read(citation);
    }

    private static List<LegalBasis> read(String citation) {
        String clean = INVISIBLE
                .matcher(EXCEL_BREAK.matcher(citation).replaceAll("\n"))
                .replaceAll("")
                .replace("<<", "《")
                .replace(">>", "》")
                .replace("＜＜", "《")
                .replace("＞＞", "》")
                .strip();
        clean = BREAK_BEFORE_ARTICLE.matcher(clean).replaceAll("");
        if (clean.isEmpty()) {
            return List.of();
        }
        if (clean.length() > LONGEST) {
            return List.of(LegalBasis.ofText(citation));
        }
        BasisParser parser = new BasisParser(clean);
        parser.run();
        if (parser.found.size() == 1) {
            return List.of(withRaw(parser.found.getFirst(), citation));
        }
        return List.copyOf(parser.found);
    }

    /** The citations of an item, those still in free text taken apart. */
    public static List<LegalBasis> parse(List<LegalBasis> bases) {
        List<LegalBasis> parsed = new ArrayList<>();
        for (LegalBasis basis : DecidedTexts.applied(bases)) {
            if (basis.lawName().isEmpty()) {
                parsed.addAll(parse(basis.raw()));
            } else {
                parsed.add(basis);
            }
        }
        return parsed;
    }

    private record Mention(int start, int nameStart, int nameEnd, int end) {}

    private void run() {
        collectMentions();
        List<Mention> citations = citations();
        if (citations.isEmpty()) {
            withoutMention();
            return;
        }
        for (int i = 0; i < citations.size(); i++) {
            int from = i == 0 ? 0 : citations.get(i).start();
            int to = i + 1 < citations.size() ? citations.get(i + 1).start() : text.length();
            citation(citations.get(i), from, to);
        }
    }

    private void withoutMention() {
        for (String segment : text.split("\\n|；|;(?!\\s*$)")) {
            String plain = segment.strip().replaceFirst("^" + NUMBERING + "\\s*", "");
            Matcher title = TITLE_ONLY.matcher(plain.replaceFirst("[;；。]+$", ""));
            if (title.matches()) {
                String rest = title.group(2) == null ? "" : title.group(2);
                found.add(new LegalBasis(title.group(1), null, documentNumber(rest), null, null, segment.strip()));
            } else if (!plain.isEmpty()) {
                found.add(LegalBasis.ofText(segment.strip()));
            }
        }
    }

    // --- which laws are named, and where

    private void collectMentions() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '《' || c == '〈' || c == '<' || c == '＜') {
                int close = closing(at);
                mentions.add(new Mention(at, at + 1, close, Math.min(close + closingWidth(close), text.length())));
                at = Math.max(close, at + 1);
            } else {
                at++;
            }
        }
        Matcher unquoted = UNQUOTED.matcher(text);
        at = 0;
        while (at < text.length() && unquoted.find(at)) {
            int start = unquoted.start();
            boolean inside = mentions.stream().anyMatch(m -> start < m.end() && unquoted.end() > m.start());
            int nameStart = start + prefixLength(unquoted.group(1));
            if (!inside && beginsSegment(start)) {
                mentions.add(new Mention(start, nameStart, unquoted.end(1), unquoted.end(1)));
            }
            at = inside ? start + 1 : unquoted.end();
        }
        mentions.sort((a, b) -> Integer.compare(a.start(), b.start()));
    }

    private static int prefixLength(String name) {
        for (String word : List.of("根据", "依据", "按照", "依照", "参照")) {
            if (name.startsWith(word)) {
                return word.length();
            }
        }
        return 0;
    }

    private int closingWidth(int close) {
        return close < text.length() && "》〉>＞".indexOf(text.charAt(close)) >= 0 ? 1 : 0;
    }

    /** Where the title opened at {@code open} ends; names inside the title are skipped. */
    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '《' || c == '〈' || c == '<' || c == '＜') {
                if (depth > 0 && c == '《' && beforeArticle(i)) {
                    return i;
                }
                depth++;
            } else if (c == '》' || c == '〉' || c == '>' || c == '＞') {
                depth--;
                if (depth == 0) {
                    return i;
                }
                if (depth == 1 && i + 1 < text.length() && text.charAt(i + 1) == '第') {
                    // 《…〈…》第三条: the outer mark was never closed
                    return i;
                }
            } else if (c == '\n' || (c == '第' && namesArticle(i))) {
                return i;
            }
        }
        return text.length();
    }

    private boolean namesArticle(int at) {
        List<ArticlePlace> places = ArticlePlace.read(text, at).places();
        return !places.isEmpty() && places.getFirst().key().indexOf('条') >= 0;
    }

    private boolean beforeArticle(int at) {
        return at > 0 && "条款项".indexOf(text.charAt(at - 1)) >= 0;
    }

    private boolean beginsSegment(int at) {
        int i = at;
        while (i > 0 && " \t\u3000".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        if (i == 0) {
            return true;
        }
        String before = text.substring(0, i);
        return "\n；;、，,和及与。】］]：:条款项".indexOf(text.charAt(i - 1)) >= 0
                || before.matches("(?s)(?:.*[\\n；;。])?\\s*" + NUMBERING);
    }

    // --- which of them are citations

    private List<Mention> citations() {
        List<Mention> citations = new ArrayList<>();
        int quiet = 0;
        for (Mention mention : mentions) {
            if (mention.start() < quiet) {
                continue;
            }
            int gapStart = citations.isEmpty() ? 0 : quiet;
            String gap = text.substring(gapStart, mention.start());
            int between = boundary(gap);
            boolean begins =
                    between == 0 || citations.isEmpty() || (between > 0 && opensSentence(gap, between, mention));
            if (begins) {
                int start = citations.isEmpty() ? mention.start() : gapStart + Math.max(between, 0);
                citations.add(new Mention(start, mention.nameStart(), mention.nameEnd(), mention.end()));
                quiet = afterPlaces(mention);
            }
        }
        return citations;
    }

    /** Where in the gap nothing but joiners, numbering and kind markers remain; -1 where words run up to the law. */
    private static int boundary(String gap) {
        if (BETWEEN.matcher(gap).matches()) {
            return 0;
        }
        for (int i = 1; i < gap.length(); i++) {
            if ("\n。；;”\"".indexOf(gap.charAt(i - 1)) >= 0
                    && BETWEEN.matcher(gap).region(i, gap.length()).matches()) {
                return i;
            }
        }
        return !gap.isEmpty() && "\n。；;”\"".indexOf(gap.charAt(gap.length() - 1)) >= 0 ? gap.length() : -1;
    }

    /** After wording: a new line, a number or a kind marker begins a citation; else only an article that follows at once. */
    private boolean opensSentence(String gap, int between, Mention mention) {
        String lead = gap.substring(between);
        int next = afterBrackets(mention.end());
        ArticlePlace.Reading places = ArticlePlace.read(text, next);
        boolean place = !places.places().isEmpty();
        boolean ends = next >= text.length() || "\n；;。".indexOf(text.charAt(next)) >= 0;
        boolean newLine = gap.charAt(between - 1) == '\n' || lead.indexOf('\n') >= 0;
        boolean marked = lead.matches("(?s)\\s*(?:" + NUMBERING + "|[【\\[（(]?" + KIND + "[】\\]）)：:]).*");
        if (marked || newLine) {
            return place || ends || next > mention.end();
        }
        boolean partOfWording = lead.matches("(?s).*(?:依照|按照|根据|依据|和|及|与|或).*")
                || text.startsWith("规定的", places.end())
                || text.startsWith("的", places.end());
        return place && !partOfWording;
    }

    private int afterBrackets(int from) {
        int at = from;
        Matcher bracket = BRACKET.matcher(text);
        Matcher number = DOCUMENT_NUMBER.matcher(text);
        boolean moved = true;
        while (moved) {
            moved = false;
            if (number.region(at, text.length()).lookingAt() && !ofItem(number.group())) {
                at = number.end();
                moved = true;
            } else if (bracket.region(at, text.length()).lookingAt()) {
                at = bracket.end();
                moved = true;
            }
        }
        return at;
    }

    private static boolean ofItem(String number) {
        return number.startsWith("第") && number.indexOf('令') < 0;
    }

    private int afterPlaces(Mention mention) {
        ArticlePlace.Reading places = ArticlePlace.read(text, afterBrackets(mention.end()));
        return places.places().isEmpty() ? afterBrackets(mention.end()) : places.end();
    }

    // --- what each citation says

    private void citation(Mention mention, int from, int to) {
        String lawName = text.substring(mention.nameStart(), mention.nameEnd()).strip();
        int afterName = Math.min(afterBrackets(mention.end()), to);
        String brackets = text.substring(mention.end(), afterName);
        String raw = text.substring(from, to).strip();
        String kind = kindBefore(text.substring(Math.min(from, mention.start()), mention.nameStart()));
        String docNo = documentNumber(brackets);
        ArticlePlace.Reading places = ArticlePlace.read(text.substring(0, to), afterName);
        if (places.places().isEmpty()) {
            String wording = wording(text.substring(afterName, to));
            String late = documentNumber(wording.length() < 40 ? wording : "");
            found.add(new LegalBasis(
                    lawName, kind, docNo == null ? late : docNo, null, late == null ? orNull(wording) : null, raw));
            return;
        }
        places(lawName, kind, docNo, places, to, raw);
    }

    private void places(
            String lawName,
            @Nullable String kind,
            @Nullable String docNo,
            ArticlePlace.Reading first,
            int to,
            String raw) {
        ArticlePlace.Reading places = first;
        while (true) {
            int next = nextArticle(places.end(), to);
            String wording = wording(text.substring(places.end(), next));
            for (ArticlePlace place : places.places()) {
                found.add(new LegalBasis(lawName, kind, docNo, place.text(), orNull(wording), raw));
            }
            if (next >= to) {
                return;
            }
            places = ArticlePlace.read(text.substring(0, to), next);
        }
    }

    /** Where, after the wording of one article, another article of the same law begins. */
    private int nextArticle(int from, int to) {
        Matcher again = SAME_LAW_AGAIN.matcher(text).region(from, to);
        again.useTransparentBounds(true);
        while (again.find()) {
            if (again.end() > from
                    && !ArticlePlace.read(text, again.end()).places().isEmpty()) {
                return again.end();
            }
        }
        return to;
    }

    private static String wording(String rest) {
        return rest.replaceFirst("^" + LEADING, "")
                .replaceFirst(
                        "(?s)[\\s;；,，、\"“]*(?:" + NUMBERING + ")?\\s*(?:[【\\[]?" + KIND + "[】\\]：:])?\\s*[\"“]?$", "")
                .strip();
    }

    private static @Nullable String orNull(String wording) {
        return wording.isEmpty() ? null : wording;
    }

    private static @Nullable String kindBefore(String lead) {
        Matcher kind = KIND_BEFORE.matcher(lead.replaceFirst("[《〈<＜]$", ""));
        if (!kind.find()) {
            return null;
        }
        Optional<LawKind> known = LawKind.findByLabel(kind.group(1));
        return known.map(LawKind::label).orElse(kind.group(1));
    }

    private static @Nullable String documentNumber(String brackets) {
        Matcher number = DOCUMENT_NUMBER.matcher(brackets);
        return number.find() ? number.group().replaceAll("\\s", "") : null;
    }

    private static LegalBasis withRaw(LegalBasis basis, String raw) {
        return new LegalBasis(
                basis.lawName(), basis.lawKind(), basis.docNo(), basis.article(), basis.articleText(), raw);
    }
}
