package io.sitong.rules.reduce;

import io.sitong.catalog.item.Fee;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.Material;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.rules.compare.ItemComparison;
import io.sitong.rules.compare.MaterialNames;
import io.sitong.rules.fold.NameFold;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a standard asks of the applicant. Prepared once per standard, so that a whole region can stream by. */
public final class Requirements {

    private final Map<String, Material> materials;
    private final Optional<TimeLimit> promise;
    private final OptionalInt visits;
    private final boolean feesKnown;
    private final Set<String> fees;

    private Requirements(Item standard) {
        this.materials = byKey(standard.materials());
        this.promise = standard.promiseLimit();
        this.visits = visits(standard);
        this.feesKnown = feesKnown(standard);
        this.fees =
                standard.fees().stream().map(fee -> NameFold.fold(fee.name())).collect(Collectors.toSet());
    }

    public static Requirements of(Item standard) {
        return new Requirements(standard);
    }

    /** What the implementation asks for beyond this. */
    public Excess exceededBy(Item local) {
        List<Paper> papers = new ArrayList<>();
        List<Material> extra = new ArrayList<>();
        byKey(local.materials()).forEach((key, material) -> {
            Material ruling = materials.get(key);
            papers.add(Paper.of(material, ruling));
            if (ruling == null && !materials.isEmpty()) {
                extra.add(material);
            }
        });
        boolean materialsKnown = !materials.isEmpty() && !papers.isEmpty();
        List<Fee> extraFees = local.fees().stream()
                .filter(fee -> feesKnown && !fees.contains(NameFold.fold(fee.name())))
                .toList();
        boolean bothSayFees = feesKnown && feesKnown(local);
        return new Excess(
                papers,
                materialsKnown ? Amount.beyond(extra.size(), 0) : Amount.UNKNOWN,
                extra,
                workdays(local),
                visitsOf(local),
                bothSayFees ? Amount.beyond(extraFees.size(), 0) : Amount.UNKNOWN,
                extraFees);
    }

    private Amount workdays(Item local) {
        Optional<TimeLimit> own = local.promiseLimit();
        if (promise.isEmpty() || own.isEmpty()) {
            return Amount.UNKNOWN;
        }
        return Amount.beyond(workdays(own.get()), workdays(promise.get()));
    }

    private static double workdays(TimeLimit limit) {
        return limit.inWorkdays(ItemComparison.WORKDAYS_PER_MONTH);
    }

    private Amount visitsOf(Item local) {
        OptionalInt own = visits(local);
        return visits.isEmpty() || own.isEmpty() ? Amount.UNKNOWN : Amount.beyond(own.getAsInt(), visits.getAsInt());
    }

    private static OptionalInt visits(Item item) {
        String number = NameFold.fold(item.text(ItemField.LIMIT_SCENE_NUM));
        return number.length() == 1 && Character.isDigit(number.charAt(0))
                ? OptionalInt.of(Character.digit(number.charAt(0), 10))
                : OptionalInt.empty();
    }

    private static boolean feesKnown(Item item) {
        return item.has(ItemField.IS_FEE) || !item.fees().isEmpty();
    }

    private static Map<String, Material> byKey(List<Material> materials) {
        return materials.stream()
                .collect(Collectors.toMap(
                        material -> MaterialNames.key(material.name()),
                        Function.identity(),
                        (first, again) -> first,
                        LinkedHashMap::new));
    }
}
