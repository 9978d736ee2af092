package io.sitong.rules.compare;

import io.sitong.catalog.item.LegalBasis;
import io.sitong.rules.fold.NameFold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people decided that a material name or a citation means, beside the dictionaries. It holds for every comparison
 * and rule from the moment it is put to use; the decisions are kept elsewhere.
 *
 * <p>See decisions/0102-decided-texts-hold-everywhere.md.
 */
public final class DecidedTexts {

    private static volatile DecidedTexts inUse = new DecidedTexts(Map.of(), Map.of());

    private final Map<String, String> materials = new HashMap<>();
    private final Map<String, List<LegalBasis>> citations = new HashMap<>();

    private DecidedTexts(Map<String, String> materials, Map<String, String> citations) {
        materials.forEach((name, meaning) -> this.materials.put(MaterialNames.plain(name), meaning));
        citations.forEach((text, meaning) -> this.citations.put(folded(text), cited(text, meaning)));
    }

    /**
     * Puts all decisions to use, in place of those before.
     *
     * @param materials name to the name it goes by; the same name where it is a material of its own
     * @param citations citation to what it cites, one 《law》article per line
     */
    public static void use(Map<String, String> materials, Map<String, String> citations) {
        inUse = new DecidedTexts(materials, citations);
        MaterialNames.forget();
        BasisSet.forget();
    }

    static Optional<String> material(String plainName) {
        return Optional.ofNullable(inUse.materials.get(plainName));
    }

    /** What was decided that a citation cites. */
    static Optional<List<LegalBasis>> citation(String raw) {
        DecidedTexts decided = inUse;
        return decided.citations.isEmpty() ? Optional.empty() : Optional.ofNullable(decided.citations.get(folded(raw)));
    }

    /** The bases with those somebody decided about replaced by what they cite. */
    static List<LegalBasis> applied(List<LegalBasis> bases) {
        if (inUse.citations.isEmpty()) {
            return bases;
        }
        List<LegalBasis> applied = new ArrayList<>();
        for (LegalBasis basis : bases) {
            citation(basis.raw()).ifPresentOrElse(applied::addAll, () -> applied.add(basis));
        }
        return applied;
    }

    private static String folded(String citation) {
        return NameFold.fold(citation);
    }

    private static List<LegalBasis> cited(String raw, String meaning) {
        return BasisParser.readAnew(meaning).stream()
                .map(basis -> new LegalBasis(
                        basis.lawName(), basis.lawKind(), basis.docNo(), basis.article(), basis.articleText(), raw))
                .toList();
    }
}
