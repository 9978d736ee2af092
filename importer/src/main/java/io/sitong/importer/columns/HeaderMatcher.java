package io.sitong.importer.columns;

import io.sitong.catalog.item.CodeTable;
import io.sitong.importer.values.CodeLabels;
import io.sitong.importer.values.PlainText;
import io.sitong.importer.values.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says what a header path means: exact name, folded, one value of a list, contained, a wording; group and leaf together. */
final class HeaderMatcher {

    private static final Set<String> NEUTRAL =
            Set.of("数值", "天数", "时限", "时间", "内容", "数", "值", "期限", "时长", "填写", "具体内容", "数量");
    /** What people do before and after a value: 来大厅, 寄快递, 企业能办. */
    private static final Pattern VERB = Pattern.compile("^(是否|有无|可以?|支持|涉及|[来去到在走用寄]|通过|面向|给|由)");

    private static final Pattern AIM = Pattern.compile("(可以?|能)?(办理?|申请|行使|实施|权限)?$");
    private static final Pattern SPLIT = Pattern.compile("[-_—－:：/|]");

    private static final String DONE = "(网上|网)?(办理?|进驻|预约|邮寄|寄递|快递|缴费|支付|收费|通办)?";
    private static final Pattern YES = Pattern.compile("是|有|支持|收费|(可以?|能够?|已|需要?)" + DONE);
    private static final Pattern NO = Pattern.compile("否|无|没有|(不|未|无需|无法|不可以?|不能|不支持|不需要?|不涉及|非)" + DONE);

    private static final Set<String> OF_ITEMS = Set.of("TASK_NAME", "CATALOG_CODE", "TASK_CODE", "TASK_HANDLE_ITEM");
    private static final Pattern OF_OTHERS = Pattern.compile("上级|上一级|前置|关联|对应|材料|要件|原|旧|变更前|调整前|中介|证明|结果|子项|主项|监管|处罚");

    private static final NameMemo<List<String>, HeaderMatch> KNOWN = NameMemo.ofPaths();
    private static final NameMemo<List<String>, HeaderMatch> SINGLE = NameMemo.ofPaths();
    private static final NameMemo<List<String>, JointHeader.Fields> SEVERAL = NameMemo.ofPaths();

    private final Synonyms synonyms = Synonyms.shipped();
    private final HeaderPhrases phrases = HeaderPhrases.shipped();
    private final JointHeader joint = new JointHeader(synonyms, this);

    /** The meaning of a path, outermost group first; the first of several fields it names. */
    HeaderMatch match(List<String> path) {
        return KNOWN.get(List.copyOf(path), this::first);
    }

    private HeaderMatch first(List<String> path) {
        JointHeader.Fields fields = fields(path);
        return fields.found() && fields.sure()
                ? HeaderMatch.of(List.of(fields.keys().getFirst()), HeaderMatch.Quality.FOLDED)
                : alone(path);
    }

    /** The several fields a path names; none where it names one. */
    JointHeader.Fields fields(List<String> path) {
        return SEVERAL.get(List.copyOf(path), joint::of);
    }

    /** The one field a path means, though it may name more. */
    HeaderMatch alone(List<String> path) {
        return SINGLE.get(List.copyOf(path), one -> withoutOthers(one, withoutOtherLimits(one, find(one))));
    }

    /** What is said of intermediaries is not said of the item. */
    private static HeaderMatch withoutOthers(List<String> path, HeaderMatch match) {
        return match.keys().stream().anyMatch(key -> GroupSense.isOfIntermediary(path, key)) ? HeaderMatch.NONE : match;
    }

    /** What only sounds like the limit of an item is none of it. */
    private static HeaderMatch withoutOtherLimits(List<String> path, HeaderMatch match) {
        return match.needsProof() && match.keys().stream().anyMatch(key -> OtherLimits.are(path, key))
                ? HeaderMatch.of(
                        match.keys().stream()
                                .filter(key -> !OtherLimits.are(path, key))
                                .toList(),
                        match.quality())
                : match;
    }

