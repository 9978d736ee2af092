package io.sitong.catalog.sample;

import static io.sitong.catalog.item.ItemField.*;

import io.sitong.catalog.item.Faq;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.Step;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.catalog.sample.Deviation.Changed;
import java.util.ArrayList;
import java.util.List;

/** Other time limits than the standard's: better, worse and impossible ones. */
final class TimeDeviations {

    static final List<Deviation> ALL = List.of(
            Deviation.of(DefectKind.PROMISE_SHORTER, item -> days(item) >= 2, (item, context, random) -> {
                int days = days(item);
                return promised(item, Math.max(1, days - 1 - random.nextInt(days)));
            }),
            Deviation.of(
                    DefectKind.PROMISE_LONGER,
                    item -> !instant(item) && days(item) < legalDays(item) && sameUnit(item),
                    (item, context, random) -> {
                        int days = days(item);
                        return promised(item, days + 1 + random.nextInt(legalDays(item) - days));
                    }),
            Deviation.of(
                    DefectKind.PROMISE_OVER_LEGAL,
                    item -> !instant(item) && sameUnit(item),
                    (item, context, random) -> promised(item, legalDays(item) + 1 + random.nextInt(10))),
            Deviation.of(
                    DefectKind.INSTANT_TAKES_DAYS,
                    TimeDeviations::instant,
                    (item, context, random) -> promised(item, 3 + random.nextInt(5))),
            Deviation.of(DefectKind.LEGAL_DIFFERS, item -> !instant(item), (item, context, random) -> {
                TimeLimit legal = item.legalLimit().orElseThrow();
                TimeLimit other = new TimeLimit(legal.amount() + 5 + random.nextInt(10), legal.unit());
                return new Changed(withQuestions(item.edit().legalLimit(other).build()), other.text());
            }),
            Deviation.of(
                    DefectKind.UNIT_MISSING,
                    item -> true,
                    (item, context, random) ->
                            new Changed(item.edit().set(PROMISE_TYPE, null).build(), item.text(PROMISE_DAY))),
            Deviation.of(DefectKind.STEPS_OVER_PROMISE, item -> item.steps().size() > 1, (item, context, random) -> {
                List<Step> steps = new ArrayList<>(item.steps());
                Step review = steps.get(1);
                TimeLimit promise = item.promiseLimit().orElseThrow();
                TimeLimit tooLong = new TimeLimit(promise.amount() + 2 + random.nextInt(5), promise.unit());
                steps.set(1, new Step(review.name(), review.operator(), tooLong, review.standard(), review.result()));
                return new Changed(item.edit().steps(steps).build(), tooLong.text());
            }));

    private TimeDeviations() {}

    private static boolean instant(Item item) {
        return item.text(PROJECT_TYPE).equals("1");
    }

    private static int days(Item item) {
        return item.promiseLimit().map(TimeLimit::amount).orElse(0);
    }

    private static int legalDays(Item item) {
        return item.legalLimit().map(TimeLimit::amount).orElse(0);
    }

    private static boolean sameUnit(Item item) {
        return item.text(PROMISE_TYPE).equals(item.text(ANTICIPATE_TYPE));
    }

    private static Changed promised(Item item, int amount) {
        TimeLimit promise =
                new TimeLimit(amount, item.promiseLimit().orElseThrow().unit());
        Item.Builder changed = item.edit()
                .promiseLimit(promise)
                .steps(StepPlan.steps(
                        promise, item.text(RESULT_NAME), item.text(TASK_TYPE).equals("01")));
        return new Changed(withQuestions(changed.build()), promise.text());
    }

    /** The usual questions repeat the limits, so they are answered anew. */
    private static Item withQuestions(Item item) {
        List<Faq> usual = GuidanceText.usualQuestions(item);
        int own = Math.max(0, item.faqs().size() - usual.size());
        List<Faq> faqs = new ArrayList<>(item.faqs().subList(0, own));
        faqs.addAll(usual);
        return item.edit().faqs(faqs).build();
    }
}
