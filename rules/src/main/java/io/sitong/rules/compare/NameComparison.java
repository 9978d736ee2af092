package io.sitong.rules.compare;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.fold.NameFold;
import java.util.regex.Pattern;

/** Compares names: a 业务办理项 may add its situation in brackets to the name of the item, an item may not. */
final class NameComparison {

    /** In folded form; the last bracket may have been left open. */
    private static final Pattern SITUATION =
            Pattern.compile("(?:\\([^()]*(?:\\([^()]*\\)[^()]*)*(?:\\)|$))+|[-·].+|(?:\\([^()]*\\))+[-·].+");

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
        if (extendsName(standardFolded, folded, local)) {
            return typedAsWritten(name, standardName) ? Sameness.SAME : Sameness.FORM_DIFFERS;
        }
        // a bracket that was never closed says no more and no less
        return bracketsBroken(folded) && withoutBrackets(folded).equals(withoutBrackets(standardFolded))
                ? Sameness.FORM_DIFFERS
                : Sameness.DIFFERENT;
    }

    /** Whether the name is that of a 业务办理项 which only adds a situation: in brackets or after a dash, no level. */
    static boolean extendsName(String standardFolded, String folded, Item local) {
        return local.has(ItemField.TASK_HANDLE_ITEM)
                && folded.startsWith(standardFolded)
                && SITUATION
                        .matcher(folded)
                        .region(standardFolded.length(), folded.length())
                        .matches()
                && LevelWord.in(folded.substring(standardFolded.length())).isEmpty();
    }

    private static boolean typedAsWritten(String name, String standardName) {
        String added = name.startsWith(standardName) ? name.substring(standardName.length()) : "(";
        return added.chars().noneMatch(c -> c == '(' || c == ')' || Character.isWhitespace(c))
                && !bracketsBroken(NameFold.fold(added));
    }

    private static boolean bracketsBroken(String folded) {
        int open = 0;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0) {
                return true;
            }
        }
        return open != 0;
    }

    private static String withoutBrackets(String folded) {
        return folded.replace("(", "").replace(")", "");
    }
}
