package io.sitong.reports.guide;

import static io.sitong.reports.guide.GuidePage.number;
import static io.sitong.reports.guide.GuidePage.orDash;

import io.sitong.catalog.item.Faq;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.OnlineChannel;
import io.sitong.catalog.item.ServicePlace;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.OutlineBuilder;
import io.sitong.reports.outline.Paragraph;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Table;
import java.util.ArrayList;
import java.util.List;

/** Where to go, whom to ask, and what to do when one disagrees. */
final class GuideContacts {

    /** More windows than these are easier found in a table. */
    private static final int WINDOWS_IN_LINES = 3;

    /** Where nothing is known of places and telephones. */
    static final String ASK_THERE = "办理地点和电话由各实施机关公布，也可拨打12345政务服务便民热线咨询。";

    private final GuidePage page;
    private final Item item;
    private final OutlineBuilder guide;

    GuideContacts(GuidePage page) {
        this.page = page;
        this.item = page.item();
        this.guide = page.outline();
    }

    void places() {
        GuidePage.Pairs pairs = page.pairs();
        if (item.places().isEmpty()) {
            pairs.field(ItemField.TRANSACT_ADDR, true);
            pairs.field(ItemField.TRANSACT_TIME, true);
            pairs.field(ItemField.TRAFFIC_GUIDE, true);
        } else {
            guide.add(windows(item.places(), true));
        }
        for (OnlineChannel channel : item.channels()) {
            String note = channel.account() == null ? "" : "（账号：" + channel.account() + "）";
            pairs.wide("网上申请", channel.channel() + note);
        }
        pairs.field(ItemField.ONLINE_URL, true);
        pairs.field(ItemField.MOBILE_URL, true);
        pairs.field(ItemField.ONLINE_HANDLE_DEPTH, true);
        pairs.field(ItemField.IS_ENTRY_CENTER, false);
        pairs.field(ItemField.IS_SCHEDULE, false);
        pairs.field(ItemField.IS_PAY_ONLINE, false);
        pairs.field(ItemField.IS_EXPRESS, false);
        pairs.field(ItemField.IS_SERVICE_TERMINALS, false);
        if (item.places().isEmpty()) {
            pairs.addOr("办理地点和时间由各实施机关公布，可在当地政务服务大厅或政务服务网查询。");
        } else {
            pairs.add();
        }
    }

    private static Table windows(List<ServicePlace> places, boolean traffic) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.brief("序号", 3), Column.text("办理地点", 14), Column.text("办理时间", 11), Column.text("联系电话", 8.6)));
        if (traffic) {
            columns.add(Column.text("交通指引", 8));
        }
        List<Row> rows = new ArrayList<>();
        for (ServicePlace p : places) {
            List<String> cells =
                    new ArrayList<>(List.of(number(rows), p.address(), orDash(p.hours()), orDash(p.phone())));
            if (traffic) {
                cells.add(orDash(p.traffic()));
            }
            rows.add(Row.of(cells.toArray(String[]::new)));
        }
        return Table.of(columns, rows);
    }

    /** Where to go and whom to ask, a line each, or a table where there are many windows; also of the one-notice form. */
    static void inShort(GuidePage page) {
        Item item = page.item();
        GuidePage.Pairs pairs = page.pairs();
        boolean many = item.places().size() > WINDOWS_IN_LINES;
        if (many) {
            page.outline().add(windows(item.places(), false));
        }
        where(pairs, item, many ? List.of() : item.places());
        for (OnlineChannel channel : item.channels()) {
            pairs.wide("网上申请", channel.channel());
        }
        pairs.field(ItemField.ONLINE_URL, true);
        pairs.field(ItemField.LINK_WAY, true);
        pairs.field(ItemField.SUPERVISE_WAY, true);
        pairs.add();
        boolean somebody =
                item.has(ItemField.LINK_WAY) || item.places().stream().anyMatch(place -> place.phone() != null);
        if (!somebody) {
            page.outline().paragraph(ASK_THERE);
        }
    }

    private static void where(GuidePage.Pairs pairs, Item item, List<ServicePlace> places) {
        pairs.field(ItemField.DEPT_NAME, true);
        for (ServicePlace place : places) {
            pairs.wide("办理地点", place.address());
            pairs.wide("办理时间", place.hours() == null ? "" : place.hours());
            pairs.wide("联系电话", place.phone() == null ? "" : place.phone());
        }
        if (item.places().isEmpty()) {
            pairs.field(ItemField.TRANSACT_ADDR, true);
            pairs.field(ItemField.TRANSACT_TIME, true);
        }
    }

    void contact() {
        GuidePage.Pairs pairs = page.pairs();
        pairs.field(ItemField.LINK_WAY, true);
        pairs.field(ItemField.SUPERVISE_WAY, true);
        pairs.addOr("咨询和监督投诉方式由各实施机关公布，也可拨打12345政务服务便民热线。");
    }

    void remedies() {
        GuidePage.Pairs pairs = page.pairs();
        pairs.field(ItemField.RIGHTS, true);
        pairs.field(ItemField.DUTIES, true);
        pairs.field(ItemField.REVIEW_BODY, true);
        pairs.field(ItemField.LITIGATION_BODY, true);
        pairs.addOr("申请人对办理结果不服的，可以依法申请行政复议或者提起行政诉讼。");
    }

    void questions() {
        if (item.faqs().isEmpty()) {
            page.textOr(ItemField.FAQ, "暂无。");
            return;
        }
        int n = 0;
        for (Faq faq : item.faqs()) {
            n++;
            guide.add(new Paragraph("问" + n + "：" + faq.question() + "\n答：" + faq.answer(), Paragraph.Kind.FLUSH));
        }
    }
}
