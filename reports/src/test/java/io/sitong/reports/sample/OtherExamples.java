package io.sitong.reports.sample;

import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Level;
import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.item.Fee;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.item.Material;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.catalog.item.TimeUnit;
import io.sitong.catalog.packet.PointAnswer;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardState;
import io.sitong.reports.chain.ChainData;
import io.sitong.reports.chain.ChainItem;
import io.sitong.reports.consistency.ConsistencyData;
import io.sitong.reports.consistency.ConsistencyTally;
import io.sitong.reports.findings.FindingRow;
import io.sitong.reports.findings.FindingsData;
import io.sitong.reports.gap.GapListData;
import io.sitong.reports.gap.GapRow;
import io.sitong.reports.packet.OpenPoint;
import io.sitong.reports.packet.PacketData;
import io.sitong.reports.reduction.ReducedRow;
import io.sitong.reports.reduction.ReductionData;
import io.sitong.reports.reduction.SharingData;
import io.sitong.reports.standard.CatalogData;
import io.sitong.rules.Severity;
import io.sitong.rules.chain.Chain;
import io.sitong.rules.chain.ChainCheck;
import io.sitong.rules.chain.ChainPlace;
import io.sitong.rules.compare.ItemComparison;
import io.sitong.rules.reduce.Excess;
import io.sitong.rules.reduce.ReductionTally;
import io.sitong.rules.reduce.Requirements;
import io.sitong.rules.reduce.SharingTally;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small example of each report besides mapping and guide. */
public final class OtherExamples {

    private OtherExamples() {}

    public static GapListData gaps() {
        return new GapListData(
                "内蒙古自治区",
                "示例清单（非官方全文）",
                true,
                List.of(
                        new GapRow(
                                "残疾人证迁移",
                                null,
                                "2020年底",
                                new DivisionCode("150000000000"),
                                "内蒙古自治区",
                                GapCause.NO_STANDARD,
                                "自治区残联",
                                LocalDate.of(2026, 10, 31),
                                LocalDate.of(2026, 9, 1),
                                "拟新增"),
                        new GapRow(
                                "食品经营许可",
                                "000131021000",
                                "2021年底",
                                new DivisionCode("152900000000"),
                                "阿拉善盟",
                                GapCause.NOT_CLAIMED,
                                null,
                                LocalDate.of(2026, 12, 31),
                                LocalDate.of(2026, 11, 1),
                                null),
                        new GapRow(
                                "学历公证",
                                "002012001001",
                                "2020年底",
                                new DivisionCode("152900000000"),
                                "阿拉善盟",
                                GapCause.NOT_IMPLEMENTED,
                                "阿拉善盟司法局",
                                null,
                                null,
                                null)),
                MappingExample.IMPRINT);
    }

    public static ConsistencyData consistency() {
        ConsistencyTally tally = new ConsistencyTally(1000);
        Item standard = GuideExample.foodLicence();
        String[] leagues = {"呼和浩特市", "包头市", "赤峰市", "锡林郭勒盟"};
        for (int i = 0; i < 12; i++) {
            Item.Builder local = standard.edit();
            if (i % 4 == 1) {
                local.set(ItemField.TASK_NAME, "食品经营许可(市级)");
            }
            if (i % 4 == 2) {
                local.promiseLimit(new TimeLimit(8, TimeUnit.WORKDAY))
                        .materials(
                                List.of(Material.named("食品经营许可申请书"), Material.named("营业执照"), Material.named("健康证明")));
            }
            if (i % 4 == 3) {
                local.set(ItemField.CATALOG_CODE, null)
                        .bases(List.of(LegalBasis.of("中华人民共和国食品安全法", "法律", null, "第三十三条", "")));
            }
            String league = leagues[i % 4];
            tally.add(
                    new ConsistencyTally.Compared(
                            "000131021000",
                            "食品经营许可",
                            i % 6 == 5 ? "" : "市场监督管理局",
                            league,
                            league + "第" + (i / 4 + 1) + "旗",
                            league + "市场监督管理局"),
                    ItemComparison.of(standard, local.build()));
        }
        return new ConsistencyData("内蒙古自治区", "盟市", tally, 7, GuideExample.full().imprint());
    }

    private static final String[] PLACES = {"呼和浩特市", "包头市", "赤峰市"};

    /** One place follows the standard, one asks for more of everything, one says nothing. */
    private static List<Excess> excesses() {
        Item standard = GuideExample.foodLicence();
        List<Material> more = new ArrayList<>(standard.materials());
        more.add(Material.of("健康证明", "1", "3", "1", "政府部门核发", "卫生健康部门", "1"));
        more.add(Material.named("单位介绍信"));
        Item demanding = standard.edit()
                .materials(more)
                .promiseLimit(new TimeLimit(8, TimeUnit.WORKDAY))
                .set(ItemField.LIMIT_SCENE_NUM, "2")
                .fees(List.of(new Fee("工本费", "每件10元", null, "0", null)))
                .build();
        Requirements requirements = Requirements.of(standard);
        return List.of(
                requirements.exceededBy(standard),
                requirements.exceededBy(demanding),
                requirements.exceededBy(Item.builder().build()));
    }

