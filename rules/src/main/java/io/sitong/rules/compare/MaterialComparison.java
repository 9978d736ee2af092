package io.sitong.rules.compare;

import io.sitong.catalog.item.Material;
import io.sitong.rules.fold.NameFold;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The materials of an item beside those of the standard: what is asked, and how each paper is described. */
final class MaterialComparison {

    private final List<String> substance = new ArrayList<>();
    private final List<String> form = new ArrayList<>();
    private final boolean nothing;

    private MaterialComparison(boolean nothing) {
        this.nothing = nothing;
    }

    static MaterialComparison of(List<Material> ruling, List<Material> own) {
        MaterialComparison comparison = new MaterialComparison(own.isEmpty());
        comparison.run(byKey(ruling), byKey(own));
        return comparison;
    }

    Sameness sameness() {
        if (nothing) {
            return Sameness.MISSING;
        }
        return !substance.isEmpty() ? Sameness.DIFFERENT : form.isEmpty() ? Sameness.SAME : Sameness.FORM_DIFFERS;
    }

    List<String> details() {
        List<String> details = new ArrayList<>(substance);
        details.addAll(form);
        return nothing ? List.of() : details;
    }

    private void run(Map<String, Material> ruling, Map<String, Material> own) {
        boolean bareNames = own.values().stream().allMatch(MaterialComparison::bareName);
        ruling.forEach((key, material) -> {
            Material mine = own.get(key);
            if (mine == null) {
                substance.add("缺少“" + material.name() + "”");
            } else {
                described(material, mine, bareNames);
            }
        });
        own.forEach((key, material) -> {
            if (!ruling.containsKey(key)) {
                substance.add("多出“" + material.name() + "”");
            }
        });
        if (substance.isEmpty() && !List.copyOf(ruling.keySet()).equals(List.copyOf(own.keySet()))) {
            form.add("顺序不同");
        }
    }

    /** A list of mere names, as some tables have it, is compared by names; what it never had cannot be missing. */
    private static boolean bareName(Material material) {
        return Material.named(material.name()).equals(material);
    }

    private void described(Material ruling, Material mine, boolean bareNames) {
        if (!ruling.name().equals(mine.name())) {
            form.add(
                    NameFold.same(ruling.name(), mine.name())
                            ? "“" + ruling.name() + "”写法不同"
                            : "“" + mine.name() + "”即“" + ruling.name() + "”");
        }
        if (bareNames) {
            return;
        }
        compare(ruling.name(), "必要性", ruling.necessity(), mine.necessity(), true);
        compare(ruling.name(), "出具单位", ruling.issuer(), mine.issuer(), true);
        compare(ruling.name(), "来源渠道", ruling.source(), mine.source(), false);
        compare(ruling.name(), "材料形式", ruling.form(), mine.form(), false);
        String copies = ruling.copies();
        String myCopies = mine.copies();
        if (copies != null && myCopies != null && !copies.equals(myCopies)) {
            substance.add("“" + ruling.name() + "”份数不同：标准" + copies + "份，本地" + myCopies + "份");
        }
    }

    private void compare(
            String material, String what, @Nullable String ruling, @Nullable String mine, boolean mustBeSaid) {
        if (ruling == null || Objects.equals(ruling, mine)) {
            return;
        }
        if (mine == null) {
            if (mustBeSaid) {
                substance.add("“" + material + "”未说明" + what);
            }
        } else if (!NameFold.same(ruling, mine)) {
            substance.add("“" + material + "”" + what + "不同");
        }
    }

    private static Map<String, Material> byKey(List<Material> materials) {
        Map<String, Material> byKey = new LinkedHashMap<>();
        for (Material material : materials) {
            byKey.putIfAbsent(MaterialNames.key(material.name()), material);
        }
        return byKey;
    }
}