    private HeaderMatch find(List<String> written) {
        List<String> path = withoutIdentifiers(written);
        if (path.isEmpty() || FormerColumn.is(path)) {
            return HeaderMatch.NONE;
        }
        String leaf = path.get(path.size() - 1);
        if (path.size() == 1) {
            return single(leaf);
        }
        List<String> groups = path.subList(0, path.size() - 1);
        if (HeaderText.isUnit(leaf)) {
            return find(groups);
        }
        HeaderMatch counted = counted(leaf, HeaderText.folded(leaf));
        if (counted.found()) {
            return counted;
        }
        HeaderMatch together = together(groups, leaf);
        HeaderMatch alone = single(leaf);
        HeaderMatch oneHot = oneHot(groups, leaf);
        boolean value = oneHot.found() && alone.quality() != HeaderMatch.Quality.EXACT;
        // 申请方式 above 网上 is a value of the group, though both together sound like the group itself
        if (value && together.needsProof()) {
            return oneHot;
        }
        boolean clearer = alone.keys().size() > 1 && !together.needsProof();
        if (together.found() && (!alone.found() || isShort(leaf) || clearer)) {
            return together;
        }
        if (value) {
            return oneHot;
        }
        if (alone.found()) {
            return alone;
        }
        if (NEUTRAL.contains(HeaderText.folded(leaf))) {
            HeaderMatch group = find(groups);
            if (group.found()) {
                return group;
            }
        }
        return HeaderMatch.NONE;
    }

    /** Names of database columns or in another script beside the Chinese ones, as some templates have them, say nothing new. */
    private List<String> withoutIdentifiers(List<String> path) {
        if (path.size() < 2 || path.stream().allMatch(HeaderText::isOtherName)) {
            return path;
        }
        List<String> names =
                path.stream().filter(n -> !HeaderText.isOtherName(n)).toList();
        return single(names.get(names.size() - 1)).found() ? names : path;
    }

    private static boolean isShort(String leaf) {
        return HeaderText.folded(leaf).length() <= 3;
    }

    private HeaderMatch single(String text) {
        String clean = HeaderText.clean(text);
        Set<String> exact = synonyms.exact(clean);
        if (!exact.isEmpty()) {
            return HeaderMatch.of(exact, HeaderMatch.Quality.EXACT);
        }
        HeaderMatch marked = oneHotInOneCell(text);
        if (marked.found()) {
            return marked;
        }
        String tight = HeaderText.tight(text);
        String folded = HeaderText.folded(text);
        HeaderMatch which = qualified(folded, ExplainedHeader.qualifier(text));
        if (which.found()) {
            return which;
        }
        for (String form : List.of(tight, folded)) {
            Set<String> keys = synonyms.folded(form);
            if (!keys.isEmpty()) {
                return HeaderMatch.of(keys, HeaderMatch.Quality.FOLDED);
            }
        }
        HeaderMatch counted = counted(text, folded);
        if (counted.found()) {
            return counted;
        }
        HeaderMatch materials = joint.materialsAndMore(text);
        if (materials.found()) {
            return materials;
        }
        HeaderMatch wording = wording(folded);
        if (wording.found()) {
            return wording;
        }
        HeaderMatch contained = HeaderMatch.of(synonyms.contained(folded), HeaderMatch.Quality.CONTAINS);
        if (contained.found()) {
            return contained;
        }
        HeaderMatch explained = beforeExplanation(text);
        if (explained.found()) {
            return explained;
        }
        HeaderMatch some = ofSome(folded);
        if (some.found()) {
            return some;
        }
        HeaderMatch exemplified = HeaderMatch.of(synonyms.exemplified(folded), HeaderMatch.Quality.CONTAINS);
        if (exemplified.found()) {
            return exemplified;
        }
        String untranslated = HeaderText.withoutTranslation(text);
        return untranslated.equals(text)
                ? HeaderMatch.of(synonyms.misspelt(folded), HeaderMatch.Quality.WORDING)
                : single(untranslated);
    }

