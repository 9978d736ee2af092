package io.sitong.importer.packet;

import static io.sitong.importer.packet.PacketVerdicts.blocked;
import static io.sitong.importer.packet.PacketVerdicts.closed;

import io.sitong.catalog.finding.WaiverRequest;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.packet.PointAnswer;
import io.sitong.catalog.packet.PointId;
import io.sitong.catalog.standard.Proposal;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.importer.packet.Verdict.Aside;
import io.sitong.importer.packet.Verdict.Change;
import io.sitong.importer.stage.Decision;
import io.sitong.rules.compare.FieldComparison;
import io.sitong.rules.compare.FieldTransfer;
import io.sitong.rules.compare.ItemComparison;
import io.sitong.rules.compare.KeptDifference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the answers to points of items that are there come to. */
final class ItemVerdicts {

    private final PointsNow now;
    private final Map<String, Written> written = new HashMap<>();
    private final Map<Long, Integer> suggested = new HashMap<>();

    /** What an earlier row makes of a field. */
    private record Written(String text, int row) {}

    ItemVerdicts(PointsNow now) {
        this.now = now;
    }

    Verdict difference(PacketRow row, PointId.Difference id, PointAnswer answer) {
        Implementation local = now.item(id.implementationId()).orElse(null);
        if (local == null) {
            return PacketVerdicts.outside();
        }
        StandardItem standard = now.standardOf(local).orElse(null);
        FieldComparison field = standard == null
                ? null
                : ItemComparison.of(standard.item(), local.item()).stream()
                        .filter(f -> f.key().equals(id.key()))
                        .findFirst()
                        .orElse(null);
        if (standard == null || field == null || field.sameness().agrees()) {
            return closed("与目录标准已经一致");
        }
        String rule = KeptDifference.waivedAs(id.key());
        if (now.waived(local, rule)) {
            return closed("这一差异已经同意保留");
        }
        return switch (answer) {
            case ADOPT -> write(row, local, standard, answer, adopted(field, standard));
            case CORRECT -> correct(row, local, standard, id.key());
            case KEEP -> keep(row, local, rule);
            case SUGGEST -> suggest(row, local, standard, id.key(), field.label());
            case BY_UPPER_LEVEL, MERGED -> blocked("“" + answer.label() + "”只用于应有未有的事项");
        };
    }

    private static Change adopted(FieldComparison field, StandardItem standard) {
        return new Change(
                field.key(),
                field.label(),
                field.localText(),
                field.standardText(),
                field.details(),
                item -> FieldTransfer.take(field.key(), standard.item(), item));
    }

    Verdict finding(PacketRow row, PointId.Finding id, PointAnswer answer) {
        Implementation local = now.item(id.implementationId()).orElse(null);
        if (local == null) {
            return PacketVerdicts.outside();
        }
        if (now.waived(local, id.rule())) {
            return closed("这一问题已经同意保留");
        }
        if (!now.finds(local, id.rule(), id.key())) {
            return closed("这一问题已经解决");
        }
        StandardItem standard = now.standardOf(local).orElse(null);
        return switch (answer) {
            case ADOPT -> adopt(row, local, standard, id.key());
            case CORRECT -> correct(row, local, standard, id.key());
            case KEEP -> keep(row, local, id.rule());
            case SUGGEST -> suggest(row, local, standard, id.key(), PointText.label(id.key()));
            case BY_UPPER_LEVEL, MERGED -> blocked("“" + answer.label() + "”只用于应有未有的事项");
        };
    }

    private Verdict adopt(PacketRow row, Implementation local, @Nullable StandardItem standard, String key) {
        String ruling = standard == null ? "" : PointText.ofStandard(standard.item(), key);
        if (standard == null || ruling.isEmpty()) {
            return blocked("目录标准没有规定这一要素，请选“" + PointAnswer.CORRECT.label() + "”并填写更正内容");
        }
        String here = PointText.of(local.item(), key);
        if (here.equals(ruling)) {
            return blocked(
                    "当地填报与目录标准相同，问题在两者都有，请选“" + PointAnswer.SUGGEST.label() + "”或“" + PointAnswer.KEEP.label() + "”");
        }
        return write(
                row,
                local,
                standard,
                PointAnswer.ADOPT,
                new Change(
                        key,
                        PointText.label(key),
                        here,
                        ruling,
                        List.of(),
                        item -> FieldTransfer.take(key, standard.item(), item)));
    }

