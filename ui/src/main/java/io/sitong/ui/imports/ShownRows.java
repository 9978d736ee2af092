package io.sitong.ui.imports;

import com.vaadin.flow.router.QueryParameters;
import io.sitong.catalog.intake.Remark;
import io.sitong.ui.links.Link;
import io.sitong.ui.links.Links;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What of a file is on the screen, as its address says it.
 *
 * @param row ordinal of the row in the panel, 0 for none
 * @param remarks the list of remarks instead of rows
 * @param source who says the remarks; absent: all
 */
record ShownRows(RowFilter filter, int row, boolean remarks, Remark.@Nullable Source source) {

    private static final String REMARKS = "remarks";

    static ShownRows none() {
        return new ShownRows(RowFilter.all(), 0, false, null);
    }

    static ShownRows of(QueryParameters parameters) {
        Show show = parameters
                .getSingleParameter(Links.STATE)
                .flatMap(name -> Arrays.stream(Show.values())
                        .filter(s -> s.name().equals(name))
                        .findFirst())
                .orElse(Show.ALL);
        return new ShownRows(
                new RowFilter(
                        show,
                        parameters.getSingleParameter(Links.TEXT).orElse(""),
                        parameters.getSingleParameter(Links.RULE).orElse(""),
                        parameters.getSingleParameter(Links.FIELD).orElse("")),
                parameters
                        .getSingleParameter(Links.SELECTED)
                        .filter(n -> n.matches("[0-9]{1,9}"))
                        .map(Integer::valueOf)
                        .orElse(0),
                parameters.getSingleParameter(Links.TAB).filter(REMARKS::equals).isPresent(),
                parameters
                        .getSingleParameter(Links.SOURCE)
                        .flatMap(name -> Arrays.stream(Remark.Source.values())
                                .filter(s -> s.name().equals(name))
                                .findFirst())
                        .orElse(null));
    }

    Link link(long fileId) {
        return Links.sentFile(fileId)
                .with(
                        Links.STATE,
                        filter.show() == Show.ALL ? null : filter.show().name())
                .with(Links.TEXT, filter.text())
                .with(Links.RULE, filter.code())
                .with(Links.FIELD, filter.field())
                .with(Links.SELECTED, row == 0 ? null : row)
                .with(Links.TAB, remarks ? REMARKS : null)
                .with(Links.SOURCE, source == null ? null : source.name());
    }

    ShownRows with(RowFilter other) {
        return new ShownRows(other, row, remarks, source);
    }

    ShownRows at(int ordinal) {
        return new ShownRows(filter, ordinal, remarks, source);
    }

    ShownRows asRemarks(boolean wanted) {
        return new ShownRows(filter, row, wanted, source);
    }

    /** Remarks of a source; of whatever kind they are. */
    ShownRows from(Remark.@Nullable Source wanted) {
        return new ShownRows(filter.withCode(""), row, remarks, wanted);
    }

    RemarkFilter remarkFilter() {
        return new RemarkFilter(source, filter.code());
    }
}
