package io.sitong.rules.online;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.List;
import java.util.regex.Pattern;

final class AddressIsWellFormed implements ItemRule {

    private static final Pattern WELL_FORMED =
            Pattern.compile("https?://[\\w-]+(?:\\.[\\w-]+)+(?::[0-9]{1,5})?(?:[/?#][^\\s“”，。]*)?");

    @Override
    public RuleCard card() {
        return RuleCard.warning("G02")
                .title("网址格式正确")
                .why("网址少写一段或夹了空格，点开就是错误页。这里只看格式，能否打开另行检查。")
                .fix("改成以http://或https://开头的完整网址。")
                .flags("""
                        | onlineUrl                 |
                        |---------------------------|
                        | zwfw.example.gov.cn/items |
                        """, "网办地址“zwfw.example.gov.cn/items”不是完整的网址")
                .flags("""
                        | onlineUrl                           |
                        |-------------------------------------|
                        | https://zwfw.example.gov.cn/items 1 |
                        """, "网办地址“https://zwfw.example.gov.cn/items 1”不是完整的网址")
                .passes("""
                        | onlineUrl                         |
                        |-----------------------------------|
                        | https://zwfw.example.gov.cn/items |
                        """);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Item item = subject.item();
        for (ItemField field : List.of(ItemField.ONLINE_URL, ItemField.MOBILE_URL)) {
            String url = item.text(field);
            if (!url.isEmpty() && !WELL_FORMED.matcher(url).matches()) {
                findings.add(subject, field, field.label() + "“" + url + "”不是完整的网址");
            }
        }
    }
}
