package io.sitong.rules.contacts;

import io.sitong.catalog.item.ItemField;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Subject;
import java.util.Set;
import java.util.regex.Pattern;

final class PhoneCanBeDialled implements ItemRule {

    private static final Pattern WITHOUT_AREA = Pattern.compile("[2-9][0-9]{6,7}");
    private static final Set<String> AREAS =
            Set.of("0470", "0471", "0472", "0473", "0474", "0475", "0476", "0477", "0478", "0479", "0482", "0483");

    @Override
    public RuleCard card() {
        return RuleCard.error("W02")
                .title("电话号码可以拨通")
                .why("少一位、缺区号的电话打不通，群众只好跑一趟。")
                .fix("写成“区号-号码”，如0471-4512345；手机11位；也可写12345热线。")
                .flags("""
                        | consultWay  |
                        |-------------|
                        | 0471-451234 |
                        """, "咨询方式中的“0471451234”不像电话号码")
                .flags("""
                        | consultWay |
                        |------------|
                        | 4512345    |
                        """, "咨询方式中的“4512345”缺少区号")
                .flags("""
                        | consultWay   | division     |
                        |--------------|--------------|
                        | 0451-4512345 | 150102000000 |
                        """, "咨询方式中的“04514512345”区号0451不是内蒙古的")
                .passes("""
                        | consultWay   |
                        |--------------|
                        | 0471-4512345 |
                        """)
                .passes("""
                        | consultWay   | division     |
                        |--------------|--------------|
                        | 0471-4512345 | 150102000000 |
                        """)
                .passes("""
                        | consultWay                                                                                                     |
                        |----------------------------------------------------------------------------------------------------------------|
                        | 窗口：新城区兴安北路88号3号窗口；电话：0471-4512345转801、13804711234；网址 https://zwfw.example.gov.cn/123456 |
                        """)
                .flags("""
                        | consultWay                                                                                                    |
                        |---------------------------------------------------------------------------------------------------------------|
                        | 窗口：新城区兴安北路88号3号窗口；电话：0471-4512345转801、1380471123；网址 https://zwfw.example.gov.cn/123456 |
                        """, "咨询方式中的“1380471123”不像电话号码");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        look(subject, ItemField.LINK_WAY, findings);
        look(subject, ItemField.SUPERVISE_WAY, findings);
    }

    private static void look(Subject subject, ItemField field, Findings findings) {
        boolean innerMongolia = subject.division().value().startsWith("15");
        for (String number : PhoneNumbers.in(subject.item().text(field))) {
            String named = field.label() + "中的“" + number + "”";
            String area = PhoneNumbers.areaCode(number);
            if (PlaceholderNumber.isOne(number)) {
                continue;
            }
            if (WITHOUT_AREA.matcher(number).matches()) {
                findings.add(subject, field, named + "缺少区号");
            } else if (!PhoneNumbers.dialable(number)) {
                findings.add(subject, field, named + "不像电话号码");
            } else if (innerMongolia && !area.isEmpty() && !AREAS.contains(area)) {
                findings.add(subject, field, named + "区号" + area + "不是内蒙古的");
            }
        }
    }
}
