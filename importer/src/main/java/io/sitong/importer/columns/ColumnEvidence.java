package io.sitong.importer.columns;

import io.sitong.importer.sheet.CsvTable;
import io.sitong.importer.values.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Understands columns by two witnesses: a header that says something of a key in words nobody listed, and cells that can
 * hardly be anything but values of it. Neither is enough alone, but for cells such as 行政许可 whatever their header says.
 */
final class ColumnEvidence {

    /** What a header has to say and must not say for the cells to count. */
    private record Sign(String key, Pattern says, Pattern not) {

        boolean isIn(Name name, boolean groups) {
            return says.matcher(groups ? name.saidWithGroups() : name.said()).find()
                    && !not.matcher(name.folded()).find()
                    && GroupSense.allows(name.candidate().path, key)
                    && !(groups && key.equals("MATERIALS"));
        }
    }

    /** What an open column is called, worked out once: it is asked by every sign. */
    private record Name(ColumnCandidate candidate, String said, String saidWithGroups, String folded) {

        static Name of(ColumnCandidate candidate) {
            String leaf = candidate.leaf();
            return new Name(
                    candidate,
                    ColumnEvidence.said(leaf),
                    ColumnEvidence.said(String.join("/", candidate.path)),
                    HeaderText.folded(leaf));
        }
    }

    /** Who filled in what when, and what else was to be said: never a column of the item itself. */
    private static final Pattern ASIDE = Pattern.compile(
            ".{0,4}备注|说明|其[他它].{0,2}|.{0,6}意见|状态|.*(对接|建设|改造|推进|落实|完成|整改|调试|开通|上线|配合|工作|督办)(情况|进度|状态|进展)|(填表|填报|录入|审核|上报|修改|更新|创建|导出|提交|同步|操作|入库).{0,2}(人|时间|日期|单位|部门)?|最后.*时间");

    /** What acts may be as well: steps, reasons, measures, what was or comes before. */
    private static final Pattern OF_OTHERS = Pattern.compile("主项|子项|情形|材料|要件|结果|依据|中介|流程|环节|步骤|阶段|条件|主题|场景|[原旧前]"
            + "|情况|进展|进度|完成|变动|调整|处理|整改|优化|措施|建议|意见|事由|原因|理由|关联|上级|批次|行业|领域|岗位|科室|职责|方式|渠道|途径|监管|检查|处罚|培训");
    /** What names of items are called, loosely. */
    private static final Pattern OF_ITEMS = Pattern.compile("事|项|业务|服务|许可|审批|职?权|办件|办(理|什么|啥|哪)|名目|[品条]目|品种|内容|窗口");

    private static final Pattern KIND_OR_CODE =
            Pattern.compile("[编码号]|类|型|性质|属性|部门|单位|机构|机关|主体|[局人]$|[次数量]$|级|时间|时限|期限|日期|费|状态|地址?$");
    private static final Pattern NEVER = Pattern.compile("(?!)");
    private static final List<Sign> SIGNS = signs();

    private ColumnEvidence() {}

    private static List<Sign> signs() {
        List<Sign> signs = new ArrayList<>();
        for (List<String> row : CsvTable.beside(ColumnEvidence.class, "evidence.csv")) {
            signs.add(new Sign(
                    row.get(0),
                    Pattern.compile(row.get(1)),
                    row.get(2).isEmpty() ? NEVER : Pattern.compile(row.get(2))));
        }
        return List.copyOf(signs);
    }

    /** Settles open columns by what their own names say, then by what the groups above say too. */
    static void settle(List<ColumnCandidate> candidates, Map<String, ColumnCandidate> taken) {
        List<Name> names = candidates.stream()
                .filter(candidate ->
                        candidate.isOpen() && !ColumnMapper.isSerial(candidate.leaf()) && !isAside(candidate))
                .map(Name::of)
                .toList();
        settle(names, taken, false);
        settle(names, taken, true);
        nameOfItems(candidates, taken);
        nameOfMaterials(candidates, taken);
        sourceOfMaterials(candidates, taken);
    }

    /** Beside what is said of a material, those who issue documents say where it comes from. */
    private static void sourceOfMaterials(List<ColumnCandidate> candidates, Map<String, ColumnCandidate> taken) {
        for (int i = 1; i < candidates.size(); i++) {
            ColumnCandidate candidate = candidates.get(i);
            String before = String.valueOf(candidates.get(i - 1).key);
            if (!taken.containsKey("SOURCE_TYPE")
                    && candidate.isOpen()
                    && !isAside(candidate)
                    && (GroupSense.isOfMaterials(candidate.path) || ColumnMap.isOfMaterial(before))
                    && candidate.content.nameSources()) {
                candidate.take("SOURCE_TYPE", "CONTENT", taken);
            }
        }
    }

    /** In a group of materials, documents are what they are called. */
    private static void nameOfMaterials(List<ColumnCandidate> candidates, Map<String, ColumnCandidate> taken) {
        for (ColumnCandidate candidate : candidates) {
            if (GroupSense.isOfMaterials(candidate.path)
                    && !taken.containsKey("MATERIAL_NAME")
                    && !taken.containsKey("MATERIALS")
                    && candidate.isOpen()
                    && !isAside(candidate)
                    && candidate.content.nameDocuments()) {
                candidate.take("MATERIAL_NAME", "CONTENT", taken);
            }
        }
    }

    /**
     * Where nothing else names the items, what acts are called is their name, whatever the header says; and so are names
     * few of which are known to be acts, where the header speaks of things to be done.
     */
    private static void nameOfItems(List<ColumnCandidate> candidates, Map<String, ColumnCandidate> taken) {
        List<ColumnCandidate> open = candidates.stream()
                .filter(candidate -> candidate.isOpen()
                        && !isAside(candidate)
                        && !OF_OTHERS.matcher(said(candidate.leaf())).find())
                .toList();
        if (taken.containsKey("TASK_NAME")) {
            return;
        }
        open.stream()
                .filter(candidate -> candidate.content.nameActs())
                .findFirst()
                .or(() -> open.stream()
                        .filter(candidate ->
                                OF_ITEMS.matcher(said(candidate.leaf())).find()
                                        && !KIND_OR_CODE
                                                .matcher(HeaderText.folded(candidate.leaf()))
                                                .find()
                                        && candidate.content.nameSomeActs())
                        .findFirst())
                .ifPresent(candidate -> candidate.take("TASK_NAME", "CONTENT", taken));
    }

    /** What is said closely comes before what is said loosely, and left before right. */
    private static void settle(List<Name> names, Map<String, ColumnCandidate> taken, boolean groups) {
        for (Sign sign : SIGNS) {
            for (Name name : names) {
                if (!taken.containsKey(sign.key()) && name.candidate().isOpen() && proves(sign, name, groups)) {
                    name.candidate().take(sign.key(), "CONTENT", taken);
                }
            }
        }
    }

    private static boolean proves(Sign sign, Name name, boolean groups) {
        ColumnCandidate candidate = name.candidate();
        return sign.isIn(name, groups)
                && !OtherLimits.are(candidate.path, sign.key())
                && !(sign.key().equals("HANDLE_AREA") && candidate.content.couldBe("IS_FEE"))
                && candidate.content.proves(sign.key());
    }

    /** What stands in brackets tells how to fill in, not what the column is. */
    private static boolean isAside(ColumnCandidate candidate) {
        return ASIDE.matcher(HeaderText.folded(candidate.leaf())).matches();
    }

    private static String said(String header) {
        return PlainText.folded(ExplainedHeader.withoutIncluded(header)).toLowerCase(Locale.ROOT);
    }
}
