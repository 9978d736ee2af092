package io.sitong.catalog.sample;

import static io.sitong.catalog.item.ItemField.*;

import io.sitong.catalog.division.Level;
import io.sitong.catalog.item.CatalogCode;
import io.sitong.catalog.item.ImplCode;
import io.sitong.catalog.item.Item;
import org.jspecify.annotations.Nullable;

/** An organ's item that follows its standard in everything. */
final class LocalItems {

    private LocalItems() {}

    static Item faithful(Matter matter, Seat seat) {
        String implCode = ImplCode.of(seat.creditCode(), seat.level().code(), new CatalogCode(matter.code()))
                .value();
        String division = seat.division().code().value();
        Item standard = matter.item();
        Item.Builder item = standard.edit();
        item.set(TASK_CODE, implCode)
                .set(TASK_HANDLE_ITEM, standard.has(HANDLE_ITEM_NAME) ? implCode + "01" : null)
                .set(DEPT_NAME, seat.name())
                .set(DEPT_CODE, seat.creditCode())
                .set(DEPT_TYPE, seat.deptType())
                .set(ENTRUST_NAME, seat.entrustedBy())
                .set(POWER_SOURCE, powerSource(standard, seat))
                .set(REGION, division)
                .set(TOWN_NAME, seat.townName())
                .set(TOWN_CODE, seat.townCode())
                .set(TRANSACT_ADDR, seat.address())
                .set(TRANSACT_TIME, seat.hours())
                .set(LINK_WAY, seat.consult())
                .set(SUPERVISE_WAY, seat.supervise())
                .set(TRAFFIC_GUIDE, seat.traffic())
                .set(IS_SINGLE_LOGIN, "1")
                .set(APP_IS_SINGLE_LOGIN, "1")
                .set(IS_SERVICE_TERMINALS, "0")
                .places(seat.places());
        if (!standard.text(TASK_TYPE).equals("20")) {
            item.set(REVIEW_BODY, seat.reviewBody()).set(LITIGATION_BODY, seat.litigationBody());
        }
        if (seat.level() == Level.VILLAGE) {
            item.set(VILLAGE_NAME, seat.division().name()).set(VILLAGE_CODE, division);
        }
        if (standard.isYes(IS_ONLINE)) {
            item.set(ONLINE_URL, SyntheticAddresses.online(division, matter.code()))
                    .set(MOBILE_URL, SyntheticAddresses.mobile(division, matter.code()));
        }
        return item.build();
    }

    private static @Nullable String powerSource(Item standard, Seat seat) {
        if (standard.text(TASK_TYPE).equals("20")) {
            return null;
        }
        return seat.entrustedBy() == null ? "1" : "5";
    }
}
