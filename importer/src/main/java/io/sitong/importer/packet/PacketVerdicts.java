package io.sitong.importer.packet;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.claim.ClaimDecision;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.packet.PointAnswer;
import io.sitong.catalog.packet.PointId;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.importer.packet.Verdict.Aside;
import io.sitong.importer.stage.Decision;
import io.sitong.rules.compare.FieldComparison;
import io.sitong.rules.compare.FieldTransfer;
import io.sitong.rules.compare.ItemComparison;
import io.sitong.rules.compare.KeptDifference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks up what each point of a packet is about now, and what its answer comes to; changes nothing. */
final class PacketVerdicts {

    private final PacketCatalog catalog;
    private final Viewer viewer;
    private final DivisionCode importedFor;
    private final Map<Long, Set<String>> waived;
    private final Map<Long, Optional<StandardItem>> standards = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private Map<Long, Implementation> stored = Map.of();

    PacketVerdicts(PacketCatalog catalog, Viewer viewer, DivisionCode importedFor, LocalDate today) {
        this.catalog = catalog;
        this.viewer = viewer;
        this.importedFor = importedFor;
        this.waived = catalog.findings().waived(viewer, importedFor, today);
    }

    /** One verdict a row. */
    List<Verdict> of(List<PacketRow> rows) {
        stored = catalog.implementations()
                .findAll(
                        viewer,
                        rows.stream()
                                .map(row -> PointId.parse(row.mark().id()).orElse(null))
                                .map(PacketVerdicts::implementationOf)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()));
        List<Verdict> verdicts = new ArrayList<>(rows.size());
        rows.forEach(row -> verdicts.add(of(row)));
        return verdicts;
    }

    private static @org.jspecify.annotations.Nullable Long implementationOf(
            @org.jspecify.annotations.Nullable PointId id) {
        return switch (id) {
            case PointId.Difference difference -> difference.implementationId();
            case PointId.Finding finding -> finding.implementationId();
            case null, default -> null;
        };
    }

    private Verdict of(PacketRow row) {
        PointId id = PointId.parse(row.mark().id()).orElse(null);
        if (id == null) {
            return blocked("隐藏的标识缺失或被改动，认不出是哪一个待处理的问题");
        }
        if (row.answer().isBlank()) {
            return new Aside(Decision.UNTOUCHED, "没有填写处理意见，仍待处理");
        }
        PointAnswer answer = PointAnswer.findByLabel(row.answer()).orElse(null);
        if (answer == null) {
            return blocked("处理意见“" + row.answer() + "”不在可选范围，请从“" + String.join("、", PointAnswer.labels()) + "”中选择");
        }
        if (answer.needsReason() && row.reason().isBlank()) {
            return blocked("“" + answer.label() + "”需要写明理由或修改建议");
        }
        if (!seen.add(row.mark().id())) {
            return blocked("本表前面已有对同一问题的答复，只采用前一行");
        }
        return switch (id) {
            case PointId.Difference difference -> difference(row, difference, answer);
            case PointId.Finding finding -> finding(row, finding, answer);
            case PointId.Missing missing -> missing(row, missing, answer);
        };
    }

    private static Aside blocked(String why) {
        return new Aside(Decision.BLOCKED, why);
    }

    private static Aside closed(String why) {
        return new Aside(Decision.UNTOUCHED, why + "，不再待处理");
    }

    private static Aside outside() {
        return new Aside(Decision.OUTSIDE_SCOPE, "不在本次导入的区划之内，或已不在库中");
    }

    private boolean mine(DivisionCode division) {
        return importedFor.contains(division) && viewer.mayChangeRowsOf(division);
    }

    private Verdict difference(PacketRow row, PointId.Difference id, PointAnswer answer) {
        Implementation local = stored.get(id.implementationId());
        if (local == null || !mine(local.division())) {
            return outside();
        }
        StandardItem standard = standardOf(local).orElse(null);
        FieldComparison now = standard == null
                ? null
                : ItemComparison.of(standard.item(), local.item()).stream()
                        .filter(field -> field.key().equals(id.key()))
                        .findFirst()
                        .orElse(null);
        if (standard == null || now == null || now.sameness().agrees()) {
            return closed("与目录标准已经一致");
        }
        String rule = KeptDifference.waivedAs(id.key());
        if (waived.getOrDefault(local.id(), Set.of()).contains(rule)) {
            return closed("这一差异已经同意保留");
        }
        return switch (answer) {
            case ADOPT -> new Verdict.Adopt(local, standard, now);
            case KEEP -> new Verdict.Keep(local, rule, row.reason().strip());
            case SUGGEST -> new Verdict.Suggest(local, standard, proposed(id.key(), local, standard), words(row, now));
            case BY_UPPER_LEVEL, MERGED -> blocked("“" + answer.label() + "”只用于应有未有的事项");
        };
    }

    /** The standard as it would read if the locality had its way; where it has no text of its own, its words decide. */
    private static Item proposed(String key, Implementation local, StandardItem standard) {
        Item changed = FieldTransfer.take(key, local.item(), standard.item());
        boolean says = ItemComparison.of(changed, changed).stream()
                .anyMatch(field -> field.key().equals(key));
        return says ? changed : standard.item();
    }

    private static String words(PacketRow row, FieldComparison now) {
        return now.label() + "：" + row.reason().strip();
    }

    private Optional<StandardItem> standardOf(Implementation local) {
        BasedOn basedOn = local.basedOn();
        return basedOn == null
                ? Optional.empty()
                : standards.computeIfAbsent(basedOn.standardId(), catalog.standards()::find);
    }

    private Verdict finding(PacketRow row, PointId.Finding id, PointAnswer answer) {
        Implementation local = stored.get(id.implementationId());
        if (local == null || !mine(local.division())) {
            return outside();
        }
        if (waived.getOrDefault(local.id(), Set.of()).contains(id.rule())) {
            return closed("这一问题已经同意保留");
        }
        boolean open = catalog.findings().ofImplementation(viewer, local.id()).stream()
                .map(RecordedFinding::ruleCode)
                .anyMatch(id.rule()::equals);
        if (!open) {
            return closed("这一问题已经解决");
        }
        return answer == PointAnswer.KEEP
                ? new Verdict.Keep(local, id.rule(), row.reason().strip())
                : blocked("校验问题请直接修改事项内容，或选“" + PointAnswer.KEEP.label() + "”；仍待处理");
    }

    private Verdict missing(PacketRow row, PointId.Missing id, PointAnswer answer) {
        Gap gap = catalog.gaps().find(viewer, id.gapId()).orElse(null);
        if (gap == null || !mine(gap.division())) {
            return outside();
        }
        Long standardId = gap.standardId();
        if (gap.closedAt() != null || standardId == null) {
            return closed("这一缺口已经关闭");
        }
        String reason = row.reason().isBlank() ? null : row.reason().strip();
        return switch (answer) {
            case ADOPT -> new Verdict.Answer(gap, standardId, ClaimDecision.of(ClaimAnswer.YES));
            case KEEP -> new Verdict.Answer(gap, standardId, ClaimDecision.no(String.valueOf(reason)));
            case BY_UPPER_LEVEL ->
                new Verdict.Answer(gap, standardId, new ClaimDecision(ClaimAnswer.BY_UPPER_LEVEL, reason, null));
            case MERGED -> new Verdict.Answer(gap, standardId, new ClaimDecision(ClaimAnswer.MERGED, reason, null));
            case SUGGEST -> blocked("“" + answer.label() + "”不适用于应有未有的事项");
        };
    }
}
