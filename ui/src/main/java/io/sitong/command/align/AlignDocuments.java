package io.sitong.command.align;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.DivisionNames;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.importer.packet.PointText;
import io.sitong.reports.consistency.ConsistencyData;
import io.sitong.reports.consistency.ConsistencyReport;
import io.sitong.reports.consistency.ConsistencyTally;
import io.sitong.reports.gap.GapListData;
import io.sitong.reports.gap.GapListReport;
import io.sitong.reports.gap.GapRow;
import io.sitong.reports.guide.GuideData;
import io.sitong.reports.mapping.MappedEntry;
import io.sitong.reports.mapping.MappingData;
import io.sitong.reports.mapping.MappingReport;
import io.sitong.reports.mapping.MatchedItem;
import io.sitong.reports.outline.Imprint;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.packet.OpenPoint;
import io.sitong.reports.packet.PacketData;
import io.sitong.reports.packet.ReturnPacket;
import io.sitong.rules.Finding;
import io.sitong.rules.book.CheckedFinding;
import io.sitong.rules.compare.FieldComparison;
import io.sitong.rules.compare.ItemComparison;
import io.sitong.rules.compare.Sameness;
import io.sitong.rules.coverage.Cell;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what a run found into the documents that go out. */
final class AlignDocuments {

    private static final int DIFFERENCES_LISTED = 50_000;

    private static final String FOR_READING =
            "本清单由报送的表格直接生成，事项没有入库，不能填写答复后传回；请在原表格中修改后重新报送。需要逐条答复的，请先导入表格，再用 packets 命令或“报告与指南”页生成待处理清单。";

    private final AlignResult result;
    private final DivisionNames divisions;
    private final DivisionCode region;
    private final String listTitle;
    private final boolean sample;
    private final Imprint imprint;

    AlignDocuments(
            AlignResult result,
            Divisions divisions,
            DivisionCode region,
            String listTitle,
            boolean sample,
            Imprint imprint) {
        this.result = result;
        this.divisions = new DivisionNames(divisions);
        this.region = region;
        this.listTitle = listTitle;
        this.sample = sample;
        this.imprint = imprint;
    }

    Outline mapping() {
        return MappingReport.outline(new MappingData(
                nameOf(region),
                listTitle,
                sample,
                "盟市",
                leagues(result.divisions()).size(),
                result.entries().stream().map(this::mapped).toList(),
                null,
                imprint));
    }

    private MappedEntry mapped(ListEntry entry) {
        List<MatchedItem> items = new ArrayList<>();
        String note = null;
        for (Correspondence match : result.matches().getOrDefault(entry.id(), List.of())) {
            Long standardId = match.standardId();
            if (standardId == null || match.relation() == Relation.NO_COUNTERPART) {
                continue;
            }
            StandardItem standard = result.catalog().get(standardId);
            List<DivisionCode> places = result.ofStandard(standard).stream()
                    .map(a -> a.sent().division())
                    .distinct()
                    .toList();
            items.add(new MatchedItem(
                    standard.item().text(ItemField.CATALOG_CODE),
                    standard.item().nameInContext(),
                    standard.state(),
                    match.relation(),
                    match.state(),
                    match.score(),
                    match.author(),
                    match.reviewer(),
                    leagues(places).size()));
            note = String.join("；", match.reasons().stream().limit(4).toList());
        }
        return new MappedEntry(
                entry.number(),
                entry.name(),
                entry.batch(),
                entry.leadDepartment(),
                entry.source(),
                entry.confirmation(),
                entry.crossMode(),
                items,
                result.coverage().wholeEntry(entry.id()).map(Cell::cause).orElse(null),
                note,
                null,
                entry.deadline());
    }

    private static List<DivisionCode> leagues(Iterable<DivisionCode> places) {
        List<DivisionCode> leagues = new ArrayList<>();
        for (DivisionCode place : places) {
            if (place.prefix().length() >= 4) {
                DivisionCode league = new DivisionCode(place.value().substring(0, 4) + "00000000");
                if (!leagues.contains(league)) {
                    leagues.add(league);
                }
            }
        }
        return leagues;
    }

    Outline gaps() {
        List<GapRow> rows = new ArrayList<>();
        Map<Long, ListEntry> entries = new LinkedHashMap<>();
        result.entries().forEach(e -> entries.put(e.id(), e));
        for (Gap gap : result.coverage().gaps(Instant.EPOCH)) {
            Long entryId = gap.entryId();
            ListEntry entry = Objects.requireNonNull(entryId == null ? null : entries.get(entryId));
            Long standardId = gap.standardId();
            rows.add(new GapRow(
                    entry.name(),
                    standardId == null
                            ? null
                            : result.catalog().get(standardId).item().text(ItemField.CATALOG_CODE),
                    entry.batch(),
                    gap.division(),
                    nameOf(gap.division()),
                    gap.cause(),
                    null,
                    gap.deadline(),
                    null,
                    null));
        }
        return GapListReport.outline(new GapListData(nameOf(region), listTitle, sample, rows, imprint));
    }