    /** The name of items of some kind only, where all of the list are: 涉及收费的政务服务事项名称. */
    private HeaderMatch ofSome(String folded) {
        int of = folded.lastIndexOf('的');
        if (of < 1 || OF_OTHERS.matcher(folded.substring(0, of)).find()) {
            return HeaderMatch.NONE;
        }
        String name = folded.substring(of + 1);
        HeaderMatch whole = HeaderMatch.of(synonyms.folded(name), HeaderMatch.Quality.CONTAINS);
        HeaderMatch meant = whole.found() ? whole : wording(name);
        boolean item = name.length() > 2 && meant.keys().stream().anyMatch(OF_ITEMS::contains);
        return item ? HeaderMatch.of(meant.keys(), HeaderMatch.Quality.CONTAINS) : HeaderMatch.NONE;
    }

    private HeaderMatch beforeExplanation(String text) {
        List<String> heads = ExplainedHeader.heads(text);
        for (String head : heads) {
            Set<String> keys = synonyms.folded(head);
            if (!keys.isEmpty()) {
                return HeaderMatch.of(keys, HeaderMatch.Quality.EXPLAINED);
            }
        }
        return heads.stream()
                .map(this::wording)
                .filter(HeaderMatch::found)
                .findFirst()
                .orElse(HeaderMatch.NONE);
    }

    /** A bare name that a word in brackets makes clear: 电话（投诉）, 时限（法定）, 编码（实施编码）. */
    private HeaderMatch qualified(String head, String word) {
        Set<String> alone = synonyms.folded(head);
        boolean clear = !alone.isEmpty() && head.length() > 2 && !alone.contains("PROMISE_DAY");
        if (word.isEmpty() || clear) {
            return HeaderMatch.NONE;
        }
        for (String name : List.of(word + head, head + word, word)) {
            Set<String> keys = synonyms.folded(name);
            if (!keys.isEmpty()) {
                return HeaderMatch.of(keys, HeaderMatch.Quality.FOLDED);
            }
        }
        HeaderMatch before = wording(word + head);
        return before.found() || !alone.isEmpty() ? before : wording(head + word);
    }

    /** 原件（份）, 跑动（次）: the unit in brackets completes the name of a number. */
    private HeaderMatch counted(String text, String folded) {
        String unit = HeaderText.bracketed(text);
        return unit.matches("[份次]")
                ? HeaderMatch.of(synonyms.folded(folded + unit + "数"), HeaderMatch.Quality.FOLDED)
                : HeaderMatch.NONE;
    }

    private HeaderMatch wording(String folded) {
        Set<String> local = synonyms.local(folded);
        return HeaderMatch.of(local.isEmpty() ? phrases.keys(folded) : local, HeaderMatch.Quality.WORDING);
    }

    /** Group and leaf read as one name: 收费 + 标准, 承诺 + 办结时限, 材料 + 名称. */
    private HeaderMatch together(List<String> groups, String leaf) {
        String end = HeaderText.folded(leaf);
        for (int g = groups.size() - 1; g >= 0; g--) {
            for (String group : groupNames(groups.get(g))) {
                for (String name : List.of(group + end, end + group)) {
                    Set<String> keys = synonyms.folded(name);
                    if (!keys.isEmpty()) {
                        return HeaderMatch.of(keys, HeaderMatch.Quality.FOLDED);
                    }
                }
            }
        }
        for (int g = groups.size() - 1; g >= 0; g--) {
            for (String group : groupNames(groups.get(g))) {
                for (String name : List.of(group + end, end + group)) {
                    HeaderMatch wording = wording(name);
                    if (wording.found()) {
                        return wording;
                    }
                }
            }
        }
        return HeaderMatch.NONE;
    }

