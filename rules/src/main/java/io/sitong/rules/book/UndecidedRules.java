package io.sitong.rules.book;

import java.util.List;

/** What the rule book leaves open, in the order of the codes. */
final class UndecidedRules {

    static final List<UndecidedRule> ALL = List.of(
            new UndecidedRule(
                    "C15",
                    "不从统一社会信用代码的第3-8位推断所在区划",
                    "这是处理数据的规矩，不是数据的对错：这六位是登记机关的区划，可能是撤并前的旧区划。",
                    "导入和比较只用区划栏、文件的区划和送交单位，从不取这六位。"),
            new UndecidedRule(
                    "C18", "编码没有变成数字、科学计数法，也没有丢掉前面的零", "只有原来的单元格看得出来，进了目录的编码已是文字。", "读取表格时逐格指出，附上可能的原值，不自行改写。"),
            new UndecidedRule(
                    "H08", "时限压缩比例按地区排名", "压缩比例是用来比较的数，没有对错之分。", "承诺时限超过法定时限的由H01一类规则指出，各地压缩多少见一致性报告和四级对照的时限。"),
            new UndecidedRule(
                    "P03", "需要审核转报的事项写明转报类型", "目录的要素中没有审核转报和转报类型这两栏，送来的表里即使有也只作为未识别的列保留。", "不判定。目录增加这两栏后再写规则。"),
            new UndecidedRule(
                    "S02", "流程图与办理环节的环节数一致", "流程图是图片或链接，读不出环节数；目录里的办理流程文字与办理环节表可能各有详略。", "办事指南的流程图由办理环节表画出，不会与之不一致。"),
            new UndecidedRule(
                    "X01",
                    "已发布的事项状态是在用，生效日期不在将来",
                    "是否到期要看今天是哪一天，规则不看时钟，同一份数据任何一天检查结果都相同。",
                    "目录的生效日期由发布流程保证：未到日期的版本只排定，到日期才生效，“截至某日”可以看到当时有效的版本。"));

    private UndecidedRules() {}
}
