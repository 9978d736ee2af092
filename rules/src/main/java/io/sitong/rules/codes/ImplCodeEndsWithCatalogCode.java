package io.sitong.rules.codes;

import io.sitong.catalog.item.ImplCode;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;

final class ImplCodeEndsWithCatalogCode implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("C09")
                .title("实施编码后12位等于基本编码")
                .why("同一行两个编码各指一个事项，比对时会归到错的目录事项下。")
                .fix("对照目录核对，改正错的一个编码。")
                .source("GB/T 39554.1-2020")
                .flags("""
                        | catalogCode  | taskCode                        |
                        |--------------|---------------------------------|
                        | 000123019000 | 11150102MB1A2345754000123018000 |
                        """, "实施编码后12位是000123018000，基本编码却是000123019000")
                .passes("""
                        | catalogCode  | taskCode                        |
                        |--------------|---------------------------------|
                        | 000123018000 | 11150102MB1A2345754000123018000 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        item.implCode()
                .map(ImplCode::catalogCode)
                .ifPresent(inside -> item.catalogCode()
                        .filter(code -> !code.equals(inside))
                        .ifPresent(code ->
                                findings.add(subject, ItemField.TASK_CODE, "实施编码后12位是" + inside + "，基本编码却是" + code)));
    }
}
