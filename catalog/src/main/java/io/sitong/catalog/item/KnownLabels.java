package io.sitong.catalog.item;

import java.util.Arrays;
import java.util.List;

/**
 * The usual labels of fields that have no code table of confirmed numbers: kinds of law, sources of materials, units.
 *
 * <p>Forms offer them. Where the list is closed, another text is no value of the field; elsewhere it is a proposal.
 * Source: {@code code_tables.csv} and the value column of {@code fields.csv}.
 */
public final class KnownLabels {

    private static final List<String> UNITS =
            Arrays.stream(TimeUnit.values()).map(TimeUnit::label).toList();
    private static final List<String> RESULT_TYPES = List.of("证照", "批文", "其他");
    private static final List<String> DELIVERY = List.of("窗口领取", "邮寄送达", "窗口领取、邮寄送达", "网上获取", "公告送达");

    private KnownLabels() {}

    public static List<String> of(ItemField field) {
        return switch (field) {
            case ANTICIPATE_TYPE, PROMISE_TYPE -> UNITS;
            case ITEM_KIND -> List.of("主项", "子项");
            case CROSS_MODE -> List.of("全程网办", "异地代收代办", "多地联办");
            case RESULT_TYPE -> RESULT_TYPES;
            case RESULT_GET -> DELIVERY;
            case ACCEPT_MODE -> List.of("窗口受理", "网上受理", "窗口受理、网上受理", "上门受理");
            case COLLECT_TYPE -> List.of("税", "费", "基金");
            default -> List.of();
        };
    }

    public static List<String> of(GroupField field) {
        return switch (field) {
            case LAW_KIND -> List.of("法律", "行政法规", "地方性法规", "部门规章", "地方政府规章", "规范性文件");
            case SOURCE_TYPE -> List.of("申请人自备", "政府部门核发", "其他");
            case STEP_LIMIT_UNIT, SPECIAL_LIMIT_UNIT -> UNITS;
            case STEP_NAME -> List.of("受理", "审查", "决定", "颁证送达");
            case SPECIAL_NAME -> List.of("听证", "检验", "检测", "鉴定", "专家评审", "公示");
            case CHANNEL -> List.of("政务服务网", "移动端应用", "自助终端", "部门业务系统");
            case RESULT_DOC_TYPE -> RESULT_TYPES;
            case RESULT_DELIVERY -> DELIVERY;
            default -> List.of();
        };
    }

    /** Whether only these labels are values of the field. */
    public static boolean closed(ItemField field) {
        return switch (field) {
            case ANTICIPATE_TYPE, PROMISE_TYPE, ITEM_KIND -> true;
            default -> false;
        };
    }

    /** Whether only these labels are values of the column. */
    public static boolean closed(GroupField field) {
        return switch (field) {
            case LAW_KIND, STEP_LIMIT_UNIT, SPECIAL_LIMIT_UNIT -> true;
            default -> false;
        };
    }
}
