package io.sitong.rules.lineup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names made from names by one edit of a kind, so that the answer is known without anybody having looked at the name.
 * Nothing is random: edits walk over the names in order.
 */
final class EditedNames {

    /** A query with the name it was made from. */
    record Edited(String query, String origin) {}

    /** What was done, and whether the result is still the same matter. */
    enum Kind {
        WIDTH("全半角、空格", true),
        PLACE("加地名", true),
        LEVEL_MARK("加层级标注", true),
        NOTE("加备注括号", true),
        DROPPED_SUFFIX("去尾缀", true),
        ADDED_SUFFIX("加尾缀", true),
        FRAME("加“对…的”", true),
        REORDERED("调换语序", true),
        ACT_WORDING("行为换说法", true),
        TERM_WORDING("名词换说法", true),
        TYPO("错一字", true),
        SWAPPED_ACT("换行为", false),
        SWAPPED_OBJECT("换对象", false),
        SWAPPED_PROCEDURE("换性质", false),
        EXCLUSION("加排除", false),
        NARROWED("加限定", false),
        WIDENED("去限定", false),
        OTHER_LEVEL("换层级", false);

        private final String label;
        private final boolean same;

        Kind(String label, boolean same) {
            this.label = label;
            this.same = same;
        }

        String label() {
            return label;
        }

        boolean isSameMatter() {
            return same;
        }
    }

    private static final String[] PLACES = {"赛罕区", "呼和浩特市", "内蒙古自治区", "鄂尔多斯市", "阿拉善左旗", "四川省"};
    private static final String[] LEVELS = {"（县级权限）", "（旗县级）", "(市级)", "（自治区级权限）", "（县级行使）"};
    private static final String[] NOTES = {"（指引）", "（试行）", "（跨省通办）", "(全程网办)"};
    private static final String[] SUFFIXES = {"办理", "申请", "业务", "受理"};
    private static final String[] DROPPED = {"办理", "申请", "受理", "登记", "审批", "许可", "核发", "备案", "服务", "申报"};
    private static final String[] ACTS = {
        "新办", "变更", "注销", "延续", "补办", "补领", "换领", "换发", "核发", "设立", "迁移", "转出", "转入", "过户", "终止", "恢复"
    };
    private static final String[][] ACT_WORDINGS = {
        {"补办", "遗失补领"}, {"补领", "补办"}, {"补发", "遗失补办"}, {"换领", "换证"}, {"换发", "换领"}, {"延续", "续期"},
        {"新办", "首次申领"}, {"设立", "新设"}, {"延期", "延续"}, {"新增", "新办"}, {"补证", "补办"}, {"换证", "到期换发"},
        {"查询", "查阅"}, {"审批", "核准"}, {"变更", "信息变更"}, {"转移接续", "转移"}
    };
    private static final String[][] TERM_WORDINGS = {
        {"居民身份证", "身份证"},
        {"户口", "户籍"},
        {"住房公积金", "公积金"},
        {"货物运输", "货运"},
        {"旅客运输", "客运"},
        {"个体工商户", "个体户"},
        {"社会保障卡", "社保卡"},
        {"基本医疗保险", "医保"},
        {"网络预约出租汽车", "网约车"},
        {"巡游出租汽车", "巡游出租车"},
        {"老年人", "老人"},
        {"最低生活保障", "低保"},
        {"残疾人证", "残疾证"},
        {"许可证", "许可"},
        {"驾驶员", "驾驶人员"},
        {"公共租赁住房", "公租房"},
        {"住宅专项维修资金", "房屋维修资金"},
        {"机动车驾驶证", "驾照"},
        {"农民专业合作社", "农民合作社"},
        {"外资企业", "外商投资企业"},
        {"社会保险", "社保"}
    };
    private static final String[][] OBJECTS = {
        {"企业", "个体工商户"}, {"货物运输", "旅客运输"}, {"货运", "客运"}, {"客运", "货运"}, {"内资", "外资"}, {"外资", "内资"},
        {"一级", "二级"}, {"二级", "三级"}, {"乙级", "甲级"}, {"第二类", "第三类"}, {"采矿权", "探矿权"}, {"探矿权", "采矿权"},
        {"个人", "单位"}, {"单位", "个人"}, {"残疾人", "老年人"}, {"儿童", "老年人"}, {"身份证", "居住证"}, {"结婚", "离婚"},
        {"离婚", "结婚"}, {"燃气", "供水"}, {"草原", "湿地"}, {"森林", "草原"}, {"公路", "铁路"}, {"博物馆", "图书馆"},
        {"律师", "公证员"}, {"学历", "学位"}, {"城乡居民", "企业职工"}, {"失业", "工伤"}, {"养老", "医疗"}, {"普通发票", "专用发票"},
        {"探矿", "采矿"}, {"种子", "农药"}, {"烟花爆竹", "危险化学品"}, {"父母投靠子女", "子女投靠父母"}, {"食品", "药品"}
    };
    private static final String[][] PROCEDURES = {
        {"备案", "许可"},
        {"许可", "备案"},
        {"登记", "公证"},
        {"证明", "查询"},
        {"查询", "投诉"},
        {"审批", "备案"},
        {"审核", "咨询"},
        {"认定", "处罚"},
        {"公证", "登记"},
        {"报告", "检查"}
    };
    private static final String[] EXCLUSIONS = {"（不含变更）", "（不含分支机构）", "（涉及国家秘密的除外）"};
    private static final String[] NARROWINGS = {"外国人", "非全日制", "少数民族", "农村牧区", "高校毕业生", "小微企业"};