    /** A group by its name and by the plain word for it. */
    private List<String> groupNames(String group) {
        String folded = HeaderText.folded(group);
        List<String> names = new ArrayList<>(List.of(folded));
        if (folded.contains("材料") || folded.contains("资料") || folded.contains("要件")) {
            names.add("材料");
        }
        if (folded.contains("收费") || folded.contains("费用")) {
            names.add("收费");
        }
        if (folded.contains("法定")) {
            names.add("法定办结时限");
        } else if (folded.contains("承诺")) {
            names.add("承诺办结时限");
        } else if (folded.contains("时限") || folded.contains("期限")) {
            names.add("办结时限");
        }
        if (folded.contains("依据")) {
            names.add("依据");
        }
        if (folded.contains("主体") || folded.contains("部门") || folded.contains("机关")) {
            names.add("实施主体");
        }
        if (folded.contains("结果")) {
            names.add("审批结果");
        }
        if (folded.contains("咨询")) {
            names.add("咨询");
        }
        if (folded.contains("投诉") || folded.contains("监督")) {
            names.add("监督投诉");
        }
        return names;
    }

    /** A leaf that is one value of the list the group names: 服务对象 / 自然人. */
    private HeaderMatch oneHot(List<String> groups, String leaf) {
        for (int g = groups.size() - 1; g >= 0; g--) {
            List<String> keys = new ArrayList<>(single(groups.get(g)).keys());
            // 行使层级及部门 above 盟市级, with the department for a mark
            keys.addAll(fields(List.of(groups.get(g))).keys());
            for (String key : keys) {
                HeaderMatch found = value(key, leaf);
                if (found.found()) {
                    return found;
                }
            }
        }
        return HeaderMatch.NONE;
    }

    /** The same in one cell: 服务对象-自然人, 服务对象（自然人）. */
    private HeaderMatch oneHotInOneCell(String text) {
        String inside = HeaderText.bracketed(text);
        String[] parts = SPLIT.split(HeaderText.tight(text), 2);
        String group = inside.isEmpty() ? parts[0] : HeaderText.folded(text);
        String leaf = inside.isEmpty() ? (parts.length == 2 ? parts[1] : "") : inside;
        if (leaf.isEmpty()) {
            return HeaderMatch.NONE;
        }
        for (String key : synonyms.folded(HeaderText.folded(group))) {
            HeaderMatch found = value(key, leaf);
            if (found.found()) {
                return found;
            }
        }
        return HeaderMatch.NONE;
    }

    /** A leaf as one value of a key that is a list: 自然人, 老百姓（自然人）, 到窗口. */
    static HeaderMatch value(String key, String leaf) {
        ValueType type = ValueType.of(key);
        if (type == ValueType.YES_NO) {
            String said = PlainText.folded(leaf);
            String code = YES.matcher(said).matches() ? "1" : NO.matcher(said).matches() ? "0" : null;
            return code == null ? HeaderMatch.NONE : new HeaderMatch(List.of(key), HeaderMatch.Quality.ONE_HOT, code);
        }
        // keys of one value are told by a mark in one of several columns too: 办件类型 above 即办件 | 承诺件
        if (type != ValueType.CHOICES && type != ValueType.CHOICE) {
            return HeaderMatch.NONE;
        }
        String whole = VERB.matcher(PlainText.folded(leaf)).replaceFirst("");
        return Stream.of(
                        whole,
                        HeaderText.folded(whole),
                        HeaderText.bracketed(leaf),
                        AIM.matcher(whole).replaceFirst(""))
                .flatMap(label ->
                        ValueType.table(key)
                                .flatMap(table -> Optional.ofNullable(CodeLabels.find(table, label)))
                                .stream())
                .findFirst()
                .map(code -> new HeaderMatch(List.of(key), HeaderMatch.Quality.ONE_HOT, code))
                .orElse(HeaderMatch.NONE);
    }

    /** A bare label of a list table as header: key and code, for columns side by side without a group. */
    static HeaderMatch bareLabel(String text) {
        for (CodeTable table : List.of(CodeTable.SERVER_TYPE, CodeTable.HANDLE_TYPE, CodeTable.USE_LEVEL)) {
            HeaderMatch found = value(table.name(), text);
            if (found.found()) {
                return found;
            }
        }
        return HeaderMatch.NONE;
    }
}
