package io.sitong.rules.contacts;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import io.sitong.rules.fold.NameFold;
import java.util.regex.Pattern;

final class PlaceHasAnAddress implements ItemRule {

    private static final Pattern HALL_ONLY =
            Pattern.compile("[^0-9一二三四五六七八九十路街道巷号楼层]*(?:政务|行政|办事|便民|服务|审批)[^0-9一二三四五六七八九十路街巷号楼层]*(?:大厅|中心|窗口|驿站|局)");

    @Override
    public RuleCard card() {
        return RuleCard.warning("W06")
                .title("办理地点写明地址和窗口")
                .why("只写“政务大厅”，外地人找不到，本地人找不到窗口。")
                .fix("写明街道门牌、楼层和窗口号。")
                .flags("""
                        | address      |
                        |--------------|
                        | 政务服务大厅 |
                        """, "办理地点“政务服务大厅”没有地址和窗口")
                .flags("""
                        | address            |
                        |--------------------|
                        | 新城区政务服务中心 |
                        """, "办理地点“新城区政务服务中心”没有地址和窗口")
                .passes("""
                        | address                                   |
                        |-------------------------------------------|
                        | 新城区兴安北路88号政务服务中心二楼3号窗口 |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        String address = item.text(ItemField.TRANSACT_ADDR);
        if (!address.isEmpty() && HALL_ONLY.matcher(NameFold.fold(address)).matches()) {
            findings.add(subject, ItemField.TRANSACT_ADDR, "办理地点“" + address + "”没有地址和窗口");
        }
    }
}
