package io.sitong.catalog.sample;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.sample.Deviation.Changed;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Puts deviations into a faithful row, each at its rate.
 *
 * <p>Deviations of one group exclude each other, so that none hides another that is recorded.
 */
final class Deviations {

    private static final int WHOLE = 1000;

    private static final List<List<Deviation>> BEFORE_SITUATION =
            List.of(CodeDeviations.ITEM_CODES, List.of(NameDeviations.LEVEL_WORD));
    private static final List<List<Deviation>> AFTER_SITUATION = List.of(
            List.of(NameDeviations.TOO_LONG),
            NameDeviations.BRACKETS,
            NameDeviations.WORDING,
            BasisDeviations.ALL,
            TimeDeviations.ALL,
            MaterialDeviations.NAMES,
            MaterialDeviations.ADDITIONS,
            MaterialDeviations.DETAILS,
            MaterialDeviations.CONDITIONS,
            ServiceDeviations.FEES,
            ServiceDeviations.VISITS,
            ServiceDeviations.ONLINE,
            ServiceDeviations.CONTACTS,
            ServiceDeviations.RESULTS);

    private final int situationPerMille;

    /** A row on its way, with what was put into it so far. */
    private static final class Draft {
        private Item item;
        private final List<SampleDefect> defects = new ArrayList<>();

        private Draft(Item item) {
            this.item = item;
        }
    }

    record Result(Item item, List<SampleDefect> defects) {}

    /**
     * @param situationShare share of rows whose standard name has a situation word already; the rate of section 4 of
     *     the domain notes counts all names with such a word
     */
    Deviations(double situationShare) {
        double wanted = DefectKind.SITUATION_WORD_IN_NAME.perMille() / (double) WHOLE;
        this.situationPerMille =
                (int) Math.round(WHOLE * Math.max(0, wanted - situationShare) / Math.max(0.001, 1 - situationShare));
    }

    Result into(Item faithful, Deviation.Context context, boolean oldOrganisationCode, SplittableRandom random) {
        Draft draft = new Draft(faithful);
        if (oldOrganisationCode) {
            apply(CodeDeviations.OLD_ORGANISATION_CODE, draft, context, random);
        } else {
            draw(CodeDeviations.ORGANISATION, draft, context, random);
        }
        for (List<Deviation> group : BEFORE_SITUATION) {
            draw(group, draft, context, random);
        }
        if (random.nextInt(WHOLE) < situationPerMille
                && NameDeviations.SITUATION_WORD.applies().test(draft.item)) {
            apply(NameDeviations.SITUATION_WORD, draft, context, random);
        }
        for (List<Deviation> group : AFTER_SITUATION) {
            draw(group, draft, context, random);
        }
        return new Result(draft.item, List.copyOf(draft.defects));
    }

    /**
     * The same row typed otherwise, which changes nothing of what it says. Only fields without a deviation so far are
     * touched.
     */
    static Result typed(Result result, Deviation.Context context, SplittableRandom random) {
        Draft draft = new Draft(result.item());
        draft.defects.addAll(result.defects());
        for (List<Deviation> group : TypingDeviations.ALL) {
            draw(
                    group.stream()
                            .filter(deviation -> untouched(deviation, result))
                            .toList(),
                    draft,
                    context,
                    random);
        }
        return new Result(draft.item, List.copyOf(draft.defects));
    }

    private static boolean untouched(Deviation deviation, Result result) {
        String field = deviation.kind().field();
        return result.defects().stream()
                .noneMatch(defect -> defect.kind().field().equals(field));
    }

    private static void draw(List<Deviation> group, Draft draft, Deviation.Context context, SplittableRandom random) {
        int drawn = random.nextInt(WHOLE);
        int limit = 0;
        for (Deviation deviation : group) {
            limit += deviation.kind().perMille();
            if (drawn < limit) {
                if (deviation.applies().test(draft.item)) {
                    apply(deviation, draft, context, random);
                }
                return;
            }
        }
    }

    private static void apply(Deviation deviation, Draft draft, Deviation.Context context, SplittableRandom random) {
        Changed changed = deviation.change().make(draft.item, context, random);
        draft.item = changed.item();
        draft.defects.add(new SampleDefect(deviation.kind(), changed.detail()));
        for (DefectKind along : changed.along()) {
            draft.defects.add(new SampleDefect(along, changed.detail()));
        }
    }
}
