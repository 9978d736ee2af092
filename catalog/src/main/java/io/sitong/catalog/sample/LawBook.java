package io.sitong.catalog.sample;

import io.sitong.catalog.item.LegalBasis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The laws the sample cites, written once: {@code 《name》 kind | document number}, then one line per article.
 *
 * <p>An article without text is cited by its number alone; a text that begins with 摘要 is a paraphrase.
 */
final class LawBook {

    private static final List<String> KINDS = List.of("法律", "行政法规", "地方性法规", "部门规章", "地方政府规章", "规范性文件");
    private static final String FULL_FORM = "中华人民共和国";

    private final Map<String, Law> laws = new HashMap<>();

    private record Law(String name, String kind, @Nullable String docNo, Map<String, String> articles) {}

    static LawBook read(List<String> lines) {
        LawBook book = new LawBook();
        Law current = null;
        for (String line : lines) {
            if (line.isBlank()) {
                continue;
            }
            if (line.startsWith("《")) {
                current = law(line);
                book.laws.put(shortName(current.name), current);
            } else if (current != null) {
                int blank = line.indexOf(' ');
                current.articles.put(
                        blank < 0 ? line : line.substring(0, blank), blank < 0 ? "" : line.substring(blank + 1));
            }
        }
        return book;
    }

    private static Law law(String line) {
        int end = line.lastIndexOf('》');
        String[] rest = line.substring(end + 1).split("\\|", -1);
        String kind = rest[0].strip();
        if (!KINDS.contains(kind)) {
            throw new IllegalStateException("no kind of law: " + line);
        }
        return new Law(line.substring(1, end), kind, rest.length > 1 ? rest[1].strip() : null, new LinkedHashMap<>());
    }

    private static String shortName(String name) {
        return name.startsWith(FULL_FORM) ? name.substring(FULL_FORM.length()) : name;
    }

    /** Citations written as {@code 户口登记条例 第十条、第十三条}, highest norm first. */
    List<LegalBasis> cite(List<String> citations) {
        List<LegalBasis> bases = new ArrayList<>();
        for (String citation : citations) {
            int blank = citation.lastIndexOf(' ');
            for (String article : citation.substring(blank + 1).split("、", -1)) {
                bases.add(cite(citation.substring(0, blank), article));
            }
        }
        bases.sort(Comparator.comparingInt(basis -> KINDS.indexOf(basis.lawKind())));
        return List.copyOf(bases);
    }

    private LegalBasis cite(String law, String article) {
        Law found = Optional.ofNullable(laws.get(law))
                .orElseThrow(() -> new IllegalStateException("no such law in the sample: " + law));
        String text = found.articles.get(article);
        if (text == null) {
            throw new IllegalStateException("no such article in the sample: " + law + " " + article);
        }
        return LegalBasis.of(found.name, found.kind, found.docNo, article, text);
    }
}
