package io.sitong.rules.compare;

import io.sitong.catalog.item.Fee;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.item.Material;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.rules.fold.NameFold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An item beside its standard, field by field: first the four of 四同, then what is unified beyond them. Fields of which
 * the standard says nothing are left out, and so are those where each place has its own value.
 */
public final class ItemComparison {

    /** A month counts for this many working days when limits in different units are compared. */
    public static final int WORKDAYS_PER_MONTH = 22;

    private static final List<ItemField> AFTER_TIMES =
            List.of(ItemField.PROJECT_TYPE, ItemField.SERVER_TYPE, ItemField.LIMIT_SCENE_NUM, ItemField.IS_FEE);

    private static final List<ItemField> TREATED = List.of(
            ItemField.TASK_NAME,
            ItemField.CATALOG_CODE,
            ItemField.TASK_TYPE,
            ItemField.ANTICIPATE_DAY,
            ItemField.ANTICIPATE_TYPE,
            ItemField.PROMISE_DAY,
            ItemField.PROMISE_TYPE);

    private final Item standard;
    private final Item local;
    private final List<FieldComparison> fields = new ArrayList<>();

    private ItemComparison(Item standard, Item local) {
        this.standard = standard;
        this.local = local;
    }

    public static List<FieldComparison> of(Item standard, Item local) {
        ItemComparison comparison = new ItemComparison(standard, local);
        comparison.run();
        return List.copyOf(comparison.fields);
    }

    /** The four of 四同 only, without words. */
    public static FourSame.Result fourSame(Item standard, Item local) {
        return FourSame.of(standard).compare(local);
    }

    private void run() {
        name();
        code();
        bases();
        type();
        limit(ItemField.ANTICIPATE_DAY, standard.legalLimit(), local.legalLimit());
        limit(ItemField.PROMISE_DAY, standard.promiseLimit(), local.promiseLimit());
        materials();
        field(ItemField.ACCEPT_CONDITION);
        fees();
        AFTER_TIMES.forEach(this::field);
        names(
                ItemGroup.STEPS,
                standard.steps().stream().map(s -> s.name()).toList(),
                local.steps().stream().map(s -> s.name()).toList());
        names(
                ItemGroup.RESULTS,
                standard.results().stream().map(r -> r.name()).toList(),
                local.results().stream().map(r -> r.name()).toList());
        for (ItemField field : ItemField.values()) {
            if (field.unified()
                    && !TREATED.contains(field)
                    && !AFTER_TIMES.contains(field)
                    && field != ItemField.ACCEPT_CONDITION) {
                field(field);
            }
        }
    }

    private void add(ItemField field, Sameness sameness, String here, String there, List<String> details) {
        fields.add(new FieldComparison(field.name(), field.label(), sameness, here, there, details));
    }

    private void add(ItemGroup group, Sameness sameness, String here, String there, List<String> details) {
        fields.add(new FieldComparison(group.name(), group.label(), sameness, here, there, details));
    }

    private void name() {
        String folded = NameFold.fold(standard.name());
        Sameness sameness = NameComparison.of(standard.name(), folded, local);
        List<String> details = new ArrayList<>();
        if (sameness == Sameness.FORM_DIFFERS) {
            details.add("仅空格、括号或标点的写法不同");
        } else if (sameness == Sameness.DIFFERENT) {
            boolean sameCode = standard.text(ItemField.CATALOG_CODE).equals(FourSame.localCode(local));
            details.add(sameCode ? "名码不符：编码相同而名称不同" : "名称不同");
        } else if (!NameFold.same(standard.name(), local.name())) {
            details.add("业务办理项名称，在事项名称后注明情形");
        }
        add(ItemField.TASK_NAME, sameness, standard.name(), local.name(), details);
    }

    private void code() {
        String here = standard.text(ItemField.CATALOG_CODE);
        String there = FourSame.localCode(local);
        if (here.isEmpty()) {
            return;
        }
        if (here.equals(there)) {
            add(ItemField.CATALOG_CODE, Sameness.SAME, here, there, List.of());
        } else if (there.isEmpty()) {
            String own = local.text(ItemField.LOCAL_CATALOG_CODE);
            add(
                    ItemField.CATALOG_CODE,
                    Sameness.MISSING,
                    here,
                    own,
                    own.isEmpty() ? List.of() : List.of("未对应：只有地方编码" + own));
        } else {
            boolean sameName = NameFold.same(standard.name(), local.name());
            add(ItemField.CATALOG_CODE, Sameness.DIFFERENT, here, there, List.of(sameName ? "未对应：名称相同而编码不同" : "编码不同"));
        }
    }

    private void bases() {
        BasisSet here = BasisSet.of(standard);
        BasisSet there = BasisSet.of(local);
        if (here.isEmpty()) {
            return;
        }
        BasisDifference difference = here.differenceTo(there);
        List<String> details = new ArrayList<>(there.isEmpty() ? List.of() : difference.details());
        if (there.isEmpty() && !local.bases().isEmpty()) {
            details.add("未能从本地依据中识别出法律法规名称");
        }
        add(ItemGroup.BY_LAW, difference.sameness(), basisText(standard.bases()), basisText(local.bases()), details);
    }

