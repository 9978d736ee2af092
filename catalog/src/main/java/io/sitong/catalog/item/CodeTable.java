package io.sitong.catalog.item;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The controlled values of the national tables (GB/T 39554.2-2020 as seen in exchange schemas and live data).
 *
 * <p>Systems number the same labels differently, so foreign data is read by label; variants met in the wild are in
 * {@code code_tables.csv}. Numbers of 来源渠道, 审批结果类型 and 时限单位 are not confirmed: these fields keep labels.
 */
public enum CodeTable {
    TASK_TYPE(
            "事项类型", "01", "行政许可", "02", "行政处罚", "03", "行政强制", "04", "行政征收", "05", "行政给付", "06", "行政检查", "07", "行政确认",
            "08", "行政奖励", "09", "行政裁决", "10", "其他行政权力", "20", "公共服务"),
    USE_LEVEL("行使层级", "1", "国家级", "2", "省级", "3", "市级", "4", "县级", "5", "镇（乡、街道）级", "6", "村（社区）级"),
    PROJECT_TYPE("办件类型", "1", "即办件", "2", "承诺件"),
    SERVER_TYPE("服务对象", "1", "自然人", "2", "企业法人", "3", "事业法人", "4", "社会组织法人", "5", "非法人企业", "6", "行政机关", "9", "其他组织"),
    POWER_SOURCE("权力来源", "1", "法定本级行使", "2", "上级下放", "3", "上级授权", "4", "同级授权", "5", "上级委托", "6", "同级委托"),
    DEPT_TYPE("实施主体性质", "1", "法定机关", "2", "授权组织", "3", "受委托组织"),
    HANDLE_TYPE("办理形式", "1", "窗口办理", "2", "网上办理", "3", "快递申请"),
    HANDLE_AREA("通办范围", "0", "不通办", "1", "全国", "2", "跨省", "3", "跨市", "4", "跨县", "5", "全镇（乡、街道）", "6", "跨村（社区）"),
    ONLINE_HANDLE_DEPTH(
            "网上办理深度",
            "1",
            "互联网咨询",
            "2",
            "互联网收件",
            "3",
            "互联网预审",
            "4",
            "互联网受理",
            "5",
            "互联网办理",
            "6",
            "互联网办理结果信息反馈",
            "7",
            "互联网电子证照反馈"),
    MATERIAL_TYPE("材料类型", "1", "证件证书证明", "2", "申请表格文书", "3", "其他"),
    MATERIAL_FORMAT("材料形式", "1", "纸质", "2", "电子化", "3", "纸质/电子化"),
    IS_NEED("材料必要性", "1", "必要", "2", "非必要", "3", "容缺后补"),
    TASK_STATE("事项状态", "1", "在用", "2", "暂停", "3", "取消"),
    YES_NO("是否", "0", "否", "1", "是");

    private final String label;
    private final Map<String, String> labels = new LinkedHashMap<>();

    CodeTable(String label, String... codesAndLabels) {
        this.label = label;
        for (int i = 0; i < codesAndLabels.length; i += 2) {
            labels.put(codesAndLabels[i], codesAndLabels[i + 1]);
        }
    }

    /** The Chinese name of the table. */
    public String label() {
        return label;
    }

    /** All codes with their labels, in table order. */
    public Map<String, String> labels() {
        return java.util.Collections.unmodifiableMap(labels);
    }

    public boolean has(String code) {
        return labels.containsKey(code);
    }

    /** The label of a code, or the code itself where the table does not have it. */
    public String labelOf(String code) {
        return labels.getOrDefault(code, code);
    }

    public Optional<String> codeOf(String wanted) {
        return labels.entrySet().stream()
                .filter(e -> e.getValue().equals(wanted))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
