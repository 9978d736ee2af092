package io.sitong.catalog.store;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.builtin.BuiltInData;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Fee;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.item.Material;
import io.sitong.catalog.item.ServicePlace;
import io.sitong.catalog.item.Step;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.catalog.item.TimeUnit;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardState;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.JDBCUtils;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** A database with divisions and a few standard items; runs once for every product its parameters name. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoreDbTest {

    static final DivisionCode REGION = new DivisionCode("150000000000");
    static final DivisionCode HOHHOT = new DivisionCode("150100000000");
    static final DivisionCode XINCHENG = new DivisionCode("150102000000");
    static final DivisionCode HUIMIN = new DivisionCode("150103000000");
    static final DivisionCode KUNDULUN = new DivisionCode("150203000000");

    static final Viewer BUREAU = new Viewer(1, "政务服务局", Role.BUREAU, REGION);
    static final Viewer SECOND_OFFICER = new Viewer(2, "复核员", Role.DEPARTMENT, REGION);
    static final Viewer XINCHENG_CLERK = new Viewer(3, "新城区", Role.LOCALITY, XINCHENG);
    static final Viewer HOHHOT_CLERK = new Viewer(4, "呼和浩特市", Role.LOCALITY, HOHHOT);
    static final Viewer READER = new Viewer(5, "只读", Role.READER, REGION);

    static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    @Parameter
    TestDatabase product;

    Stores stores;
    DSLContext db;
    private DataSource source;

    @BeforeParameterizedClassInvocation
    void open(TestDatabase given) throws Exception {
        source = given.create();
        stores = Stores.open(source, Clock.fixed(NOW, ZoneOffset.UTC));
        try (var connection = source.getConnection()) {
            db = DSL.using(source, JDBCUtils.dialect(connection));
        }
        stores.bulkLoader().divisions(BuiltInData.divisions());
        stores.bulkLoader()
                .standards(
                        List.of(
                                standard(1, "000114010000", "不动产抵押权登记"),
                                standard(2, "000120005001", "种子经营许可"),
                                standard(3, "002014001000", "社会保障卡申领")),
                        LocalDate.of(2026, 1, 1));
        load();
    }

    /** The same database some minutes later. */
    Stores later(int minutes) {
        return Stores.open(source, Clock.fixed(NOW.plusSeconds(60L * minutes), ZoneOffset.UTC));
    }

    /** What a test class wants to be there from the start. */
    void load() {}

    static StandardItem standard(long id, String code, String name) {
        return new StandardItem(id, 0, StandardState.PUBLISHED, unified(code, name), 0, true, Instant.EPOCH);
    }

    static Item unified(String code, String name) {
        return Item.builder()
                .set(ItemField.TASK_NAME, name)
                .set(ItemField.CATALOG_CODE, code)
                .set(ItemField.TASK_TYPE, code.substring(2, 4))
                .set(ItemField.USE_LEVEL, "3^4")
                .set(ItemField.TOPIC, "综合")
                .set(ItemField.ACCEPT_CONDITION, "材料齐全，符合法定形式。\n第二行")
                .legalLimit(new TimeLimit(20, TimeUnit.WORKDAY))
                .promiseLimit(new TimeLimit(5, TimeUnit.WORKDAY))
                .bases(List.of(LegalBasis.of("中华人民共和国种子法", "法律", null, "第三十三条", "从事种子生产经营……")))
                .materials(List.of(Material.named("申请表"), Material.of("身份证", "1", "3", "1", "政府部门核发", "公安机关", "1")))
                .fees(List.of(new Fee("登记费", "80元/件", null, "1", null)))
                .steps(List.of(new Step("受理", "窗口", new TimeLimit(1, TimeUnit.WORKDAY), null, null)))
                .build();
    }

    static Implementation implementation(DivisionCode division, String name, int serial) {
        Item item = unified("000114010000", name)
                .edit()
                .set(ItemField.TASK_CODE, "11150102MB1234567X4" + String.format("%012d", serial))
                .set(ItemField.TASK_HANDLE_ITEM, "11150102MB1234567X4" + String.format("%012d", serial) + "01")
                .set(ItemField.DEPT_NAME, "政务服务中心")
                .set(ItemField.TRANSACT_ADDR, "大街" + division.value() + "号")
                .set(ItemField.IS_ONLINE, "1")
                .set(ItemField.ONLINE_URL, "https://example.invalid/" + serial)
                .places(List.of(new ServicePlace("一楼大厅", "0471-0000000", "9:00-17:00", null)))
                .build();
        return new Implementation(
                0, 0, division, item, ImplementationState.PUBLISHED, new BasedOn(1, 1), Instant.EPOCH);
    }
}
