package io.sitong.importer.packet;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.claim.ClaimPlace;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.importer.stage.ImportPreview;
import io.sitong.rules.book.RuleRun;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes return packets back: a preview that changes nothing, and what there is to do beside the batch that writes what
 * items take over from their standard.
 */
public final class ReturnedPackets {

    private final PacketCatalog catalog;
    private final PacketDeeds deeds;
    private final RuleRun rules;
    private final Clock clock;

    public ReturnedPackets(PacketCatalog catalog, PacketDeeds deeds, RuleRun rules, Clock clock) {
        this.catalog = catalog;
        this.deeds = deeds;
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
                new PacketPreview(division, rules, clock.instant()).of(file.rows(), verdicts),
                file.notes());
    }

    private List<Verdict> verdicts(Viewer viewer, DivisionCode division, PacketFile file) {
        return new PacketVerdicts(catalog, viewer, division, LocalDate.now(clock)).of(file.rows());
    }

    /**
     * Carries out the answers that change no item. Points that are closed by now are passed over, so it may be done again
     * after it was cut off.
     *
     * @return what could not be done, a sentence each
     */
    public List<String> answer(Viewer viewer, DivisionCode division, PacketFile file) {
        List<String> refused = new ArrayList<>();
        List<Verdict> verdicts = verdicts(viewer, division, file);
        for (int i = 0; i < verdicts.size(); i++) {
            switch (verdicts.get(i)) {
                case Verdict.Keep keep -> deeds.keep(viewer, keep.stored().id(), keep.rule(), keep.reason());
                case Verdict.Answer answer ->
                    deeds.answer(
                            viewer,
                            new ClaimPlace(answer.standardId(), answer.gap().division()),
                            answer.decision());
                case Verdict.Suggest suggest -> {
                    String place = file.rows().get(i).place() + "：";
                    deeds.suggest(viewer, suggest.standard(), suggest.proposed(), suggest.words())
                            .ifPresent(why -> refused.add(place + why));
                }
                case Verdict.Adopt written -> {
                    // by the batch
                }
                case Verdict.Aside aside -> {
                    // said in the preview
                }
            }
        }
        return refused;
    }
}
