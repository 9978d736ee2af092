package io.sitong.catalog.sample;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.sample.Deviation.Changed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What localities' citations look like. */
final class BasisDeviations {

    private static final String FULL_FORM = "中华人民共和国";
    private static final String CIVIL_CODE = "中华人民共和国民法典";

    /** A law of the catalog and the one it replaced; several localities still cite the old one. */
    private static final Map<String, LegalBasis> REPLACED = Map.of(
            "中华人民共和国市场主体登记管理条例", LegalBasis.of("中华人民共和国公司登记管理条例", "行政法规", "国务院令第156号", "第二十条", ""),
            "中华人民共和国公司法", LegalBasis.of("中华人民共和国公司登记管理条例", "行政法规", "国务院令第156号", "第三条", ""),
            "中华人民共和国食品安全法", LegalBasis.of("中华人民共和国食品卫生法", "法律", null, "第二十七条", ""));

    private static final LegalBasis MARRIAGE_LAW = LegalBasis.of("中华人民共和国婚姻法", "法律", null, "第八条", "");
    private static final LegalBasis PROPERTY_LAW = LegalBasis.of("中华人民共和国物权法", "法律", null, "第一百八十七条", "");

    static final List<Deviation> ALL = List.of(
            first(DefectKind.BASIS_LEADING_SEMICOLON, basis -> raw(basis, ";" + basis.raw())),
            first(DefectKind.BASIS_STRAY_QUOTES, basis -> raw(basis, "\"" + basis.raw() + "\"")),
            first(DefectKind.BASIS_LINE_BREAKS, BasisDeviations::brokenInTwo),
            Deviation.of(DefectKind.BASIS_KIND_CONTRADICTS, BasisDeviations::hasBases, (item, context, random) -> {
                String plan = "内蒙古自治区推进政务服务“跨省通办”工作实施方案";
                LegalBasis basis = new LegalBasis(plan, "行政法规", null, "第三条", null, "【行政法规】《" + plan + "》第三条");
                return with(item, item.bases(), basis);
            }),
            Deviation.of(
                    DefectKind.BASIS_OLD_LAW,
                    item -> hasBases(item) && replaced(item.bases().get(0)).isPresent(),
                    (item, context, random) -> with(
                            item,
                            item.bases().subList(1, item.bases().size()),
                            replaced(item.bases().get(0)).orElseThrow())),
            first(
                    DefectKind.BASIS_WITHOUT_ARTICLE,
                    basis -> new LegalBasis(
                            basis.lawName(),
                            basis.lawKind(),
                            basis.docNo(),
                            null,
                            basis.articleText(),
                            "《" + basis.lawName() + "》")),
            first(DefectKind.BASIS_OTHER_ARTICLE, basis -> {
                String article = "第六条".equals(basis.article()) ? "第五条" : "第六条";
                return new LegalBasis(
                        basis.lawName(),
                        basis.lawKind(),
                        basis.docNo(),
                        article,
                        null,
                        "《" + basis.lawName() + "》" + article);
            }),
            Deviation.of(
                    DefectKind.BASIS_MISSING,
                    BasisDeviations::hasBases,
                    (item, context, random) ->
                            new Changed(item.edit().bases(List.of()).build(), "")),
            Deviation.of(
                    DefectKind.BASIS_SHORT_LAW_NAME,
                    item -> hasBases(item)
                            && "法律".equals(item.bases().get(0).lawKind())
                            && item.bases().get(0).lawName().startsWith(FULL_FORM)
                            && !item.bases().get(0).lawName().equals(CIVIL_CODE),
                    (item, context, random) -> {
                        LegalBasis basis = item.bases().get(0);
                        LegalBasis shorter = new LegalBasis(
                                basis.lawName().substring(FULL_FORM.length()),
                                basis.lawKind(),
                                basis.docNo(),
                                basis.article(),
                                basis.articleText(),
                                basis.raw().replaceFirst("《" + FULL_FORM, "《"));
                        return with(item, item.bases().subList(1, item.bases().size()), shorter);
                    }));

    private BasisDeviations() {}

    private static Deviation first(DefectKind kind, UnaryOperator<LegalBasis> change) {
        return Deviation.of(
                kind,
                BasisDeviations::hasBases,
                (item, context, random) -> with(
                        item,
                        item.bases().subList(1, item.bases().size()),
                        change.apply(item.bases().get(0))));
    }

    private static boolean hasBases(Item item) {
        return !item.bases().isEmpty();
    }

    private static Changed with(Item item, List<LegalBasis> rest, LegalBasis head) {
        List<LegalBasis> bases = new ArrayList<>();
        bases.add(head);
        bases.addAll(rest);
        return new Changed(item.edit().bases(bases).build(), head.raw());
    }

    private static LegalBasis raw(LegalBasis basis, String raw) {
        return new LegalBasis(
                basis.lawName(), basis.lawKind(), basis.docNo(), basis.article(), basis.articleText(), raw);
    }

    /** A line break as some exports write it, in letters. */
    private static LegalBasis brokenInTwo(LegalBasis basis) {
        int end = basis.raw().indexOf('》') + 1;
        return raw(basis, basis.raw().substring(0, end) + "\\r\\n" + basis.raw().substring(end));
    }

    private static Optional<LegalBasis> replaced(LegalBasis basis) {
        if (basis.lawName().equals(CIVIL_CODE)) {
            @Nullable String article = basis.article();
            return Optional.of(article != null && article.startsWith("第一千") ? MARRIAGE_LAW : PROPERTY_LAW);
        }
        return Optional.ofNullable(REPLACED.get(basis.lawName()));
    }
}
