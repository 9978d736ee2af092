package io.sitong.reports.sample;

import io.sitong.catalog.item.Faq;
import io.sitong.catalog.item.Fee;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.item.Material;
import io.sitong.catalog.item.OnlineChannel;
import io.sitong.catalog.item.ResultDocument;
import io.sitong.catalog.item.ServicePlace;
import io.sitong.catalog.item.Situation;
import io.sitong.catalog.item.SpecialStep;
import io.sitong.catalog.item.Step;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.catalog.item.TimeUnit;
import io.sitong.reports.guide.GuideData;
import io.sitong.reports.outline.Imprint;
import java.time.LocalDate;
import java.util.List;

/** Guides with everything in them and with next to nothing. */
public final class GuideExample {

    private static final Imprint IMPRINT = new Imprint("内蒙古自治区政务服务局", LocalDate.of(2026, 11, 22), "基本目录第3版", null);

    public static final String PUBLIC_PAGE = "https://zwfw.example.gov.cn/zone/items/000131021000";

    private GuideExample() {}

    public static GuideData full() {
        return new GuideData(
                foodLicence(),
                "全区统一",
                "统一标准第3版，2026年12月1日起施行",
                List.of("国办发〔2020〕35号　2021年底　食品生产经营许可（示例）"),
                "本指南由示例数据生成，编码为合成编码。",
                PUBLIC_PAGE,
                IMPRINT);
    }

    public static GuideData bare() {
        Item item = Item.builder()
                .set(ItemField.TASK_NAME, "福彩销售网点解约")
                .set(ItemField.CATALOG_CODE, "212011084000")
                .build();
        return new GuideData(item, "全区统一", "草稿", List.of(), null, IMPRINT);
    }

