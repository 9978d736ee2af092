package io.sitong.rules.compare;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.fold.NameFold;

/** Compares names: a 业务办理项 may add its situation in brackets to the name of the item, an item may not. */
final class NameComparison {

    private NameComparison() {}

    static Sameness of(String standardName, String standardFolded, Item local) {
        String name = local.name();
        if (name.isEmpty()) {
            return Sameness.MISSING;
        }
        if (name.equals(standardName)) {
            return Sameness.SAME;
        }
        String folded = NameFold.fold(name);
        if (folded.equals(standardFolded)) {
            return Sameness.FORM_DIFFERS;
        }
        return extendsName(standardFolded, folded, local) ? Sameness.SAME : Sameness.DIFFERENT;
    }

    /** Whether the name is that of a 业务办理项 which only adds a bracket. */
    static boolean extendsName(String standardFolded, String folded, Item local) {
        return local.has(ItemField.TASK_HANDLE_ITEM)
                && folded.length() > standardFolded.length()
                && folded.startsWith(standardFolded)
                && "(-·".indexOf(folded.charAt(standardFolded.length())) >= 0;
    }
}
