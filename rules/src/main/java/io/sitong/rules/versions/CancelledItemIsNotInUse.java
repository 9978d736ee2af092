package io.sitong.rules.versions;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardState;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class CancelledItemIsNotInUse implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("X02")
                .title("目录已取消的事项不再实施")
                .why("目录已取消，地方仍在办，就是没有依据的审批。")
                .fix("停止办理，把事项状态改为取消，并从门户撤下。")
                .flags("""
                        | taskState | standard.state |
                        |-----------|----------------|
                        | 在用      | CANCELLED      |
                        """, "目录已取消这个事项，事项状态仍是在用")
                .passes("""
                        | taskState | standard.state |
                        |-----------|----------------|
                        | 取消      | CANCELLED      |
                        """)
                .passes("""
                        | taskState | standard.state |
                        |-----------|----------------|
                        | 在用      | PUBLISHED      |
                        """)
                .flags("""
                        | taskState | standard.state |
                        |-----------|----------------|
                        | 在用      | SUSPENDED      |
                        """, "目录已暂停这个事项，事项状态仍是在用");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        StandardItem standard = subject.standard();
        if (standard == null) {
            return;
        }
        boolean inUse = item.text(ItemField.TASK_STATE).isEmpty()
                || item.text(ItemField.TASK_STATE).equals("1");
        if (inUse && (standard.state() == StandardState.CANCELLED || standard.state() == StandardState.SUSPENDED)) {
            findings.add(subject, ItemField.TASK_STATE, "目录已" + standard.state().label() + "这个事项，事项状态仍是在用");
        }
    }
}