    private Verdict correct(PacketRow row, Implementation local, @Nullable StandardItem standard, String key) {
        if (row.said().correction().isBlank()) {
            return blocked("“" + PointAnswer.CORRECT.label() + "”需要填写更正内容");
        }
        Correction correction = new Correction(key, row.said());
        Correction.Outcome outcome = correction.in(local.item());
        Item after = outcome.item().orElse(null);
        if (after == null) {
            return blocked(outcome.why());
        }
        String here = PointText.of(local.item(), key);
        String text = PointText.of(after, key);
        if (after.equals(local.item())) {
            return new Aside(Decision.UNTOUCHED, "更正内容与现值相同，仍待处理");
        }
        if (changedSince(row, local, key)) {
            return blocked("发出以后当地填报已改为“" + here + "”，没有用更正内容覆盖；请重新下载待处理清单");
        }
        return write(
                row,
                local,
                standard,
                PointAnswer.CORRECT,
                new Change(
                        key,
                        PointText.label(key),
                        here,
                        text,
                        List.of(),
                        item -> correction.in(item).item().orElse(item)));
    }

    /** Whether the item says something else than it did when the packet went out. */
    private static boolean changedSince(PacketRow row, Implementation local, String key) {
        int version = switch (PointId.parse(row.mark().id()).orElseThrow()) {
            case PointId.Difference difference -> difference.version();
            case PointId.Finding finding -> finding.version();
            case PointId.Missing missing -> local.version();
        };
        return version != local.version()
                && !row.local().strip().equals(PointText.of(local.item(), key).strip());
    }

    private Verdict write(
            PacketRow row, Implementation local, @Nullable StandardItem standard, PointAnswer answer, Change change) {
        Written before = written.putIfAbsent(
                local.id() + ":" + change.key(),
                new Written(change.after(), row.place().row()));
        if (before == null) {
            return new Verdict.Write(local, standard, answer, change);
        }
        return before.text().equals(change.after())
                ? new Aside(Decision.JOINED, change.label() + "：与第" + before.row() + "行是同一处修改")
                : blocked("第" + before.row() + "行已把“" + change.label() + "”改为“" + before.text() + "”，只采用前一行");
    }

    private Verdict keep(PacketRow row, Implementation local, String rule) {
        String reason = row.said().reason().strip();
        WaiverRequest asked = now.asked(local, rule).orElse(null);
        if (!now.viewer().mayWaive() && asked != null && asked.reason().equals(reason)) {
            return new Aside(Decision.UNTOUCHED, "已申请保留，等待答复");
        }
        return new Verdict.Keep(local, rule, reason);
    }

    private Verdict suggest(
            PacketRow row, Implementation local, @Nullable StandardItem standard, String key, String label) {
        if (standard == null) {
            return blocked("事项没有对应的目录事项，无法建议修改目录");
        }
        Proposal open = now.proposalFor(standard).orElse(null);
        if (open != null) {
            return blocked("目录事项“" + standard.item().name() + "”已有未办结的“"
                    + open.kind().label() + "”（" + open.state().label() + "，" + open.authorNames() + "），本条建议不会提交");
        }
        Integer before = suggested.putIfAbsent(standard.id(), row.place().row());
        if (before != null) {
            return blocked("第" + before + "行已对同一目录事项提出修改建议，请把两条建议写在一行；本条不会提交");
        }
        String words =
                (label.isEmpty() ? "" : label + "：") + row.said().reason().strip();
        return new Verdict.Suggest(local, standard, proposed(key, local, standard), words);
    }

    /** The standard as it would read if the locality had its way; where it has no text of its own, its words decide. */
    private static Item proposed(String key, Implementation local, StandardItem standard) {
        if (PointText.of(local.item(), key).isEmpty()) {
            return standard.item();
        }
        Item changed = FieldTransfer.take(key, local.item(), standard.item());
        boolean says = ItemComparison.of(changed, changed).stream()
                .anyMatch(field -> field.key().equals(key));
        return says ? changed : standard.item();
    }
}