    public static ReductionData reduction() {
        ReductionTally<String> tally = new ReductionTally<>();
        List<Excess> excesses = excesses();
        for (int i = 0; i < PLACES.length; i++) {
            tally.add(1, PLACES[i], excesses.get(i));
        }
        tally.addUnattached();
        List<ReductionData.Line> places = new ArrayList<>();
        tally.byPlace().forEach((place, figures) -> places.add(new ReductionData.Line("", place, figures)));
        return new ReductionData(
                "内蒙古自治区",
                "盟市",
                tally.total(),
                List.of(new ReductionData.Line(
                        "000131021000", "食品经营许可", tally.byStandard().get(1L))),
                places,
                List.of(new ReducedRow(
                        "000131021000",
                        "食品经营许可",
                        PLACES[1],
                        "包头市市场监督管理局",
                        new ReducedRow.Promises("5个工作日", "8个工作日"),
                        excesses.get(1))),
                tally.unattached(),
                MappingExample.IMPRINT);
    }

    public static SharingData sharing() {
        ReductionTally<String> tally = new ReductionTally<>();
        SharingTally papers = new SharingTally(100);
        List<Excess> excesses = excesses();
        for (int i = 0; i < PLACES.length; i++) {
            tally.add(1, PLACES[i], excesses.get(i));
            papers.add(1, PLACES[i], excesses.get(i));
        }
        return new SharingData("内蒙古自治区", tally.total(), papers.demands(), 0, MappingExample.IMPRINT);
    }

    /** As of a day on which one item was suspended. */
    public static CatalogData catalog() {
        List<StandardItem> items = List.of(
                new StandardItem(1, 0, StandardState.PUBLISHED, GuideExample.foodLicence(), 3, true, Instant.EPOCH),
                new StandardItem(
                        2,
                        0,
                        StandardState.SUSPENDED,
                        Item.builder()
                                .set(ItemField.TASK_NAME, "出具户籍证明")
                                .set(ItemField.CATALOG_CODE, "002009001000")
                                .set(ItemField.TASK_TYPE, "20")
                                .build(),
                        1,
                        true,
                        Instant.EPOCH));
        return new CatalogData(
                LocalDate.of(2026, 3, 1), StandardFilter.all(), 2, items::forEach, MappingExample.IMPRINT);
    }

    /** Two banners lean on a league that does nothing, a third refuses what it does. */
    public static ChainData chain() {
        Map<String, String> names = Map.of("1501", "呼和浩特市", "150102", "新城区", "150103", "回民区", "150104", "玉泉区");
        Chain chain = new Chain(
                Set.of(Level.LEAGUE, Level.BANNER),
                false,
                List.of(),
                Map.of(Level.LEAGUE, 12, Level.BANNER, 103),
                List.of(
                        place("150102", 0, ClaimAnswer.BY_UPPER_LEVEL),
                        place("150103", 0, ClaimAnswer.BY_UPPER_LEVEL),
                        place("150104", 1, ClaimAnswer.NO)));
        return new ChainData(
                "内蒙古自治区",
                283,
                List.of(new ChainItem(
                        "000131021000",
                        "食品经营许可",
                        ChainCheck.of(chain),
                        code -> names.getOrDefault(code.prefix(), code.value()))),
                MappingExample.IMPRINT);
    }

    private static ChainPlace place(String prefix, int inUse, ClaimAnswer answer) {
        return new ChainPlace(DivisionCode.parse(prefix).orElseThrow(), inUse, answer, true);
    }

    public static FindingsData findings() {
        List<FindingRow> rows = List.of(
                new FindingRow(
                        "N03",
                        "事项名称不带层级字样",
                        Severity.WARNING,
                        "赤峰市",
                        "红山区",
                        "000131021000",
                        "食品经营许可（市级）",
                        "事项名称",
                        "名称含层级字样“（市级）”",
                        "删去层级字样，并核对“行使层级”。"),
                new FindingRow(
                        "C01",
                        "基本编码是12位",
                        Severity.ERROR,
                        "包头市",
                        "包头市",
                        "13102100",
                        "食品经营许可",
                        "基本编码",
                        "“13102100”只有8位",
                        "核对是否丢失前导零，按目录补全12位编码。"),
                new FindingRow(
                        "N03",
                        "事项名称不带层级字样",
                        Severity.WARNING,
                        "包头市",
                        "昆都仑区",
                        "000131021000",
                        "=HYPERLINK(\"http://x\")",
                        "事项名称",
                        "名称以“=”开头",
                        "改为事项的正式名称。"));
        return new FindingsData(
                "内蒙古自治区", 1284, rows::forEach, GuideExample.full().imprint());
    }

    public static PacketData packet() {
        return new PacketData(
                "赤峰市",
                "150400000000",
                LocalDate.of(2026, 12, 15),
                List.of(
                        new OpenPoint(
                                "diff:4711:PROMISE_DAY",
                                OpenPoint.Kind.DIFFERS,
                                "000131021000",
                                "食品经营许可",
                                "赤峰市市场监督管理局",
                                "承诺办结时限",
                                "5个工作日",
                                "8个工作日",
                                "比标准长3个工作日",
                                null,
                                null),
                        new OpenPoint(
                                "gap:12:34",
                                OpenPoint.Kind.MISSING,
                                "002012001001",
                                "学历公证",
                                "",
                                "",
                                "",
                                "",
                                "行使层级包含市级，尚未认领",
                                null,
                                null),
                        new OpenPoint(
                                "finding:9:N03",
                                OpenPoint.Kind.FINDING,
                                "000131021000",
                                "+食品经营许可（市级）",
                                "赤峰市市场监督管理局",
                                "事项名称",
                                "食品经营许可",
                                "+食品经营许可（市级）",
                                "名称含层级字样“（市级）”。删去层级字样，并核对“行使层级”。",
                                PointAnswer.KEEP,
                                "=现行")),
                GuideExample.full().imprint());
    }
}
