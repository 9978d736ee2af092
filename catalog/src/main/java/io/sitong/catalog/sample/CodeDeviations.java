package io.sitong.catalog.sample;

import static io.sitong.catalog.item.ItemField.*;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.sample.Deviation.Changed;
import java.util.List;
import java.util.SplittableRandom;

/** What happens to codes between the catalog, a locality's own system and a spreadsheet. */
final class CodeDeviations {

    /** The organ never moved to the 18-character code; true of all its rows. */
    static final Deviation OLD_ORGANISATION_CODE = Deviation.of(
            DefectKind.ORGANISATION_CODE_NOT_18,
            item -> true,
            (item, context, random) -> withOrganisation(
                    item, SyntheticCreditCode.oldOrganisationCode(context.seat().creditCode())));

    static final List<Deviation> ORGANISATION = List.of(
            Deviation.of(
                    DefectKind.ORGANISATION_PLACEHOLDER,
                    item -> true,
                    (item, context, random) -> withOrganisation(item, "1".repeat(18))),
            Deviation.of(DefectKind.CREDIT_CHECK_DIGIT, item -> true, (item, context, random) -> {
                String right = item.text(DEPT_CODE);
                char last = right.charAt(17);
                char wrong = last == '9' ? '0' : last == '0' ? '1' : '9';
                return withOrganisation(item, right.substring(0, 17) + wrong);
            }),
            Deviation.of(
                    DefectKind.CREDIT_LOWER_CASE,
                    item -> true,
                    (item, context, random) ->
                            withOrganisation(item, item.text(DEPT_CODE).toLowerCase(java.util.Locale.ROOT))));

    static final List<Deviation> ITEM_CODES = List.of(
            Deviation.of(DefectKind.CATALOG_CODE_DIGITS, item -> true, (item, context, random) -> {
                String code = item.text(CATALOG_CODE);
                return withCatalogCode(item, code.substring(0, 2) + otherType(item, random) + code.substring(4));
            }),
            Deviation.of(DefectKind.IMPL_CODE_OF_OTHER_ITEM, CodeDeviations::codeHolds, (item, context, random) -> {
                Matter other = context.matters()
                        .get(context.matter().index() % context.matters().size());
                String code = item.text(TASK_CODE);
                return withTaskCode(item, code.substring(0, code.length() - 12) + other.code());
            }),
            Deviation.of(DefectKind.LEVEL_DIGIT, CodeDeviations::codeHolds, (item, context, random) -> {
                String code = item.text(TASK_CODE);
                int at = code.length() - 13;
                char wrong = code.charAt(at) == '2' ? '3' : '2';
                return withTaskCode(item, code.substring(0, at) + wrong + code.substring(at + 1));
            }),
            Deviation.of(DefectKind.LOCAL_CODE, item -> true, CodeDeviations::fromScratch),
            Deviation.of(
                    DefectKind.PROVINCE_CODE_FOR_NATIONAL,
                    item -> item.text(CATALOG_CODE).startsWith("00"),
                    (item, context, random) ->
                            withCatalogCode(item, "15" + item.text(CATALOG_CODE).substring(2))),
            Deviation.of(DefectKind.TYPE_CHANGED, item -> true, (item, context, random) -> {
                String type = otherType(item, random);
                return new Changed(item.edit().set(TASK_TYPE, type).build(), type);
            }));

    private static final List<String> TYPES = List.of("01", "05", "07", "08", "10", "20");

    private CodeDeviations() {}

    private static boolean codeHolds(Item item) {
        return item.implCode().isPresent();
    }

    private static String otherType(Item item, SplittableRandom random) {
        String type;
        do {
            type = Deviation.pick(TYPES, random);
        } while (type.equals(item.text(TASK_TYPE)));
        return type;
    }

    private static Changed withOrganisation(Item item, String organisation) {
        String code = item.text(TASK_CODE);
        String rest = code.substring(code.length() - 13);
        Item changed = withTaskCode(item, organisation + rest).item();
        return new Changed(changed.edit().set(DEPT_CODE, organisation).build(), organisation);
    }

    private static Changed withTaskCode(Item item, String taskCode) {
        Item.Builder changed = item.edit().set(TASK_CODE, taskCode);
        if (item.has(TASK_HANDLE_ITEM)) {
            changed.set(TASK_HANDLE_ITEM, taskCode + "01");
        }
        return new Changed(changed.build(), taskCode);
    }

    private static Changed withCatalogCode(Item item, String catalogCode) {
        String code = item.text(TASK_CODE);
        Item changed = withTaskCode(item, code.substring(0, code.length() - 12) + catalogCode)
                .item();
        return new Changed(changed.edit().set(CATALOG_CODE, catalogCode).build(), catalogCode);
    }

    /** An item made without looking at the catalog: own name, own hyphenated code, no 基本编码. */
    private static Changed fromScratch(Item item, Deviation.Context context, SplittableRandom random) {
        String local = "15" + (char) ('A' + random.nextInt(6)) + "0"
                + Integer.toString(1_000_000 + context.matter().index()).substring(1) + "0000";
        String code = local + "-" + context.seat().division().code() + "-000-" + item.text(DEPT_CODE) + "-1-00";
        Item changed = item.edit()
                .set(CATALOG_CODE, null)
                .set(LOCAL_CATALOG_CODE, local)
                .set(TASK_CODE, code)
                .set(TASK_HANDLE_ITEM, null)
                .set(TASK_NAME, NameDeviations.reworded(item.name()))
                .build();
        return new Changed(changed, code);
    }
}
