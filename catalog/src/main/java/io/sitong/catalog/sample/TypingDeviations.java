package io.sitong.catalog.sample;

import static io.sitong.catalog.item.ItemField.ACCEPT_CONDITION;
import static io.sitong.catalog.item.ItemField.TASK_NAME;

import io.sitong.catalog.item.Fee;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.item.Material;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.catalog.item.TimeUnit;
import io.sitong.catalog.sample.Deviation.Changed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The same said in another form: order, spelling, width and units, as no two offices type alike. */
final class TypingDeviations {

    private static final int HOURS_PER_WORKDAY = 8;
    private static final int DAYS_PER_MONTH = 30;
    private static final int LONGEST_IN_HOURS = 3;
    private static final int SHORTEST_SPACED = 4;

    private static final Pattern ARTICLE = Pattern.compile("第([一二三四五六七八九十]{1,3})条");
    private static final String DIGITS = "一二三四五六七八九";

    static final List<List<Deviation>> ALL = List.of(
            List.of(Deviation.of(
                    DefectKind.NAME_SPACED,
                    item -> item.name().length() >= SHORTEST_SPACED,
                    (item, context, random) -> named(item))),
            List.of(
                    basis(DefectKind.ARTICLE_IN_FIGURES, TypingDeviations::inFigures),
                    basis(DefectKind.LAW_WITH_VERSION, TypingDeviations::withVersion),
                    reversed(DefectKind.BASES_IN_OTHER_ORDER, Item::bases, Item.Builder::bases)),
            List.of(limit(DefectKind.LEGAL_LIMIT_IN_OTHER_UNIT, Item::legalLimit, Item.Builder::legalLimit)),
            List.of(limit(DefectKind.PROMISE_IN_OTHER_UNIT, Item::promiseLimit, Item.Builder::promiseLimit)),
            List.of(
                    reversed(DefectKind.MATERIALS_IN_OTHER_ORDER, Item::materials, Item.Builder::materials),
                    Deviation.of(
                            DefectKind.MATERIAL_NUMBERED,
                            item -> !item.materials().isEmpty(),
                            (item, context, random) -> numbered(item))),
            List.of(Deviation.of(
                    DefectKind.CONDITION_TYPED_OTHERWISE,
                    item -> !typedOtherwise(item.text(ACCEPT_CONDITION)).equals(item.text(ACCEPT_CONDITION)),
                    (item, context, random) -> {
                        String condition = typedOtherwise(item.text(ACCEPT_CONDITION));
                        return new Changed(
                                item.edit().set(ACCEPT_CONDITION, condition).build(), condition);
                    })),
            List.of(
                    Deviation.of(
                            DefectKind.FEE_TYPED_OTHERWISE,
                            item -> !item.fees().isEmpty(),
                            (item, context, random) -> feesSpaced(item)),
                    reversed(DefectKind.FEES_IN_OTHER_ORDER, Item::fees, Item.Builder::fees)));

    private TypingDeviations() {}

    private interface Setter<T> {
        Item.Builder set(Item.Builder builder, T value);
    }

    private static Changed named(Item item) {
        String name = item.name();
        String spaced = name.substring(0, 2) + " " + name.substring(2) + "\u3000";
        return new Changed(item.edit().set(TASK_NAME, spaced).build(), spaced);
    }

    private static <T> Deviation reversed(DefectKind kind, Function<Item, List<T>> rows, Setter<List<T>> setter) {
        Predicate<Item> several = item -> rows.apply(item).size() > 1
                && !rows.apply(item).getFirst().equals(rows.apply(item).getLast());
        return Deviation.of(kind, several, (item, context, random) -> {
            List<T> reversed = List.copyOf(rows.apply(item).reversed());
            return new Changed(setter.set(item.edit(), reversed).build(), String.valueOf(reversed.getFirst()));
        });
    }

    // --- bases