    private static String basisText(List<LegalBasis> bases) {
        return BasisParser.parse(bases).stream()
                .map(basis -> basis.lawName().isEmpty()
                        ? basis.raw()
                        : "《" + basis.lawName() + "》" + (basis.article() == null ? "" : basis.article()))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private void type() {
        String here = standard.text(ItemField.TASK_TYPE);
        if (!here.isEmpty()) {
            field(ItemField.TASK_TYPE);
        }
    }

    private void limit(ItemField field, Optional<TimeLimit> here, Optional<TimeLimit> there) {
        if (here.isEmpty()) {
            return;
        }
        String ruling = here.get().text();
        if (there.isEmpty()) {
            // a number without a unit is something else than no number
            String amount = local.text(field);
            add(
                    field,
                    amount.isEmpty() ? Sameness.MISSING : Sameness.DIFFERENT,
                    ruling,
                    amount,
                    amount.isEmpty() ? List.of() : List.of("没有单位，无法比较"));
            return;
        }
        double difference =
                there.get().inWorkdays(WORKDAYS_PER_MONTH) - here.get().inWorkdays(WORKDAYS_PER_MONTH);
        Sameness sameness = here.get().equals(there.get())
                ? Sameness.SAME
                : difference == 0 ? Sameness.FORM_DIFFERS : Sameness.DIFFERENT;
        List<String> details = sameness == Sameness.DIFFERENT
                ? List.of("比标准" + (difference < 0 ? "短" : "长") + days(Math.abs(difference)) + "个工作日")
                : sameness == Sameness.FORM_DIFFERS ? List.of("单位不同，折算后相等") : List.of();
        add(field, sameness, ruling, there.get().text(), details);
    }

    private static String days(double amount) {
        double rounded = Math.round(amount * 10) / 10.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    private void materials() {
        if (standard.materials().isEmpty()) {
            return;
        }
        MaterialComparison comparison = MaterialComparison.of(standard.materials(), local.materials());
        add(
                ItemGroup.MATERIALS,
                comparison.sameness(),
                lines(standard.materials(), Material::name),
                lines(local.materials(), Material::name),
                comparison.details());
    }

    private void fees() {
        if (!standard.fees().isEmpty()) {
            names(ItemGroup.FEES, feeTexts(standard.fees()), feeTexts(local.fees()));
        } else if (standard.find(ItemField.IS_FEE).isPresent() && !standard.isYes(ItemField.IS_FEE)) {
            // no fee is a rule like any other
            List<String> charged = feeTexts(local.fees());
            add(
                    ItemGroup.FEES,
                    charged.isEmpty() ? Sameness.SAME : Sameness.DIFFERENT,
                    "",
                    lines(charged, Function.identity()),
                    charged.stream().map(fee -> "标准不收费，多出“" + fee + "”").toList());
        }
    }

    private static List<String> feeTexts(List<Fee> fees) {
        return fees.stream()
                .map(fee -> fee.standard() == null ? fee.name() : fee.name() + "：" + fee.standard())
                .toList();
    }

    private void names(ItemGroup group, List<String> here, List<String> there) {
        if (here.isEmpty()) {
            return;
        }
        List<String> mine = there.stream().map(NameFold::fold).toList();
        List<String> ruling = here.stream().map(NameFold::fold).toList();
        List<String> details = new ArrayList<>();
        for (String each : here) {
            if (!mine.contains(NameFold.fold(each))) {
                details.add("缺少“" + each + "”");
            }
        }
        for (String each : there) {
            if (!ruling.contains(NameFold.fold(each))) {
                details.add("多出“" + each + "”");
            }
        }
        Sameness sameness = there.isEmpty()
                ? Sameness.MISSING
                : !details.isEmpty() ? Sameness.DIFFERENT : here.equals(there) ? Sameness.SAME : Sameness.FORM_DIFFERS;
        if (sameness == Sameness.FORM_DIFFERS) {
            details.add(new TreeSet<>(mine).equals(new TreeSet<>(ruling)) && !mine.equals(ruling) ? "顺序不同" : "写法不同");
        }
        add(
                group,
                sameness,
                lines(here, Function.identity()),
                lines(there, Function.identity()),
                there.isEmpty() ? List.of() : details);
    }

    private static <T> String lines(List<T> rows, Function<T, String> text) {
        return rows.stream().map(text).collect(Collectors.joining("\n"));
    }

    private void field(ItemField field) {
        String here = standard.text(field);
        String there = local.text(field);
        if (here.isEmpty()) {
            return;
        }
        Sameness sameness = there.isEmpty()
                ? Sameness.MISSING
                : here.equals(there)
                        ? Sameness.SAME
                        : NameFold.same(here, there) ? Sameness.FORM_DIFFERS : Sameness.DIFFERENT;
        List<String> details = sameness == Sameness.FORM_DIFFERS ? List.of("仅空格、括号或标点的写法不同") : List.of();
        add(field, sameness, field.display(here), field.display(there), details);
    }
}
