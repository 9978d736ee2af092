package io.sitong.rules.contacts;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.Objects;

final class PlaceAndHoursAreGiven implements ItemRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("W05")
                .title("有办理地点和办理时间")
                .why("不知道到哪里、什么时候去，只好白跑。")
                .fix("填写窗口所在的详细地址和办公时间；只在网上办理的写网址和受理时间。")
                .source("GB/T 39554.2-2020")
                .flags("""
                        | address | places |
                        |---------|--------|
                        |         |        |
                        """, "没有办理地点")
                .passes("""
                        | address            | places |
                        |--------------------|--------|
                        | 新城区兴安北路88号 |        |
                        """)
                .flags("""
                        | officeHours | places |
                        |-------------|--------|
                        |             |        |
                        """, "没有办理时间")
                .passes("""
                        | officeHours          | places |
                        |----------------------|--------|
                        | 周一至周五9:00—17:00 |        |
                        """)
                .passes("""
                        | address | places                               |
                        |---------|--------------------------------------|
                        |         | 新城区兴安北路88号{hours=9:00—17:00} |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        boolean windows =
                item.places().stream().anyMatch(place -> !place.address().isBlank());
        if (!item.has(ItemField.TRANSACT_ADDR) && !windows) {
            findings.add(subject, ItemField.TRANSACT_ADDR, "没有办理地点");
        }
        boolean hours = item.places().stream()
                .anyMatch(
                        place -> !Objects.requireNonNullElse(place.hours(), "").isBlank());
        if (!item.has(ItemField.TRANSACT_TIME) && !hours) {
            findings.add(subject, ItemField.TRANSACT_TIME, "没有办理时间");
        }
    }
}
