package io.sitong.reports.sample;

import io.sitong.catalog.builtin.BuiltInData;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.sample.SampleRegion;
import io.sitong.catalog.sample.SampleSize;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.reports.booklet.Booklet;
import io.sitong.reports.booklet.BookletItem;
import io.sitong.reports.chain.ChainReport;
import io.sitong.reports.changes.ChangesReport;
import io.sitong.reports.changes.VersionsReport;
import io.sitong.reports.consistency.ConsistencyData;
import io.sitong.reports.consistency.ConsistencyReport;
import io.sitong.reports.consistency.ConsistencyTally;
import io.sitong.reports.coverage.CoverageReport;
import io.sitong.reports.findings.FindingsReport;
import io.sitong.reports.format.BookWriter;
import io.sitong.reports.format.Format;
import io.sitong.reports.gap.GapListReport;
import io.sitong.reports.guide.GuideData;
import io.sitong.reports.guide.GuideExport;
import io.sitong.reports.guide.GuideLayout;
import io.sitong.reports.guide.OneNotice;
import io.sitong.reports.guide.ServiceGuide;
import io.sitong.reports.guide.ShortGuide;
import io.sitong.reports.guide.WindowCard;
import io.sitong.reports.ledger.LedgerReport;
import io.sitong.reports.ledger.ProgressReport;
import io.sitong.reports.mapping.MappingReport;
import io.sitong.reports.outline.Book;
import io.sitong.reports.outline.Cover;
import io.sitong.reports.outline.Imprint;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.packet.ReturnPacket;
import io.sitong.reports.reduction.ReductionReport;
import io.sitong.reports.reduction.SharingReport;
import io.sitong.reports.rulebook.RuleBookAnnex;
import io.sitong.reports.standard.CatalogReport;
import io.sitong.rules.Rule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.book.RuleBook;
import io.sitong.rules.compare.ItemComparison;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Writes every document in every format into a folder, from examples and from the sample region, to be looked at. */
final class SampleDocuments {

    private static final Imprint IMPRINT = new Imprint("内蒙古自治区政务服务局", LocalDate.of(2026, 11, 22), "基本目录第1版", "示例数据");

