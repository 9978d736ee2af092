package io.sitong.ui.items.edit;

import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.ItemGroup;
import java.util.List;

/** The few columns of a group that its compact table shows; the form beside it has all. */
final class GroupColumns {

    private GroupColumns() {}

    static List<GroupField> shown(ItemGroup group) {
        return switch (group) {
            case BY_LAW -> List.of(GroupField.LAW_NAME, GroupField.LAW_KIND);
            case MATERIALS ->
                List.of(
                        GroupField.MATERIAL_NAME,
                        GroupField.IS_NEED,
                        GroupField.MATERIAL_FORMAT,
                        GroupField.SOURCE_EXPLAIN);
            case FEES -> List.of(GroupField.FEE_NAME, GroupField.FEE_STAND, GroupField.IS_DESC);
            case STEPS -> List.of(GroupField.STEP_NAME, GroupField.STEP_OPERATOR, GroupField.STEP_LIMIT);
            case SPECIAL_STEPS ->
                List.of(GroupField.SPECIAL_NAME, GroupField.SPECIAL_LIMIT, GroupField.COUNTS_IN_LEGAL);
            case PLACES -> List.of(GroupField.PLACE_ADDRESS, GroupField.PLACE_PHONE, GroupField.PLACE_HOURS);
            case CHANNELS -> List.of(GroupField.CHANNEL, GroupField.CHANNEL_ACCOUNT);
            case RESULTS -> List.of(GroupField.RESULT_DOC_NAME, GroupField.RESULT_DOC_TYPE, GroupField.RESULT_VALIDITY);
            case FAQS -> List.of(GroupField.QUESTION, GroupField.ANSWER);
            case SITUATIONS ->
                List.of(GroupField.SITUATION_NAME, GroupField.SITUATION_PARENT, GroupField.SITUATION_CONDITION);
        };
    }
}
