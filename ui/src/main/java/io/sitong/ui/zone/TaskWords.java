package io.sitong.ui.zone;

import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.ui.texts.Messages;

/** Codes of items as words. */
final class TaskWords {

    private TaskWords() {}

    static String type(String code) {
        return code.isEmpty() ? "" : CodeTable.TASK_TYPE.labelOf(code);
    }

    static String audience(String codes) {
        return ItemField.SERVER_TYPE.display(codes);
    }

    static String limit(TimeLimit limit) {
        return limit.amount() == 0 ? Messages.get("zone.at.once") : limit.text();
    }
}
