package io.sitong.rules.book;

import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Example;
import io.sitong.rules.ItemRule;
import io.sitong.rules.MechanicalRule;
import io.sitong.rules.Mending;
import io.sitong.rules.Rule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.TextTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rule cards as a page to read: {@code rules/RULES.md}. */
public final class RulePage {

    private static final Map<String, String> HEADINGS = headings();

    private RulePage() {}

    public static String markdown() {
        StringBuilder page = new StringBuilder();
        page.append("# 校验规则\n\n共 ")
                .append(RuleBook.rules().size())
                .append(" 条。本页由规则代码生成，例子在测试中逐条执行；请勿手工修改。\n\n")
                .append("表中只列出与规则有关的要素，其余要素取自一个合格的示例事项；`␣` 表示空格，`\\n` 表示换行。\n\n");
        contents(page);
        RuleBook.byTheme().forEach((theme, rules) -> {
            page.append("## ").append(theme).append("\n\n");
            rules.forEach(rule -> rule(page, rule));
        });
        undecided(page);
        return page.toString().stripTrailing() + "\n";
    }

    private static void contents(StringBuilder page) {
        page.append("| 规则 | 级别 | 应当成立 |\n|---|---|---|\n");
        for (Rule rule : RuleBook.rules()) {
            RuleCard card = rule.card();
            page.append("| ").append(card.code()).append(" | ");
            page.append(card.severity().label())
                    .append(" | ")
                    .append(card.title())
                    .append(" |\n");
        }
        page.append('\n');
    }

    private static void undecided(StringBuilder page) {
        page.append("## 不由数据判定的规则\n\n规则清单中下列各条，从目录的数据判定不了，写明原因而不猜测。\n\n")
                .append("| 规则 | 应当成立 | 为什么判定不了 | 系统怎么做 |\n|---|---|---|---|\n");
        for (UndecidedRule rule : RuleBook.undecided()) {
            line(page, List.of(rule.code(), rule.title(), rule.reason(), rule.instead()));
        }
    }

    private static void rule(StringBuilder page, Rule rule) {
        RuleCard card = rule.card();
        page.append("### ").append(card.code()).append(' ').append(card.title()).append("\n\n");
        page.append("- 级别：").append(card.severity().label()).append('\n');
        page.append("- 范围：").append(rule instanceof ItemRule ? "单个事项" : "事项之间").append('\n');
        page.append("- 理由：").append(card.why()).append('\n');
        page.append("- 改法：").append(card.fix()).append('\n');
        if (!card.source().isEmpty()) {
            page.append("- 来源：").append(card.source()).append('\n');
        }
        page.append('\n');
        if (rule instanceof MechanicalRule) {
            page.insert(page.length() - 1, "- 可自动更正：是\n");
        }
        for (Mending mending : card.mendings()) {
            page.append("更正前：\n\n");
            table(page, mending.cellsBefore());
            page.append("更正后：\n\n");
            table(page, mending.cellsAfter());
        }
        for (Example example : card.examples()) {
            page.append(example.flagged() ? "不合格：\n\n" : "合格：\n\n");
            table(page, example.cells());
            for (String message : example.messages()) {
                page.append("> ");
                if (example.severity() != null) {
                    page.append(example.severity().label()).append("：");
                }
                page.append(message.replace("\n", "\\n")).append("\n>\n");
            }
            if (example.flagged()) {
                page.setLength(page.length() - 2);
                page.append('\n');
            }
        }
    }

    private static void table(StringBuilder page, TextTable table) {
        line(page, table.columns().stream().map(RulePage::heading).toList());
        line(page, table.columns().stream().map(column -> "---").toList());
        table.rows().forEach(row -> line(page, row));
        page.append('\n');
    }

    private static void line(StringBuilder page, List<String> cells) {
        page.append(cells.stream()
                        .map(cell -> cell.replace("\\", "\\\\"))
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }

    /** A column as officials call it. */
    public static String heading(String column) {
        if (column.startsWith("standard.")) {
            return "目录" + heading(column.substring("standard.".length()));
        }
        return HEADINGS.getOrDefault(column, column);
    }

    private static Map<String, String> headings() {
        Map<String, String> headings = new HashMap<>(Map.of(
                "division", "区划",
                "level", "层级",
                "basedOn", "所依目录版本",
                "snapshot", "版本",
                "state", "状态",
                "implemented", "已实施"));
        headings.putAll(Map.of(
                "bases", "设定依据",
                "materials", "申请材料",
                "fees", "收费项目",
                "steps", "办理环节",
                "specialSteps", "特别环节",
                "places", "办理窗口",
                "results", "审批结果",
                "faqs", "常见问题"));
        for (ItemField field : ItemField.values()) {
            headings.put(field.identifier(), field.label());
            headings.put(field.name(), field.label());
        }
        return headings;
    }
}
