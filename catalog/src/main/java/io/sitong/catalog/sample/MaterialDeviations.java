package io.sitong.catalog.sample;

import static io.sitong.catalog.item.ItemField.ACCEPT_CONDITION;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.Material;
import io.sitong.catalog.sample.Deviation.Changed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What localities ask for, and how they call it. */
final class MaterialDeviations {

    private static final Map<String, String> SHORT_NAMES =
            Map.of("居民身份证", "身份证", "居民户口簿", "户口本", "营业执照", "执照", "机动车驾驶证", "驾驶证", "社会保障卡", "社保卡", "残疾人证", "残疾证");
    private static final Pattern PAPER = Pattern.compile("[^（）]{2,}(证|证书|证明|执照|户口簿|表|申请书|承诺书|报告|合同|章程)");
    private static final List<String> CATCH_ALL = List.of("其他材料", "其他有关材料", "法律法规规定的其他材料", "有关部门规定的其他材料", "相关证明材料");
    private static final List<String> EXTRA =
            List.of("单位介绍信", "近期免冠一寸照片", "居住地社区证明", "申请材料真实性承诺书", "申请材料电子版光盘", "联系人授权委托书");

    static final List<Deviation> NAMES = List.of(
            changing(
                    DefectKind.MATERIAL_SHORT_NAME,
                    material -> SHORT_NAMES.containsKey(material.name()),
                    material -> named(material, SHORT_NAMES.getOrDefault(material.name(), material.name()))),
            changing(
                    DefectKind.MATERIAL_COPY_IN_NAME,
                    material -> "1".equals(material.type()),
                    material -> named(material, material.name() + "原件及复印件")),
            changing(
                    DefectKind.MATERIAL_ORIGINAL_OR_COPY,
                    material -> "1".equals(material.type()),
                    material -> named(material, material.name() + "（原件或复印件）")),
            Deviation.of(
                    DefectKind.MATERIALS_JOINED, MaterialDeviations::beginsWithTwoPapers, (item, context, random) -> {
                        List<Material> materials = new ArrayList<>(item.materials());
                        Material second = materials.remove(1);
                        Material joined =
                                named(materials.get(0), materials.get(0).name() + "及" + second.name());
                        materials.set(0, joined);
                        return with(item, materials, joined.name());
                    }),
            Deviation.of(DefectKind.MATERIAL_MISSING, item -> item.materials().size() >= 3, (item, context, random) -> {
                List<Material> materials = new ArrayList<>(item.materials());
                Material left = materials.remove(materials.size() - 1);
                return with(item, materials, left.name());
            }));

    static final List<Deviation> ADDITIONS =
            List.of(adding(DefectKind.MATERIAL_EXTRA, EXTRA), adding(DefectKind.CATCH_ALL_MATERIAL, CATCH_ALL));

    static final List<Deviation> DETAILS = List.of(
            changing(DefectKind.NECESSITY_MISSING, material -> true, m -> detailed(m, null, m.issuer(), m.copies())),
            changing(DefectKind.COPIES_UNUSABLE, material -> true, m -> detailed(m, m.necessity(), m.issuer(), "20")),
            changing(
                    DefectKind.ISSUER_MISSING,
                    material -> "政府部门核发".equals(material.source()),
                    m -> detailed(m, m.necessity(), null, m.copies())),
            changing(
                    DefectKind.FORM_WITHOUT_BLANK,
                    material -> "2".equals(material.type()),
                    m -> new Material(
                            m.name(),
                            m.type(),
                            m.form(),
                            m.necessity(),
                            m.source(),
                            m.issuer(),
                            m.copies(),
                            m.paperSpec(),
                            m.fillNote(),
                            m.acceptStandard(),
                            m.basis(),
                            null,
                            null,
                            m.optionalCase(),
                            m.licence(),
                            m.situation())));

    static final List<Deviation> CONDITIONS = List.of(
            Deviation.of(
                    DefectKind.CONDITION_CATCH_ALL, item -> item.has(ACCEPT_CONDITION), (item, context, random) -> {
                        String condition = item.text(ACCEPT_CONDITION) + "\n法律法规规定的其他条件。";
                        return new Changed(
                                item.edit().set(ACCEPT_CONDITION, condition).build(), condition);
                    }),
            Deviation.of(
                    DefectKind.CONDITION_MISSING,
                    item -> item.has(ACCEPT_CONDITION),
                    (item, context, random) ->
                            new Changed(item.edit().set(ACCEPT_CONDITION, null).build(), "")));

    private MaterialDeviations() {}

    private static Deviation changing(DefectKind kind, Predicate<Material> which, UnaryOperator<Material> change) {
        return Deviation.of(kind, item -> item.materials().stream().anyMatch(which), (item, context, random) -> {
            List<Material> materials = new ArrayList<>(item.materials());
            int at = 0;
            while (!which.test(materials.get(at))) {
                at++;
            }
            materials.set(at, change.apply(materials.get(at)));
            return with(item, materials, materials.get(at).name());
        });
    }

    private static Deviation adding(DefectKind kind, List<String> names) {
        return Deviation.of(kind, item -> !item.materials().isEmpty(), (item, context, random) -> {
            String name = Deviation.pick(names, random);
            List<Material> materials = new ArrayList<>(item.materials());
            materials.add(Material.of(name, "3", "1", "1", "申请人自备", null, "1"));
            return with(item, materials, name);
        });
    }

    private static boolean beginsWithTwoPapers(Item item) {
        List<Material> materials = item.materials();
        return materials.size() >= 3
                && PAPER.matcher(materials.get(0).name()).matches()
                && PAPER.matcher(materials.get(1).name()).matches();
    }

    private static Changed with(Item item, List<Material> materials, String detail) {
        return new Changed(item.edit().materials(materials).build(), detail);
    }

    static Material named(Material m, String name) {
        return new Material(
                name,
                m.type(),
                m.form(),
                m.necessity(),
                m.source(),
                m.issuer(),
                m.copies(),
                m.paperSpec(),
                m.fillNote(),
                m.acceptStandard(),
                m.basis(),
                m.blankForm(),
                m.sampleForm(),
                m.optionalCase(),
                m.licence(),
                m.situation());
    }

    private static Material detailed(
            Material m, @Nullable String necessity, @Nullable String issuer, @Nullable String copies) {
        return new Material(
                m.name(),
                m.type(),
                m.form(),
                necessity,
                m.source(),
                issuer,
                copies,
                m.paperSpec(),
                m.fillNote(),
                m.acceptStandard(),
                m.basis(),
                m.blankForm(),
                m.sampleForm(),
                m.optionalCase(),
                m.licence(),
                m.situation());
    }
}
