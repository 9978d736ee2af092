package io.sitong.catalog.sample;

import static io.sitong.catalog.item.ItemField.*;

import io.sitong.catalog.item.Fee;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.sample.Deviation.Changed;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Fees, visits, online handling, contacts and results as localities leave them. */
final class ServiceDeviations {

    static final List<Deviation> FEES = List.of(
            Deviation.of(DefectKind.FEE_BASIS_MISSING, item -> item.isYes(IS_FEE), (item, context, random) -> {
                List<Fee> fees = item.fees().stream()
                        .map(fee -> new Fee(fee.name(), fee.standard(), null, fee.reducible(), fee.reductionBasis()))
                        .toList();
                return new Changed(item.edit().set(FEE_BASIS, null).fees(fees).build(), "");
            }),
            Deviation.of(DefectKind.FEE_ON_FREE_ITEM, item -> !item.isYes(IS_FEE), (item, context, random) -> {
                Fee fee = new Fee("工本费", "每件10元", null, "0", null);
                return new Changed(item.edit().fees(List.of(fee)).build(), fee.name());
            }));

    static final List<Deviation> VISITS = List.of(
            setting(
                    DefectKind.VISIT_WITHOUT_REASON,
                    item -> !item.text(LIMIT_SCENE_NUM).equals("0"),
                    LIMIT_SCENE_EXPLAIN,
                    null),
            Deviation.of(
                    DefectKind.VISITS_THOUGH_ONLINE,
                    item -> item.codes(ONLINE_HANDLE_DEPTH).contains("5"),
                    (item, context, random) -> new Changed(
                            item.edit()
                                    .set(LIMIT_SCENE_NUM, "1")
                                    .set(LIMIT_SCENE_EXPLAIN, "需提交纸质材料")
                                    .set(HANDLE_TYPE, "2")
                                    .build(),
                            "1")));

    static final List<Deviation> ONLINE = List.of(
            setting(DefectKind.ONLINE_WITHOUT_DEPTH, item -> item.isYes(IS_ONLINE), ONLINE_HANDLE_DEPTH, null),
            setting(DefectKind.CROSS_MODE_MISSING, item -> item.isYes(IS_NATIONAL_CROSS), CROSS_MODE, null));

    static final List<Deviation> CONTACTS = List.of(
            setting(DefectKind.CONSULT_MISSING, item -> true, LINK_WAY, null),
            Deviation.of(
                    DefectKind.PHONE_MALFORMED,
                    item -> true,
                    (item, context, random) -> set(item, LINK_WAY, shortened(item, random))),
            setting(DefectKind.PHONE_PLACEHOLDER, item -> true, LINK_WAY, "0000000"),
            Deviation.of(
                    DefectKind.SAME_NUMBERS,
                    item -> true,
                    (item, context, random) -> set(item, SUPERVISE_WAY, item.text(LINK_WAY))),
            setting(DefectKind.ADDRESS_VAGUE, item -> true, TRANSACT_ADDR, "政务大厅"),
            setting(DefectKind.HOURS_VAGUE, item -> true, TRANSACT_TIME, "法定工作日"));

    static final List<Deviation> RESULTS = List.of(
            Deviation.of(
                    DefectKind.RESULT_NAME_MISSING,
                    item -> item.text(RESULT_TYPE).contains("证照")
                            || item.text(RESULT_TYPE).contains("批文"),
                    (item, context, random) -> new Changed(
                            item.edit()
                                    .set(RESULT_NAME, null)
                                    .results(List.of())
                                    .build(),
                            "")),
            Deviation.of(
                    DefectKind.QUESTIONS_MISSING,
                    item -> true,
                    (item, context, random) ->
                            new Changed(item.edit().faqs(List.of()).build(), "")));

    private ServiceDeviations() {}

    private static Deviation setting(
            DefectKind kind, Predicate<Item> applies, ItemField field, @Nullable String value) {
        return Deviation.of(kind, applies, (item, context, random) -> set(item, field, value));
    }

    private static Changed set(Item item, ItemField field, @Nullable String value) {
        return new Changed(item.edit().set(field, value).build(), value == null ? "" : value);
    }

    private static String shortened(Item item, SplittableRandom random) {
        String phone = item.text(LINK_WAY);
        return phone.substring(0, phone.length() - 1 - random.nextInt(3));
    }
}
