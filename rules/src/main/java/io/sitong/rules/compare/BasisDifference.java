package io.sitong.rules.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * How local bases depart from those of the standard.
 *
 * @param missing in the standard only
 * @param extra local only
 * @param otherPlace the same law, another article
 * @param lessExact the same article, but only one side names the paragraph or item
 * @param nothingLocal no law can be read locally
 */
public record BasisDifference(
        List<BasisSet.Citation> missing,
        List<BasisSet.Citation> extra,
        List<Moved> otherPlace,
        List<Moved> lessExact,
        boolean nothingLocal) {

    /** The same law cited at two places. */
    public record Moved(BasisSet.Citation standard, BasisSet.Citation local) {}

    public Sameness sameness() {
        if (nothingLocal) {
            return Sameness.MISSING;
        }
        if (!missing.isEmpty() || !extra.isEmpty() || !otherPlace.isEmpty()) {
            return Sameness.DIFFERENT;
        }
        return lessExact.isEmpty() ? Sameness.SAME : Sameness.FORM_DIFFERS;
    }

    /** Each difference in words. */
    public List<String> details() {
        List<String> details = new ArrayList<>();
        for (Moved moved : otherPlace) {
            details.add("《" + moved.standard().lawName() + "》条款不同：标准为" + place(moved.standard()) + "，本地为"
                    + place(moved.local()));
        }
        for (BasisSet.Citation citation : missing) {
            details.add("缺少" + citation.text());
        }
        for (BasisSet.Citation citation : extra) {
            details.add("多出" + citation.text());
        }
        for (Moved moved : lessExact) {
            details.add("《" + moved.standard().lawName() + "》引用详略不同：标准为" + place(moved.standard()) + "，本地为"
                    + place(moved.local()));
        }
        return details;
    }

    private static String place(BasisSet.Citation citation) {
        return citation.place().isEmpty() ? "未引条款" : citation.place();
    }
}
