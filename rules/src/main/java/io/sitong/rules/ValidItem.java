package io.sitong.rules;

import io.sitong.catalog.item.Faq;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.item.Material;
import io.sitong.catalog.item.ResultDocument;
import io.sitong.catalog.item.ServicePlace;
import io.sitong.catalog.item.Step;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.catalog.item.TimeUnit;
import java.util.List;

/**
 * The item that the examples of the rule cards vary: it passes every rule. Its authority and credit code are made up.
 */
final class ValidItem {

    /** 呼和浩特市新城区. */
    static final String DIVISION = "150102000000";

    private static final String CREDIT_CODE = "11150102MB1A234575";
    private static final String CATALOG_CODE = "000123018000";
    private static final String URL = "https://zwfw.example.gov.cn/items/000123018000";

    private static final Item ITEM = build();

    private ValidItem() {}

    static Item item() {
        return ITEM;
    }

    private static Item build() {
        Item.Builder item = Item.builder();
        identity(item);
        handling(item);
        contact(item);
        return item.bases(List.of(
                        LegalBasis.of("中华人民共和国传染病防治法", "法律", null, "第二十九条第二款", "饮用水供水单位从事生产或者供应活动，应当依法取得卫生许可证。"),
                        LegalBasis.of("生活饮用水卫生监督管理办法", "部门规章", "建设部、卫生部令第53号", "第四条", "")))
                .materials(List.of(form("饮用水供水单位卫生许可申请表"), licence("居民身份证", "公安机关", "居民身份证"), report("水质检验报告")))
                .steps(List.of(step("受理", 1), step("审查", 6), step("决定", 2), step("颁证送达", 1)))
                .places(List.of(new ServicePlace(
                        "呼和浩特市新城区兴安北路88号政务服务中心二楼3号窗口", "0471-4512345", "周一至周五9:00—12:00，13:30—17:00", null)))
                .results(List.of(new ResultDocument("卫生许可证", "证照", "4年", "自取", "卫生许可证样本.pdf")))
                .faqs(List.of(new Faq("许可证到期怎么办？", "有效期届满三十日前申请延续。")))
                .build();
    }

    private static void identity(Item.Builder item) {
        item.set(ItemField.TASK_NAME, "饮用水供水单位卫生许可")
                .set(ItemField.CATALOG_CODE, CATALOG_CODE)
                .set(ItemField.TASK_CODE, CREDIT_CODE + "4" + CATALOG_CODE)
                .set(ItemField.TASK_TYPE, "01")
                .set(ItemField.USE_LEVEL, "3^4")
                .set(ItemField.TASK_STATE, "1")
                .set(ItemField.TOPIC, "准营准办")
                .set(ItemField.DEPT_NAME, "呼和浩特市新城区卫生健康委员会")
                .set(ItemField.DEPT_CODE, CREDIT_CODE)
                .set(ItemField.DEPT_TYPE, "1")
                .set(ItemField.POWER_SOURCE, "1");
    }

    private static void handling(Item.Builder item) {
        item.legalLimit(new TimeLimit(20, TimeUnit.WORKDAY))
                .promiseLimit(new TimeLimit(10, TimeUnit.WORKDAY))
                .set(ItemField.SERVER_TYPE, "2^3")
                .set(ItemField.PROJECT_TYPE, "2")
                .set(ItemField.HANDLE_TYPE, "1^2")
                .set(ItemField.LIMIT_SCENE_NUM, "0")
                .set(ItemField.ACCEPT_CONDITION, "1、选址、设计符合卫生要求；\n2、有净化、消毒设施；\n3、从业人员取得健康证明。")
                .set(ItemField.IS_FEE, "0")
                .set(ItemField.HANDLE_FLOW, "受理→审查→决定→颁证送达")
                .set(ItemField.RESULT_TYPE, "证照")
                .set(ItemField.RESULT_NAME, "卫生许可证")
                .set(ItemField.RESULT_GUID, "卫生许可证样本.pdf")
                .set(ItemField.HANDLE_AREA, "0");
    }

    private static void contact(Item.Builder item) {
        item.set(ItemField.IS_ONLINE, "1")
                .set(ItemField.ONLINE_HANDLE_DEPTH, "1^2^3^4^5")
                .set(ItemField.ONLINE_URL, URL)
                .set(ItemField.IS_PAY_ONLINE, "0")
                .set(ItemField.IS_EXPRESS, "1")
                .set(ItemField.TRANSACT_ADDR, "呼和浩特市新城区兴安北路88号政务服务中心二楼3号窗口")
                .set(ItemField.TRANSACT_TIME, "周一至周五9:00—12:00，13:30—17:00")
                .set(ItemField.LINK_WAY, "0471-4512345")
                .set(ItemField.SUPERVISE_WAY, "0471-12345");
    }

    private static Material form(String name) {
        return new Material(
                name,
                "2",
                "3",
                "1",
                "申请人自备",
                null,
                "1",
                "A4",
                null,
                null,
                "依据《生活饮用水卫生监督管理办法》",
                "申请表.docx",
                "申请表示例.pdf",
                null,
                null,
                null);
    }

    private static Material report(String name) {
        return new Material(
                name,
                "1",
                "3",
                "1",
                "申请人自备",
                null,
                "1",
                null,
                null,
                null,
                "依据《生活饮用水卫生监督管理办法》",
                null,
                null,
                null,
                null,
                null);
    }

    private static Material licence(String name, String issuer, String electronic) {
        return new Material(
                name, "1", "3", "1", "政府部门核发", issuer, "1", null, null, null, null, null, null, null, electronic, null);
    }

    private static Step step(String name, int workdays) {
        return new Step(name, "卫生许可窗口", new TimeLimit(workdays, TimeUnit.WORKDAY), null, null);
    }
}
