package io.sitong.importer.stage;

import io.sitong.catalog.item.Fee;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.item.Material;
import io.sitong.catalog.item.Step;
import io.sitong.importer.values.PlainText;
import io.sitong.rules.fold.NameFold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rows of a repeat group in the place of the stored ones: the file says which rows there are, and what the
 * file does not say of a row stays as it is stored.
 */
final class GroupMerge {

    private final Predicate<String> cleared;

    /** @param cleared whether a blank cell of this key removes what is stored */
    GroupMerge(Predicate<String> cleared) {
        this.cleared = cleared;
    }

    List<LegalBasis> bases(List<LegalBasis> stored, List<LegalBasis> read) {
        return merge(
                stored,
                read,
                basis -> asRead(basis.raw()),
                (r, s) -> asRead(r.raw()).equals(asRead(s.raw())) ? s : withRaw(s, r.raw()));
    }

    /** A citation as it comes out of a list in a cell: on one line, without the stop at its end. */
    private static String asRead(String raw) {
        String line = PlainText.line(raw);
        boolean stop = line.endsWith("。") || line.endsWith("；") || line.endsWith(";");
        return stop ? line.substring(0, line.length() - 1) : line;
    }

    List<Material> materials(List<Material> stored, List<Material> read) {
        return merge(
                stored,
                read,
                Material::name,
                (r, s) -> new Material(
                        r.name(),
                        either("MATERIAL_TYPE", r.type(), s.type()),
                        either("MATERIAL_FORMAT", r.form(), s.form()),
                        either("IS_NEED", r.necessity(), s.necessity()),
                        either("SOURCE_TYPE", r.source(), s.source()),
                        either("", r.issuer(), s.issuer()),
                        either("PAGE_NUM", r.copies(), s.copies()),
                        either("", r.paperSpec(), s.paperSpec()),
                        either("FILL_EXPLAIN", r.fillNote(), s.fillNote()),
                        either("ACCEPT_STAND", r.acceptStandard(), s.acceptStandard()),
                        either("", r.basis(), s.basis()),
                        either("FORM_GUID", r.blankForm(), s.blankForm()),
                        either("EXAMPLE_GUID", r.sampleForm(), s.sampleForm()),
                        either("", r.optionalCase(), s.optionalCase()),
                        either("", r.licence(), s.licence()),
                        either("", r.situation(), s.situation())));
    }

    List<Fee> fees(List<Fee> stored, List<Fee> read) {
        return merge(
                stored,
                read,
                Fee::name,
                (r, s) -> new Fee(
                        r.name(),
                        either("FEE_STAND", r.standard(), s.standard()),
                        either("FEE_BASIS", r.basis(), s.basis()),
                        either("", r.reducible(), s.reducible()),
                        either("", r.reductionBasis(), s.reductionBasis())));
    }

    List<Step> steps(List<Step> stored, List<Step> read) {
        return merge(
                stored,
                read,
                Step::name,
                (r, s) -> new Step(
                        r.name(),
                        either("", r.operator(), s.operator()),
                        r.limit() == null ? s.limit() : r.limit(),
                        either("", r.standard(), s.standard()),
                        either("", r.result(), s.result())));
    }

    private @Nullable String either(String key, @Nullable String read, @Nullable String stored) {
        return read != null ? read : cleared.test(key) ? null : stored;
    }

    private static LegalBasis withRaw(LegalBasis stored, String raw) {
        return new LegalBasis(
                stored.lawName(), stored.lawKind(), stored.docNo(), stored.article(), stored.articleText(), raw);
    }

    private static <R> List<R> merge(List<R> stored, List<R> read, Function<R, String> name, BinaryOperator<R> fill) {
        if (stored.isEmpty()) {
            return read;
        }
        Map<String, LinkedList<R>> byName = new HashMap<>();
        for (R row : stored) {
            byName.computeIfAbsent(NameFold.fold(name.apply(row)), n -> new LinkedList<>())
                    .add(row);
        }
        List<R> merged = new ArrayList<>(read.size());
        for (R row : read) {
            LinkedList<R> same = byName.get(NameFold.fold(name.apply(row)));
            merged.add(same == null || same.isEmpty() ? row : fill.apply(row, same.removeFirst()));
        }
        return merged;
    }
}