    Outline consistency() {
        ConsistencyTally tally = new ConsistencyTally(DIFFERENCES_LISTED);
        long unattached = 0;
        for (Attachment attachment : result.attachments()) {
            StandardItem standard = attachment.standard();
            if (standard == null) {
                unattached++;
                continue;
            }
            tally.add(
                    new ConsistencyTally.Compared(
                            standard.item().text(ItemField.CATALOG_CODE),
                            standard.item().name(),
                            standard.item().text(ItemField.GUIDE_DEPT),
                            nameOf(attachment.sent().division()),
                            nameOf(attachment.sent().division()),
                            attachment.sent().item().text(ItemField.DEPT_NAME)),
                    ItemComparison.of(standard.item(), attachment.sent().item()));
        }
        return ConsistencyReport.outline(new ConsistencyData(nameOf(region), "报送地区", tally, unattached, imprint));
    }

    /** Guides of the items that serve an entry of the list. */
    Stream<GuideData> guides() {
        Map<Long, List<String>> lists = new LinkedHashMap<>();
        for (ListEntry entry : result.entries()) {
            for (Correspondence match : result.matches().getOrDefault(entry.id(), List.of())) {
                Long standardId = match.standardId();
                if (standardId != null) {
                    lists.computeIfAbsent(standardId, s -> new ArrayList<>())
                            .add(entry.name() + (entry.batch().isEmpty() ? "" : "（" + entry.batch() + "）"));
                }
            }
        }
        String edition = result.catalog().derived() ? "由各地报送表格归并，待主管部门审定" : "按所给目录";
        return lists.entrySet().stream()
                .map(e -> new GuideData(
                        result.catalog().get(e.getKey()).item(),
                        nameOf(region) + "统一",
                        edition,
                        e.getValue(),
                        result.catalog().derived() ? "本指南要素取自报送表格，尚未审定。" : null,
                        imprint));
    }

    /**
     * The open points of one division: differences, findings, and what it lacks. What was sent is stored nowhere, so that
     * there is nothing an answer could be put to: the packet says so and is for reading.
     */
    Outline packet(DivisionCode division) {
        List<OpenPoint> points = new ArrayList<>();
        List<Attachment> attachments = result.attachments();
        Map<Integer, List<Finding>> findings = new LinkedHashMap<>();
        for (CheckedFinding checked : result.findings()) {
            findings.computeIfAbsent(checked.subjectIndex(), i -> new ArrayList<>())
                    .add(checked.finding());
        }
        for (int i = 0; i < attachments.size(); i++) {
            Attachment attachment = attachments.get(i);
            if (!attachment.sent().division().equals(division)) {
                continue;
            }
            differences(attachment, points);
            for (Finding finding : findings.getOrDefault(i, List.of())) {
                points.add(point(
                        attachment,
                        OpenPoint.Kind.FINDING,
                        finding.rule(),
                        labelOf(finding),
                        standardText(attachment, finding.field()),
                        finding.field() == null
                                ? ""
                                : PointText.of(attachment.sent().item(), finding.field()),
                        OpenPoint.said(finding.rule(), finding.severity().label(), finding.message(), finding.fix())));
            }
        }
        for (Gap gap : result.coverage().gaps(Instant.EPOCH)) {
            Long standardId = gap.standardId();
            if (gap.division().equals(division) && standardId != null) {
                StandardItem standard = result.catalog().get(standardId);
                points.add(new OpenPoint(
                        "gap:" + standardId,
                        OpenPoint.Kind.MISSING,
                        standard.item().text(ItemField.CATALOG_CODE),
                        standard.item().name(),
                        "",
                        "",
                        "",
                        "",
                        gap.cause().label() + "：" + gap.cause().nextStep(),
                        null,
                        null));
            }
        }
        return ReturnPacket.forReading(
                new PacketData(nameOf(division), division.value(), null, points, imprint), FOR_READING);
    }

    private static String standardText(Attachment attachment, @Nullable String key) {
        StandardItem standard = attachment.standard();
        return standard == null || key == null ? "" : PointText.ofStandard(standard.item(), key);
    }

    private static void differences(Attachment attachment, List<OpenPoint> points) {
        StandardItem standard = attachment.standard();
        if (standard == null) {
            return;
        }
        for (FieldComparison field :
                ItemComparison.of(standard.item(), attachment.sent().item())) {
            boolean sent =
                    field.sameness() != Sameness.MISSING || !field.localText().isEmpty();
            if (!field.sameness().agrees() && sent) {
                points.add(point(
                        attachment,
                        OpenPoint.Kind.DIFFERS,
                        field.key(),
                        field.label(),
                        field.standardText(),
                        field.localText(),
                        String.join("；", field.details())));
            }
        }
    }

    private static OpenPoint point(
            Attachment attachment,
            OpenPoint.Kind kind,
            String key,
            String label,
            String standardText,
            String localText,
            String problem) {
        SentItem sent = attachment.sent();
        return new OpenPoint(
                kind.name().toLowerCase(Locale.ROOT) + ":" + sent.file() + ":" + sent.place() + ":" + key,
                kind,
                sent.item().text(ItemField.CATALOG_CODE),
                sent.item().name(),
                sent.item().text(ItemField.DEPT_NAME),
                label,
                standardText,
                localText,
                problem,
                null,
                null);
    }

    private static String labelOf(Finding finding) {
        String field = finding.field();
        if (field == null) {
            return "";
        }
        return ItemField.findByKey(field)
                .map(ItemField::label)
                .orElseGet(() -> ItemGroup.valueOf(field).label());
    }

    String nameOf(DivisionCode code) {
        return divisions.of(code);
    }
}
