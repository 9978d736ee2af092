package io.sitong.rules.steps;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.Step;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

final class PromisedItemHasAcceptanceAndDecision implements ItemRule {

    private static final Pattern ACCEPTANCE = Pattern.compile("受理|收件|接件");
    private static final Pattern DECISION = Pattern.compile("决定|审批|核准|批准|办结|办理结果|签发|审定");

    @Override
    public RuleCard card() {
        return RuleCard.error("S01")
                .title("承诺件的办理流程至少有受理和决定")
                .why("没有受理和决定，承诺时限从哪里算起、到哪里结束都不清楚。")
                .fix("补上受理、审查、决定等环节。")
                .flags("""
                        | projectType | steps        | handleFlow |
                        |-------------|--------------|------------|
                        | 承诺件      | 受理<br>审查 |            |
                        """, "办理流程没有“决定”环节")
                .passes("""
                        | projectType | steps                | handleFlow |
                        |-------------|----------------------|------------|
                        | 承诺件      | 受理<br>审查<br>决定 |            |
                        """)
                .passes("""
                        | projectType | steps        | handleFlow          |
                        |-------------|--------------|---------------------|
                        | 承诺件      | 受理<br>审查 | 申请→受理→审查→办结 |
                        """)
                .flags("""
                        | projectType | steps | handleFlow |
                        |-------------|-------|------------|
                        | 承诺件      |       |            |
                        """, "没有办理流程")
                .passes("""
                        | projectType | steps | handleFlow |
                        |-------------|-------|------------|
                        | 即办件      |       |            |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        if (!item.text(ItemField.PROJECT_TYPE).equals("2")) {
            return;
        }
        String flow = item.steps().stream().map(Step::name).collect(Collectors.joining("\n"))
                + "\n"
                + item.text(ItemField.HANDLE_FLOW);
        if (flow.isBlank()) {
            findings.add(subject, ItemGroup.STEPS, "没有办理流程");
            return;
        }
        if (!ACCEPTANCE.matcher(flow).find()) {
            findings.add(subject, ItemGroup.STEPS, "办理流程没有“受理”环节");
        }
        if (!DECISION.matcher(flow).find()) {
            findings.add(subject, ItemGroup.STEPS, "办理流程没有“决定”环节");
        }
    }
}
