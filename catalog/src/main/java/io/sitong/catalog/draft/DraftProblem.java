package io.sitong.catalog.draft;

import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is not as its field demands.
 *
 * @param field the field, absent for a repeat group
 * @param group the repeat group, absent for a field
 * @param row number of the row in its group, from 0; -1 for the group as a whole
 * @param column the column of the row, absent for the row as a whole
 * @param arguments what the words need: a length, the name of a table
 */
public record DraftProblem(
        @Nullable ItemField field,
        @Nullable ItemGroup group,
        int row,
        @Nullable GroupField column,
        Kind kind,
        List<String> arguments) {

    /** What is wrong. */
    public enum Kind {
        REQUIRED,
        TOO_LONG,
        SEVERAL_LINES,
        NOT_IN_TABLE,
        NOT_A_NUMBER,
        NOT_A_DATE,
        NOT_A_WEB_ADDRESS,
        NOT_A_CATALOG_CODE,
        NOT_AN_IMPL_CODE,
        NOT_A_HANDLE_ITEM_CODE,
        NOT_A_CREDIT_CODE,
        NOT_A_DIVISION_CODE,
        UNIT_MISSING,
        NO_ROW
    }

    public DraftProblem {
        arguments = List.copyOf(arguments);
    }

    static DraftProblem of(ItemField field, Kind kind, String... arguments) {
        return new DraftProblem(field, null, -1, null, kind, List.of(arguments));
    }

    static DraftProblem of(GroupField column, int row, Kind kind, String... arguments) {
        return new DraftProblem(null, column.group(), row, column, kind, List.of(arguments));
    }

    static DraftProblem of(ItemGroup group, Kind kind) {
        return new DraftProblem(null, group, -1, null, kind, List.of());
    }

    DraftProblem inRow(int number) {
        return new DraftProblem(field, group, number, column, kind, arguments);
    }

    /** Name of the field or group it is about. */
    public String key() {
        ItemField single = field;
        ItemGroup repeated = group;
        return single != null ? single.name() : repeated != null ? repeated.name() : "";
    }
}
