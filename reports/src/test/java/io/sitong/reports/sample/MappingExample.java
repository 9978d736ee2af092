package io.sitong.reports.sample;

import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.list.Confirmation;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.standard.StandardState;
import io.sitong.reports.mapping.MappedEntry;
import io.sitong.reports.mapping.MappingData;
import io.sitong.reports.mapping.MatchedItem;
import io.sitong.reports.outline.Imprint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A small mapping report with every case in it. */
public final class MappingExample {

    public static final Imprint IMPRINT =
            new Imprint("内蒙古自治区政务服务局", LocalDate.of(2026, 11, 22), "基本目录第1版", "示例清单（非官方全文）");

    private MappingExample() {}

    public static MappingData data() {
        return new MappingData("内蒙古自治区", "全国高频政务服务“跨省通办”事项清单　示例清单（非官方全文）", true, "盟市", 12, entries(), null, IMPRINT);
    }

    /** The same entries again and again, for long documents. */
    public static MappingData data(int entries) {
        List<MappedEntry> some = entries();
        List<MappedEntry> many = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            MappedEntry e = some.get(i % some.size());
            many.add(new MappedEntry(
                    i + 1,
                    e.name(),
                    e.batch(),
                    e.leadDepartment(),
                    e.source(),
                    e.confirmation(),
                    e.mode(),
                    e.items(),
                    e.cause(),
                    e.note(),
                    e.owner(),
                    e.deadline()));
        }
        return new MappingData("内蒙古自治区", "全国高频政务服务“跨省通办”事项清单　示例清单（非官方全文）", true, "盟市", 12, many, null, IMPRINT);
    }

    private static List<MappedEntry> entries() {
        String source = "国办发〔2020〕35号";
        return List.of(
                new MappedEntry(
                        1,
                        "学历公证",
                        "2020年底",
                        "司法部",
                        source,
                        Confirmation.TWO_SOURCES,
                        "全程网办",
                        List.of(new MatchedItem(
                                "002012001001",
                                "学历公证",
                                StandardState.PUBLISHED,
                                Relation.EXACT,
                                MatchState.ACCEPTED,
                                0.98,
                                "机器",
                                null,
                                12)),
                        null,
                        null,
                        null,
                        null),
                new MappedEntry(
                        2,
                        "个人住房公积金缴存贷款等信息查询",
                        "2020年底",
                        "住房城乡建设部",
                        source,
                        Confirmation.UNCONFIRMED,
                        null,
                        List.of(
                                new MatchedItem(
                                        "002017007000",
                                        "个人住房公积金缴存信息查询",
                                        StandardState.PUBLISHED,
                                        Relation.CONTAINS,
                                        MatchState.ACCEPTED,
                                        0.81,
                                        "斯琴高娃",
                                        "乌云",
                                        12),
                                new MatchedItem(
                                        "002017008000",
                                        "个人住房公积金贷款信息查询",
                                        StandardState.PUBLISHED,
                                        Relation.CONTAINS,
                                        MatchState.IN_REVIEW,
                                        0.79,
                                        "斯琴高娃",
                                        null,
                                        9),
                                new MatchedItem(
                                        "002017009000",
                                        "住房公积金业务综合查询服务",
                                        StandardState.PUBLISHED,
                                        Relation.OVERLAPS,
                                        MatchState.MAPPED,
                                        null,
                                        "斯琴高娃",
                                        null,
                                        0)),
                        null,
                        null,
                        null,
                        null),
                new MappedEntry(
                        3,
                        "延期向社会开放档案审批（含国家综合档案馆馆藏涉及公民个人隐私以及其他需要控制使用的档案的开放鉴定）",
                        "2021年底",
                        "国家档案局",
                        source,
                        Confirmation.NAME_OR_BATCH_UNCONFIRMED,
                        null,
                        List.of(new MatchedItem(
                                "000175004000",
                                "延期向社会开放档案审批",
                                StandardState.PUBLISHED,
                                Relation.PART_OF,
                                MatchState.MAPPED,
                                0.62,
                                "包额尔敦",
                                null,
                                3)),
                        GapCause.NOT_DECIDED,
                        null,
                        "自治区档案局",
                        LocalDate.of(2026, 12, 25)),
                new MappedEntry(
                        4,
                        "残疾人证迁移",
                        "2020年底",
                        "中国残联",
                        source,
                        Confirmation.ONE_SOURCE,
                        "异地代收代办",
                        List.of(),
                        GapCause.NO_STANDARD,
                        "拟新增公共服务事项",
                        "自治区残联",
                        LocalDate.of(2026, 12, 31)),
                new MappedEntry(
                        5,
                        "户籍类证明𠮷䶮㛃",
                        "后续批次",
                        "公安部",
                        source,
                        Confirmation.TWO_SOURCES,
                        "多地联办",
                        List.of(),
                        GapCause.NO_STANDARD,
                        null,
                        null,
                        null),
                new MappedEntry(
                        6,
                        "老年人优待证办理",
                        "后续批次",
                        "民政部",
                        source,
                        Confirmation.TWO_SOURCES,
                        null,
                        List.of(),
                        GapCause.NOT_DECIDED,
                        null,
                        null,
                        null),
                new MappedEntry(
                        7,
                        "残疾人证换领",
                        "2020年底",
                        "中国残联",
                        source,
                        Confirmation.ONE_SOURCE,
                        "异地代收代办",
                        List.of(new MatchedItem(
                                "",
                                "残疾人证换领",
                                StandardState.DRAFT,
                                Relation.EXACT,
                                MatchState.ACCEPTED,
                                null,
                                "斯琴高娃",
                                "乌云",
                                0)),
                        GapCause.NOT_PUBLISHED,
                        null,
                        "自治区残联",
                        LocalDate.of(2026, 12, 31)),
                new MappedEntry(
                        8,
                        "暂住登记凭证补领",
                        "2020年底",
                        "公安部",
                        source,
                        Confirmation.ONE_SOURCE,
                        "全程网办",
                        List.of(new MatchedItem(
                                "000709011000",
                                "暂住登记凭证补领",
                                StandardState.CANCELLED,
                                Relation.EXACT,
                                MatchState.ACCEPTED,
                                0.97,
                                "机器",
                                null,
                                12)),
                        GapCause.NOT_IN_FORCE,
                        null,
                        "自治区公安厅",
                        LocalDate.of(2026, 12, 31)));
    }
}