    private static Deviation basis(DefectKind kind, Function<LegalBasis, Optional<LegalBasis>> change) {
        return Deviation.of(
                kind,
                item -> !item.bases().isEmpty()
                        && change.apply(item.bases().getFirst()).isPresent(),
                (item, context, random) -> {
                    List<LegalBasis> bases = new ArrayList<>(item.bases());
                    LegalBasis typed = change.apply(bases.getFirst()).orElseThrow();
                    bases.set(0, typed);
                    return new Changed(item.edit().bases(bases).build(), typed.raw());
                });
    }

    /** 第三条 as 第3条. */
    private static Optional<LegalBasis> inFigures(LegalBasis basis) {
        @Nullable String article = basis.article();
        if (article == null) {
            return Optional.empty();
        }
        Matcher cited = ARTICLE.matcher(article);
        if (!cited.lookingAt()) {
            return Optional.empty();
        }
        String typed = "第" + number(cited.group(1)) + "条" + article.substring(cited.end());
        return Optional.of(new LegalBasis(
                basis.lawName(),
                basis.lawKind(),
                basis.docNo(),
                typed,
                basis.articleText(),
                basis.raw().replace(article, typed)));
    }

    private static int number(String numeral) {
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(numeral) + 1;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(numeral.charAt(0)) + 1;
        return tens * 10 + (ten + 1 < numeral.length() ? DIGITS.indexOf(numeral.charAt(ten + 1)) + 1 : 0);
    }

    private static Optional<LegalBasis> withVersion(LegalBasis basis) {
        if (!"法律".equals(basis.lawKind())) {
            return Optional.empty();
        }
        String dated = basis.lawName() + "（2018年修正）";
        return Optional.of(new LegalBasis(
                dated,
                basis.lawKind(),
                basis.docNo(),
                basis.article(),
                basis.articleText(),
                basis.raw().replace("《" + basis.lawName() + "》", "《" + dated + "》")));
    }

    // --- limits

    private static Deviation limit(
            DefectKind kind, Function<Item, Optional<TimeLimit>> limit, Setter<TimeLimit> setter) {
        return Deviation.of(
                kind,
                item -> limit.apply(item).flatMap(TypingDeviations::inOtherUnit).isPresent(),
                (item, context, random) -> {
                    TimeLimit other = limit.apply(item)
                            .flatMap(TypingDeviations::inOtherUnit)
                            .orElseThrow();
                    return new Changed(setter.set(item.edit(), other).build(), other.text());
                });
    }

    /** 1个月 as 30个自然日, 2个工作日 as 16小时. */
    private static Optional<TimeLimit> inOtherUnit(TimeLimit limit) {
        int amount = limit.amount();
        return switch (limit.unit()) {
            case MONTH -> Optional.of(new TimeLimit(amount * DAYS_PER_MONTH, TimeUnit.DAY));
            case DAY ->
                amount > 0 && amount % DAYS_PER_MONTH == 0
                        ? Optional.of(new TimeLimit(amount / DAYS_PER_MONTH, TimeUnit.MONTH))
                        : Optional.empty();
            case WORKDAY ->
                amount > 0 && amount <= LONGEST_IN_HOURS
                        ? Optional.of(new TimeLimit(amount * HOURS_PER_WORKDAY, TimeUnit.HOUR))
                        : Optional.empty();
            case HOUR, YEAR -> Optional.empty();
        };
    }

    // --- materials, conditions, fees

    private static Changed numbered(Item item) {
        List<Material> materials = new ArrayList<>();
        for (Material material : item.materials()) {
            materials.add(MaterialDeviations.named(material, (materials.size() + 1) + "、" + material.name()));
        }
        return new Changed(
                item.edit().materials(materials).build(), materials.getFirst().name());
    }

    private static String typedOtherwise(String condition) {
        return condition.replace("，", ",").replace("；", "; ").replace("\n", "\r\n");
    }

    private static Changed feesSpaced(Item item) {
        List<Fee> fees = item.fees().stream()
                .map(fee ->
                        new Fee(fee.name() + " ", fee.standard(), fee.basis(), fee.reducible(), fee.reductionBasis()))
                .toList();
        return new Changed(item.edit().fees(fees).build(), fees.getFirst().name());
    }
}
