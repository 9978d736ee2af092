package io.sitong.catalog.packet;

import java.util.List;

/** How a return packet is recognised on its way back: who writes it and who reads it do not know each other. */
public final class PacketForm {

    /** The sheet with the points. */
    public static final String SHEET = "待处理事项";

    /** The head of the hidden column with {@link PointMark#written()}. */
    public static final String MARK = "标识（请勿改动）";

    public static final String NUMBER = "序号";
    public static final String KIND = "类别";
    public static final String CODE = "编码";
    public static final String ITEM = "事项名称";
    public static final String AUTHORITY = "实施主体";
    public static final String FIELD = "要素";
    public static final String STANDARD = "目录标准";
    public static final String LOCAL = "当地填报";
    public static final String PROBLEM = "问题";

    /** To be filled in. */
    public static final String ANSWER = "处理意见";

    /** The text that shall stand in the place of the local one, where the answer is a correction. */
    public static final String CORRECTION = "更正内容";

    public static final String REASON = "理由或修改建议";

    /** What says of which point an answer is, in the order of {@link PointMark#digest}; not to be changed. */
    public static final List<String> GUARDED = List.of(CODE, ITEM, AUTHORITY, FIELD, STANDARD, LOCAL, PROBLEM);

    /** Every column a packet has beside the mark and those to be filled in. */
    public static final List<String> SHOWN =
            List.of(NUMBER, KIND, CODE, ITEM, AUTHORITY, FIELD, STANDARD, LOCAL, PROBLEM);

    private PacketForm() {}
}