    static Item foodLicence() {
        return Item.builder()
                .set(ItemField.TASK_NAME, "食品经营许可")
                .set(ItemField.CATALOG_CODE, "000131021000")
                .set(ItemField.TASK_TYPE, "01")
                .set(ItemField.PROJECT_TYPE, "2")
                .set(ItemField.USE_LEVEL, "3^4")
                .set(ItemField.SERVER_TYPE, "1^2^5^9")
                .set(ItemField.GUIDE_DEPT, "内蒙古自治区市场监督管理局")
                .set(ItemField.HANDLE_TYPE, "1^2^3")
                .set(ItemField.LIMIT_SCENE_NUM, "0")
                .set(ItemField.TOPIC, "准营准办")
                .set(ItemField.LIMIT_EXPLAIN, "无数量限制")
                .legalLimit(new TimeLimit(20, TimeUnit.WORKDAY))
                .promiseLimit(new TimeLimit(5, TimeUnit.WORKDAY))
                .set(ItemField.PROMISE_EXPLAIN, "现场核查、申请人补正材料所需时间不计入承诺办结时限。")
                .set(
                        ItemField.ACCEPT_CONDITION,
                        "（一）具有与经营的食品品种、数量相适应的食品原料处理和食品加工、销售、贮存等场所，保持该场所环境整洁，并与有毒、有害场所以及其他污染源保持规定的距离；\n"
                                + "（二）具有与经营的食品品种、数量相适应的经营设备或者设施，有相应的消毒、更衣、盥洗、采光、照明、通风、防腐、防尘、防蝇、防鼠、防虫、洗涤以及处理废水、存放垃圾和废弃物的设备或者设施；\n"
                                + "（三）有专职或者兼职的食品安全管理人员和保证食品安全的规章制度；\n"
                                + "（四）具有合理的设备布局和工艺流程，防止待加工食品与直接入口食品、原料与成品交叉污染，避免食品接触有毒物、不洁物。")
                .set(ItemField.PROHIBIT, "隐瞒真实情况或者提供虚假材料申请食品经营许可的，申请人在一年内不得再次申请食品经营许可。")
                .set(ItemField.REVIEW_POINTS, "材料齐全、符合法定形式；申请书签字或盖章；营业执照经营范围与申请项目一致。")
                .situations(List.of(
                        new Situation("餐饮服务", null, null), new Situation("含凉菜、生食类制作", "餐饮服务", "经营项目含冷食类、生食类食品制售")))
                .bases(List.of(
                        LegalBasis.of(
                                "中华人民共和国食品安全法",
                                "法律",
                                null,
                                "第三十五条第一款",
                                "国家对食品生产经营实行许可制度。从事食品生产、食品销售、餐饮服务，应当依法取得许可。但是，销售食用农产品和仅销售预包装食品的，不需要取得许可。仅销售预包装食品的，应当报所在地县级以上地方人民政府食品安全监督管理部门备案。"),
                        LegalBasis.of(
                                "食品经营许可和备案管理办法",
                                "部门规章",
                                "国家市场监督管理总局令第78号",
                                "第四条",
                                "在中华人民共和国境内从事食品销售和餐饮服务活动，应当依法取得食品经营许可。"),
                        LegalBasis.ofText("《内蒙古自治区食品生产加工小作坊和食品摊贩管理条例》相关规定")))
                .materials(List.of(
                        Material.of("食品经营许可申请书", "2", "3", "1", "申请人自备", null, "1"),
                        new Material(
                                "营业执照",
                                "1",
                                "2",
                                "1",
                                "政府部门核发",
                                "市场监督管理部门",
                                "1",
                                "A4",
                                null,
                                "在有效期内，经营范围包含相应的食品经营项目",
                                null,
                                null,
                                null,
                                "可通过数据共享核验的，不需提交",
                                "营业执照",
                                null),
                        new Material(
                                "与食品经营相适应的主要设备设施布局、操作流程等文件",
                                "3",
                                "3",
                                "1",
                                "申请人自备",
                                null,
                                "1",
                                "A4",
                                "按实际布局绘制",
                                "标明各功能区名称和设备位置",
                                "《食品经营许可和备案管理办法》第十五条",
                                "form.docx",
                                "sample.docx",
                                null,
                                null,
                                "含凉菜、生食类制作"),
                        Material.of("食品安全规章制度目录清单", "3", "3", "3", "申请人自备", null, "1")))
                .set(ItemField.IS_FEE, "0")
                .steps(List.of(
                        new Step(
                                "受理",
                                "窗口人员",
                                new TimeLimit(0, TimeUnit.WORKDAY),
                                "申请事项属于本机关职权范围，材料齐全，符合法定形式",
                                "出具受理通知书或一次性告知书"),
                        new Step("审查", "审核人员", new TimeLimit(3, TimeUnit.WORKDAY), "对申请材料进行审查，需要现场核查的组织核查", "提出审查意见"),
                        new Step("决定", "分管负责人", new TimeLimit(1, TimeUnit.WORKDAY), "审查意见明确，程序合法", "作出准予或者不予许可的决定"),
                        new Step("颁证送达", "窗口人员", new TimeLimit(1, TimeUnit.WORKDAY), null, "颁发食品经营许可证")))
                .specialSteps(List.of(
                        new SpecialStep("现场核查", new TimeLimit(10, TimeUnit.WORKDAY), "《食品经营许可和备案管理办法》第二十条", "0")))
                .results(List.of(new ResultDocument("食品经营许可证", "证照", "5年", null, null)))
                .set(ItemField.RESULT_GET, "窗口领取、邮寄送达、网上下载电子证照")
                .set(ItemField.IS_NATIONAL_CROSS, "1")
                .set(ItemField.CROSS_MODE, "全程网办")
                .set(ItemField.HANDLE_AREA, "1")
                .channels(List.of(new OnlineChannel("内蒙古政务服务网", "统一身份认证账号", null)))
                .places(List.of(
                        new ServicePlace(
                                "赤峰市松山区政务服务中心一楼综合窗口3号",
                                "0476-0000000",
                                "工作日 9:00—12:00，13:30—17:00（法定节假日除外）",
                                "乘1路公交车到政务中心站下车"),
                        new ServicePlace("红山区政务服务大厅", null, null, null)))
                .set(ItemField.IS_ENTRY_CENTER, "1")
                .set(ItemField.IS_SCHEDULE, "1")
                .set(ItemField.IS_EXPRESS, "1")
                .set(ItemField.LINK_WAY, "窗口咨询：各级政务服务大厅综合窗口；电话咨询：12345")
                .set(ItemField.SUPERVISE_WAY, "12345政务服务便民热线，或者政务服务大厅“办不成事”反映窗口")
                .set(ItemField.RIGHTS, "依法取得行政许可的权利；对行政机关实施行政许可享有陈述权、申辩权")
                .set(ItemField.DUTIES, "如实提交有关材料和反映真实情况，并对申请材料实质内容的真实性负责")
                .set(ItemField.REVIEW_BODY, "同级人民政府")
                .set(ItemField.LITIGATION_BODY, "有管辖权的人民法院")
                .faqs(List.of(
                        new Faq("仅销售预包装食品需要办理许可吗？", "不需要，办理仅销售预包装食品备案即可。"),
                        new Faq("许可证到期怎么办？", "应当在有效期届满前90个工作日至15个工作日期间提出延续申请。")))
                .fees(List.of())
                .build();
    }

    /** The same with fees, for the other half of the section. */
    public static GuideData withFees() {
        Item item = foodLicence()
                .edit()
                .set(ItemField.TASK_NAME, "机动车驾驶证遗失补发换证")
                .set(ItemField.IS_FEE, "1")
                .fees(List.of(new Fee("机动车驾驶证工本费", "每证10元", "发改价格〔2004〕2831号", "0", null)))
                .build();
        return new GuideData(item, "赤峰市", "实施清单", List.of(), null, IMPRINT);
    }
}
