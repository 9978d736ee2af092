package io.sitong.ui.widgets;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.function.ValueProvider;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.ui.texts.Messages;
import java.util.function.Function;

/** A dense table that reads its rows by keyset while one scrolls; it never counts, so the total stands beside it. */
public class KeysetGrid<T> extends Grid<T> {

    private static final long serialVersionUID = 1L;

    public KeysetGrid() {
        super(KeysetRows.BLOCK / 2);
        dense(this);
        setEmptyStateText(Messages.get("widgets.grid.empty"));
    }

    /** The look of every table: 32 px rows, long names wrap. */
    public static void dense(Grid<?> grid) {
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addClassName("dense");
    }

    /** Shows the rows of a source, from the top. */
    public void show(Function<PageRequest, Page<T>> source) {
        KeysetRows<T> rows = new KeysetRows<>(source::apply);
        CallbackDataProvider<T, Void> provider =
                new CallbackDataProvider<>(query -> rows.rows(query.getOffset(), query.getLimit()).stream(), query -> {
                    throw new UnsupportedOperationException("the total is not counted");
                });
        setDataProvider(provider);
        getDataCommunicator().setDefinedSize(false);
    }

    /** A column of figures: right-aligned, of equal width. */
    public Column<T> addFigureColumn(ValueProvider<T, ?> figure) {
        return addColumn(figure)
                .setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END)
                .setPartNameGenerator(row -> "figure-cell")
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    /** A column of codes that can be copied. */
    public Column<T> addCodeColumn(ValueProvider<T, String> code) {
        return addColumn(CodeText.renderer(code)).setAutoWidth(true).setFlexGrow(0);
    }
}