    private EditedNames() {}

    /** One query of the kind for each name it can be made of; what is itself one of the names is left out. */
    static List<Edited> of(Kind kind, List<String> names) {
        Set<String> known = new HashSet<>(names);
        List<Edited> edited = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String query = edit(kind, name, i);
            if (query != null && !query.equals(name) && !known.contains(query)) {
                edited.add(new Edited(query, name));
            }
        }
        return edited;
    }

    private static String edit(Kind kind, String name, int i) {
        return switch (kind) {
            case WIDTH -> width(name, i);
            case PLACE -> PLACES[i % PLACES.length] + name;
            case LEVEL_MARK -> name.contains("级") ? null : name + LEVELS[i % LEVELS.length];
            case NOTE -> name + NOTES[i % NOTES.length];
            case DROPPED_SUFFIX -> droppedSuffix(name);
            case ADDED_SUFFIX -> name.endsWith("）") ? null : name + SUFFIXES[i % SUFFIXES.length];
            case FRAME -> frame(name);
            case REORDERED -> reordered(name);
            case ACT_WORDING -> replaced(name, ACT_WORDINGS);
            case TERM_WORDING -> replaced(name, TERM_WORDINGS);
            case TYPO -> typo(name, i);
            case SWAPPED_ACT -> swappedAct(name, i);
            case SWAPPED_OBJECT -> replaced(name, OBJECTS);
            case SWAPPED_PROCEDURE -> swappedEnd(name);
            case EXCLUSION -> name + EXCLUSIONS[i % EXCLUSIONS.length];
            case NARROWED -> NARROWINGS[i % NARROWINGS.length] + name;
            case WIDENED -> name.length() > 10 && !name.startsWith("开具") ? name.substring(name.length() / 3) : null;
            case OTHER_LEVEL -> otherLevel(name);
        };
    }

    private static String width(String name, int i) {
        StringBuilder text = new StringBuilder();
        for (int c = 0; c < name.length(); c++) {
            char at = name.charAt(c);
            text.append(
                    switch (at) {
                        case '（' -> '(';
                        case '）' -> ')';
                        case '(' -> '（';
                        case ')' -> '）';
                        case '/' -> '／';
                        case '，' -> ',';
                        default -> at >= '0' && at <= '9' ? (char) (at - '0' + '０') : at;
                    });
            if (c == i % name.length()) {
                text.append(i % 2 == 0 ? '　' : ' ');
            }
        }
        return text.toString();
    }

    private static String droppedSuffix(String name) {
        for (String suffix : DROPPED) {
            if (name.endsWith(suffix) && name.length() - suffix.length() >= 5) {
                return name.substring(0, name.length() - suffix.length());
            }
        }
        return null;
    }

    private static String frame(String name) {
        for (String end : new String[] {"审批", "备案", "登记", "许可", "核发", "认定", "查询"}) {
            if (name.endsWith(end) && name.length() > 6) {
                return "对" + name.substring(0, name.length() - end.length()) + "的" + end;
            }
        }
        return null;
    }

    private static String reordered(String name) {
        for (String act : ACTS) {
            if (name.endsWith(act) && name.length() > act.length() + 3) {
                return act + name.substring(0, name.length() - act.length());
            }
            if (name.endsWith("（" + act + "）")) {
                return act + name.substring(0, name.length() - act.length() - 2);
            }
            if (name.startsWith(act) && name.length() > act.length() + 3) {
                return name.substring(act.length()) + act;
            }
            if (name.endsWith(act + "登记")) {
                return act + name.substring(0, name.length() - act.length() - 2) + "登记";
            }
        }
        return null;
    }

    private static String replaced(String name, String[][] pairs) {
        for (String[] pair : pairs) {
            if (name.contains(pair[0]) && !name.contains(pair[1])) {
                return name.replace(pair[0], pair[1]);
            }
        }
        return null;
    }

    private static String typo(String name, int i) {
        int at = 1 + i % Math.max(1, name.length() - 2);
        return name.length() < 6 ? null : name.substring(0, at) + name.substring(at + 1);
    }

    private static String swappedAct(String name, int i) {
        for (String act : ACTS) {
            int at = name.lastIndexOf(act);
            if (at >= 0) {
                String other = ACTS[(i * 7 + act.hashCode() % 5 + 5) % 6];
                if (near(act, other)) {
                    other = act.equals("注销") ? "变更" : "注销";
                }
                return name.substring(0, at) + other + name.substring(at + act.length());
            }
        }
        return null;
    }

    private static boolean near(String a, String b) {
        Set<String> pair = Set.of(a, b.equals(a) ? "" : b);
        return a.equals(b)
                || pair.equals(Set.of("补办", "补领"))
                || pair.equals(Set.of("换领", "换发"))
                || pair.equals(Set.of("新办", "核发"))
                || pair.equals(Set.of("新办", "设立"));
    }

    private static String swappedEnd(String name) {
        for (String[] pair : PROCEDURES) {
            if (name.endsWith(pair[0])) {
                return name.substring(0, name.length() - pair[0].length()) + pair[1];
            }
        }
        return null;
    }

    private static String otherLevel(String name) {
        if (name.contains("县级")) {
            return name.replace("县级", "市级");
        }
        return name.contains("市级") ? name.replace("市级", "县级") : null;
    }
}
