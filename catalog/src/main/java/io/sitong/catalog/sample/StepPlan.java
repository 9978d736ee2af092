package io.sitong.catalog.sample;

import io.sitong.catalog.item.Step;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.catalog.item.TimeUnit;
import java.util.ArrayList;
import java.util.List;

/** Divides the promised time among the usual steps, so that their sum never exceeds it. */
final class StepPlan {

    /** Working days of a month, on the safe side. */
    private static final int DAYS_OF_MONTH = 20;

    private StepPlan() {}

    static List<Step> steps(TimeLimit promised, String resultName, boolean permit) {
        TimeLimit promise = promised.unit() == TimeUnit.MONTH
                ? new TimeLimit(promised.amount() * DAYS_OF_MONTH, TimeUnit.WORKDAY)
                : promised;
        int days = promise.amount();
        int accepting = days >= 3 ? 1 : 0;
        int deciding = days >= 2 ? 1 : 0;
        int delivering = days >= 5 ? 1 : 0;
        int reviewing = days - accepting - deciding - delivering;
        List<Step> steps = new ArrayList<>();
        steps.add(step("受理", "窗口工作人员", accepting, promise, "材料齐全、符合法定形式", "出具受理通知书；不予受理的，出具不予受理通知书"));
        steps.add(step("审查", "业务审查人员", reviewing, promise, "对照形式审查要点逐项核对", "提出审查意见"));
        steps.add(step("决定", "部门负责人", deciding, promise, "事实清楚，依据准确", permit ? "作出准予或者不予许可的决定" : "作出办理决定"));
        steps.add(step("颁证送达", "窗口工作人员", delivering, promise, "按申请人选择的方式送达", "送达" + resultName));
        return List.copyOf(steps);
    }

    private static Step step(
            String name, String operator, int amount, TimeLimit promise, String standard, String result) {
        return new Step(name, operator, new TimeLimit(amount, promise.unit()), standard, result);
    }
}
