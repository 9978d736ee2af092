package io.sitong.importer.packet;

import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.claim.ClaimDecision;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.packet.PointAnswer;
import io.sitong.catalog.packet.PointId;
import io.sitong.importer.packet.Verdict.Aside;
import io.sitong.importer.stage.Decision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the answers of a packet come to; changes nothing. */
final class PacketVerdicts {

    private final PointsNow now;
    private final ItemVerdicts items;
    private final Set<String> seen = new HashSet<>();

    PacketVerdicts(PointsNow now) {
        this.now = now;
        this.items = new ItemVerdicts(now);
    }

    /** One verdict a row. */
    List<Verdict> of(List<PacketRow> rows) {
        List<Verdict> verdicts = new ArrayList<>(rows.size());
        rows.forEach(row -> verdicts.add(of(row)));
        return verdicts;
    }

    private Verdict of(PacketRow row) {
        PointId id = PointId.parse(row.mark().id()).orElse(null);
        if (id == null) {
            return blocked("隐藏的标识缺失或被改动，认不出是哪一个待处理的问题");
        }
        String said = row.said().answer();
        if (said.isBlank()) {
            return row.said().correction().isBlank()
                    ? new Aside(Decision.UNTOUCHED, "没有填写处理意见，仍待处理")
                    : blocked("填写了更正内容，但没有选择处理意见“" + PointAnswer.CORRECT.label() + "”");
        }
        PointAnswer answer = PointAnswer.findByLabel(said).orElse(null);
        if (answer == null) {
            return blocked("处理意见“" + said + "”不在可选范围，请从“" + String.join("、", choices(id)) + "”中选择");
        }
        if (answer.needsReason() && row.said().reason().isBlank()) {
            return blocked("“" + answer.label() + "”需要写明理由或修改建议");
        }
        if (!seen.add(row.mark().id())) {
            return blocked("本表前面已有对同一问题的答复，只采用前一行");
        }
        return switch (id) {
            case PointId.Difference difference -> items.difference(row, difference, answer);
            case PointId.Finding finding -> items.finding(row, finding, answer);
            case PointId.Missing missing -> missing(row, missing, answer);
        };
    }

    private static List<String> choices(PointId id) {
        return id instanceof PointId.Missing ? PointAnswer.toMissing() : PointAnswer.toItems();
    }

    static Aside blocked(String why) {
        return new Aside(Decision.BLOCKED, why);
    }

    static Aside closed(String why) {
        return new Aside(Decision.UNTOUCHED, why + "，不再待处理");
    }

    static Aside outside() {
        return new Aside(Decision.OUTSIDE_SCOPE, "不在本次导入的区划之内，或已不在库中");
    }

    private Verdict missing(PacketRow row, PointId.Missing id, PointAnswer answer) {
        Gap gap = now.gap(id.gapId()).orElse(null);
        if (gap == null) {
            return outside();
        }
        Long standardId = gap.standardId();
        if (gap.closedAt() != null || standardId == null) {
            return closed("这一缺口已经关闭");
        }
        String reason =
                row.said().reason().isBlank() ? null : row.said().reason().strip();
        return switch (answer) {
            case ADOPT -> new Verdict.Answer(gap, standardId, ClaimDecision.of(ClaimAnswer.YES));
            case KEEP -> new Verdict.Answer(gap, standardId, ClaimDecision.no(String.valueOf(reason)));
            case BY_UPPER_LEVEL ->
                new Verdict.Answer(gap, standardId, new ClaimDecision(ClaimAnswer.BY_UPPER_LEVEL, reason, null));
            case MERGED -> new Verdict.Answer(gap, standardId, new ClaimDecision(ClaimAnswer.MERGED, reason, null));
            case SUGGEST, CORRECT -> blocked("“" + answer.label() + "”不适用于应有未有的事项");
        };
    }
}
