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
 * @param otherForm the citations are written or ordered otherwise
 * @param nothingLocal no law can be read locally
 */
public record BasisDifference(
        List<BasisSet.Citation> missing,
        List<BasisSet.Citation> extra,
        List<Moved> otherPlace,
        List<Moved> lessExact,
        boolean otherForm,
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
        return lessExact.isEmpty() && !otherForm ? Sameness.SAME : Sameness.FORM_DIFFERS;
    }

    /** Whether other places are cited, or the same ones more or less exactly; not for writing and order alone. */
    public boolean citesOtherwise() {
        return !missing.isEmpty() || !extra.isEmpty() || !otherPlace.isEmpty() || !lessExact.isEmpty();
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
        if (details.isEmpty() && otherForm) {
            details.add("法律条款相同，写法或顺序不同");
        }
        return details;
    }

    private static String place(BasisSet.Citation citation) {
        return citation.place().isEmpty() ? "未引条款" : citation.place();
    }
}
