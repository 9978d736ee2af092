package io.sitong.importer.packet;

import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchAnswer;
import io.sitong.catalog.batch.BatchAnswerKind;
import io.sitong.catalog.batch.BatchAnswerState;
import io.sitong.catalog.batch.BatchAnswers;
import io.sitong.catalog.claim.ClaimPlace;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.packet.PointAnswer;
import io.sitong.importer.stage.Decision;
import io.sitong.importer.stage.ImportPreview;
import io.sitong.rules.book.RuleRun;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes return packets back: a preview that changes nothing, what there is to do beside the batch that writes what items
 * take over, and the way back.
 */
public final class ReturnedPackets {

    private final PacketCatalog catalog;
    private final PacketDeeds deeds;
    private final BatchAnswers answers;
    private final RuleRun rules;
    private final Clock clock;

    public ReturnedPackets(PacketCatalog catalog, PacketDeeds deeds, BatchAnswers answers, RuleRun rules, Clock clock) {
        this.catalog = catalog;
        this.deeds = deeds;
        this.answers = answers;
        this.rules = rules;
        this.clock = clock;
    }

    /** What would become of every point. */
    public ImportPreview preview(Viewer viewer, DivisionCode division, PacketFile file, String ruleSetVersion) {
        List<Verdict> verdicts = verdicts(viewer, division, file);
        return ImportPreview.ofRows(
                file.fileName(),
                file.sha256(),
                division,
                ruleSetVersion,
                new PacketPreview(division, viewer, rules, clock.instant()).of(file.rows(), verdicts),
                file.notes());
    }

    private List<Verdict> verdicts(Viewer viewer, DivisionCode division, PacketFile file) {
        PointsNow now = new PointsNow(catalog, viewer, division, OfficeTime.today(clock), file.rows());
        return new PacketVerdicts(now).of(file.rows());
    }

    /**
     * Carries out the answers that change no item, and keeps with the batch what came of them, and of those that could
     * not be carried out, why. Rows whose answer is kept are passed over, so it may be done again after it was cut off.
     *
     * @return what could not be done, a sentence each
     */
    public List<String> answer(Viewer viewer, DivisionCode division, long batchId, PacketFile file) {
        List<String> refused = new ArrayList<>();
        Set<String> kept =
                answers.of(viewer, batchId).stream().map(BatchAnswer::place).collect(Collectors.toSet());
        List<Verdict> verdicts = verdicts(viewer, division, file);
        for (int i = 0; i < verdicts.size(); i++) {
            PacketRow row = file.rows().get(i);
            String place = row.place().toString();
            PacketDeeds.Deed deed =
                    kept.contains(place) || row.said().answer().isBlank() ? null : carryOut(viewer, verdicts.get(i));
            switch (deed) {
                case null -> {
                    // nothing beside what the batch wrote
                }
                case PacketDeeds.Deed.Done(BatchAnswerKind kind, long reference) ->
                    answers.add(viewer, batchId, BatchAnswer.done(place, kind, reference, words(row)));
                case PacketDeeds.Deed.Refused(String why) -> {
                    refused.add(place + "：" + why);
                    answers.add(viewer, batchId, BatchAnswer.refused(place, why));
                }
            }
        }
        return refused;
    }

    private PacketDeeds.@org.jspecify.annotations.Nullable Deed carryOut(Viewer viewer, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Keep keep -> deeds.keep(viewer, keep.stored().id(), keep.rule(), keep.reason());
            case Verdict.Answer answer ->
                deeds.answer(
                        viewer, new ClaimPlace(answer.standardId(), answer.gap().division()), answer.decision());
            case Verdict.Suggest suggest ->
                deeds.suggest(viewer, suggest.standard(), suggest.proposed(), suggest.words());
            // by the batch
            case Verdict.Write written -> null;
            case Verdict.Aside aside ->
                aside.decision() == Decision.BLOCKED ? new PacketDeeds.Deed.Refused(aside.why()) : null;
        };
    }

    private static String words(PacketRow row) {
        String field = row.field().isEmpty() ? "" : " " + row.field();
        String reason = row.said().reason().strip();
        boolean bare =
                reason.isEmpty() || PointAnswer.ADOPT.label().equals(row.said().answer());
        return row.item() + field + "：" + row.said().answer() + (bare ? "" : "，" + reason);
    }

    /**
     * Takes back what the answers of a batch did, the last first; what cannot be taken back stays and says why. May be
     * done again after it was cut off.
     */
    public void takeBack(Viewer viewer, long batchId) {
        for (BatchAnswer answer : answers.of(viewer, batchId).reversed()) {
            if (answer.kind() != BatchAnswerKind.REFUSED && answer.state() == BatchAnswerState.STANDS) {
                String left = deeds.takeBack(viewer, answer).orElse("");
                answers.settle(
                        viewer,
                        batchId,
                        answer.ordinal(),
                        left.isEmpty() ? BatchAnswerState.TAKEN_BACK : BatchAnswerState.LEFT,
                        left);
            }
        }
    }
}