    private SampleDocuments() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        write(folder, "mapping", MappingReport.outline(MappingExample.data(98)));
        Outline mapping = MappingReport.outline(MappingExample.data());
        write(
                folder,
                "mapping-marked",
                mapping.under(new Cover(
                        List.of("密级：内部", "编号：2026-017"),
                        List.of(
                                "内蒙古自治区",
                                "国务院办公厅关于加快推进政务服务“跨省通办”的指导意见附件　全国高频政务服务“跨省通办”事项清单（第一批、第二批、第三批）",
                                "文号：国办发〔2020〕35号",
                                "清单版本：第3版"),
                        "填报单位：内蒙古自治区")));
        write(folder, "guide", ServiceGuide.outline(GuideExample.full()));
        write(folder, "guide-bare", ServiceGuide.outline(GuideExample.bare()));
        write(folder, "short", ShortGuide.outline(GuideExample.full()));
        write(folder, "short-bare", ShortGuide.outline(GuideExample.bare()));
        write(folder, "notice", OneNotice.outline(GuideExample.full(), Set.of("餐饮服务")));
        write(folder, "notice-bare", OneNotice.outline(GuideExample.bare(), Set.of()));
        write(folder, "card-bare", WindowCard.outline(GuideExample.bare()));
        write(folder, "card", WindowCard.outline(GuideExample.full()));
        write(folder, "catalog", CatalogReport.outline(OtherExamples.catalog()));
        write(folder, "changes", ChangesReport.outline(ChangesExample.data()));
        write(folder, "versions", VersionsReport.outline(ChangesExample.versions()));
        write(folder, "chain", ChainReport.outline(OtherExamples.chain()));
        write(folder, "coverage", CoverageReport.outline(CoverageExample.data(20)));
        write(folder, "gaps", GapListReport.outline(OtherExamples.gaps()));
        write(folder, "ledger", LedgerReport.outline(LedgerExample.ledger()));
        write(folder, "progress", ProgressReport.outline(LedgerExample.progress()));
        write(folder, "consistency", ConsistencyReport.outline(OtherExamples.consistency()));
        write(folder, "reduction", ReductionReport.outline(OtherExamples.reduction()));
        write(folder, "sharing", SharingReport.outline(OtherExamples.sharing()));
        write(folder, "findings", FindingsReport.outline(OtherExamples.findings()));
        write(folder, "packet", ReturnPacket.outline(OtherExamples.packet()));
        write(folder, "rules", RuleBookAnnex.outline(ruleCards(), MappingExample.IMPRINT));
        List<Division> divisions = BuiltInData.divisions();
        SampleRegion region = SampleRegion.of(7, SampleSize.small(), divisions);
        for (Format format : new Format[] {Format.DOCX, Format.PDF, Format.HTML}) {
            Stream<GuideData> guides = region.standards().stream()
                    .map(s -> new GuideData(
                            s.item(), "全区统一", "统一标准第1版", List.of(), s.synthetic() ? "编码为合成编码。" : null, IMPRINT));
            new GuideExport(GuideLayout.GUIDE, format)
                    .export(guides, folder.resolve("guides"), GuideExport.Progress.none());
        }
        Book booklet = booklet(region);
        for (Format format : new Format[] {Format.DOCX, Format.PDF}) {
            try (OutputStream out = Files.newOutputStream(folder.resolve("booklet." + format.extension()))) {
                BookWriter.of(format).write(booklet, out);
            }
        }
        write(folder, "region-consistency", ConsistencyReport.outline(consistency(region, divisions)));
    }

    private static Book booklet(SampleRegion region) {
        List<BookletItem> items = region.standards().stream()
                .map(s -> new BookletItem(
                        s.item().name(),
                        s.item().text(ItemField.GUIDE_DEPT),
                        () -> new GuideData(s.item(), "全区统一", "统一标准第1版", List.of(), null, IMPRINT)))
                .sorted(Comparator.comparing(BookletItem::chapter))
                .toList();
        return Booklet.of(BookletExample.data(items));
    }

    private static ConsistencyData consistency(SampleRegion region, List<Division> divisions) {
        Map<Long, StandardItem> standards = new HashMap<>();
        region.standards().forEach(s -> standards.put(s.id(), s));
        Map<DivisionCode, String> names = new HashMap<>();
        divisions.forEach(d -> names.put(d.code(), d.name()));
        ConsistencyTally tally = new ConsistencyTally(2000);
        long[] unattached = {0};
        region.implementations().forEach(implementation -> {
            StandardItem standard = standard(standards, implementation);
            if (standard == null) {
                unattached[0]++;
                return;
            }
            Item item = implementation.item();
            String place = names.getOrDefault(
                    implementation.division(), implementation.division().value());
            String prefix = implementation.division().value().substring(0, 4) + "00000000";
            String league = names.getOrDefault(new DivisionCode(prefix), "自治区本级");
            tally.add(
                    new ConsistencyTally.Compared(
                            standard.item().catalogCode().map(Object::toString).orElse(""),
                            standard.item().name(),
                            standard.item().text(ItemField.GUIDE_DEPT),
                            league,
                            place,
                            item.text(ItemField.DEPT_NAME)),
                    ItemComparison.of(standard.item(), item));
        });
        return new ConsistencyData("内蒙古自治区", "盟市", tally, unattached[0], IMPRINT);
    }

    private static StandardItem standard(Map<Long, StandardItem> standards, Implementation implementation) {
        return implementation.basedOn() == null
                ? null
                : standards.get(implementation.basedOn().standardId());
    }

    static Map<String, List<RuleCard>> ruleCards() {
        Map<String, List<RuleCard>> cards = new LinkedHashMap<>();
        RuleBook.byTheme()
                .forEach((theme, rules) ->
                        cards.put(theme, rules.stream().map(Rule::card).toList()));
        return cards;
    }

    private static void write(Path folder, String name, Outline outline) throws IOException {
        for (Format format : Format.values()) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(name + "." + format.extension()))) {
                format.writer().write(outline, out);
            }
        }
    }
}
