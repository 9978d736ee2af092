package io.sitong.importer.packet;

import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.OneTransaction;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchAnswer;
import io.sitong.catalog.batch.BatchAnswerKind;
import io.sitong.catalog.batch.BatchAnswerState;
import io.sitong.catalog.batch.BatchAnswers;
import io.sitong.catalog.claim.ClaimPlace;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.packet.PointAnswer;
import io.sitong.importer.problem.Place;
import io.sitong.importer.stage.Decision;
import io.sitong.importer.stage.ImportPreview;
import io.sitong.rules.book.RuleRun;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes return packets back: a preview that changes nothing, what there is to do beside the batch that writes what items
 * take over, and the way back.
 */
public final class ReturnedPackets {

    private final PacketCatalog catalog;
    private final PacketDeeds deeds;
    private final Kept kept;
    private final RuleRun rules;
    private final Clock clock;

    /** Where it is kept what came of an answer, and how that is one with the deed. */
    public record Kept(BatchAnswers answers, OneTransaction together) {}

    public ReturnedPackets(PacketCatalog catalog, PacketDeeds deeds, Kept kept, RuleRun rules, Clock clock) {
        this.catalog = catalog;
        this.deeds = deeds;
        this.kept = kept;
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
     * not be carried out, why. A deed and what is kept of it are one transaction, and rows whose answer is kept are passed
     * over: it may be done again after it was cut off, and nothing is done twice.
     *
     * @param leftOut rows whose answer a person does not want carried out
     * @return what could not be done, a sentence each
     */
    public List<String> answer(
            Viewer viewer, DivisionCode division, long batchId, PacketFile file, Set<Place> leftOut) {
        List<String> refused = new ArrayList<>();
        Set<String> known = kept.answers().of(viewer, batchId).stream()
                .map(BatchAnswer::place)
                .collect(Collectors.toSet());
        List<Verdict> verdicts = verdicts(viewer, division, file);
        for (int i = 0; i < verdicts.size(); i++) {
            PacketRow row = file.rows().get(i);
            String place = row.place().toString();
            boolean unwanted =
                    leftOut.contains(new Place(row.place().sheet(), row.place().row(), 0));
            if (unwanted || known.contains(place) || row.said().answer().isBlank()) {
                continue;
            }
            Verdict verdict = verdicts.get(i);
            switch (kept.together().of(() -> doneAndKept(viewer, batchId, row, verdict))) {
                case PacketDeeds.Deed.Done done -> done.after().run();
                case PacketDeeds.Deed.Refused(String why) -> refused.add(place + "：" + why);
                case null -> {
                    // nothing beside what the batch wrote
                }
            }
        }
        return refused;
    }

    private PacketDeeds.@Nullable Deed doneAndKept(Viewer viewer, long batchId, PacketRow row, Verdict verdict) {
        String place = row.place().toString();
        PacketDeeds.Deed deed = carryOut(viewer, verdict);
        switch (deed) {
            case PacketDeeds.Deed.Done done ->
                kept.answers().add(viewer, batchId, BatchAnswer.done(place, done.kind(), done.reference(), words(row)));
            case PacketDeeds.Deed.Refused(String why) ->
                kept.answers().add(viewer, batchId, BatchAnswer.refused(place, why));
            case null -> {
                // nothing beside what the batch wrote
            }
        }
        return deed;
    }

    private PacketDeeds.@Nullable Deed carryOut(Viewer viewer, Verdict verdict) {
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
        for (BatchAnswer answer : kept.answers().of(viewer, batchId).reversed()) {
            if (answer.kind() != BatchAnswerKind.REFUSED && answer.state() == BatchAnswerState.STANDS) {
                kept.together()
                        .of(() -> takenBackAndSettled(viewer, batchId, answer))
                        .after()
                        .run();
            }
        }
    }

    private PacketDeeds.Back takenBackAndSettled(Viewer viewer, long batchId, BatchAnswer answer) {
        PacketDeeds.Back back = deeds.takeBack(viewer, answer);
        kept.answers()
                .settle(
                        viewer,
                        batchId,
                        answer.ordinal(),
                        back.left().isEmpty() ? BatchAnswerState.TAKEN_BACK : BatchAnswerState.LEFT,
                        back.left());
        return back;
    }
}
