package io.sitong.ui.widgets;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.ValueProvider;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.ui.texts.Messages;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A dense table that reads its rows by keyset while one scrolls; it never counts, so the total stands beside it. */
public class KeysetGrid<T> extends Grid<T> {

    private static final long serialVersionUID = 1L;

    private SerializableFunction<T, ?> identity = row -> row;
    private transient @Nullable KeysetRows<T> rows;

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

    /** What makes two rows the same one although their values differ; a row is its own identity otherwise. */
    public void identifiedBy(SerializableFunction<T, ?> wanted) {
        identity = wanted;
    }

    /** Shows the rows of a source, from the top. */
    public void show(Function<PageRequest, Page<T>> source) {
        KeysetRows<T> read = new KeysetRows<>(source::apply);
        rows = read;
        CallbackDataProvider<T, Void> provider = new CallbackDataProvider<>(
                query -> read.rows(query.getOffset(), query.getLimit()).stream(),
                query -> {
                    throw new UnsupportedOperationException("the total is not counted");
                },
                identity::apply);
        setDataProvider(provider);
        getDataCommunicator().setDefinedSize(false);
    }

    /** The row at a place, counted from 0; empty beyond the end. */
    public Optional<T> rowAt(int index) {
        return index < 0
                ? Optional.empty()
                : Optional.ofNullable(rows)
                        .flatMap(read -> read.rows(index, 1).stream().findFirst());
    }

    /** Where a row stands, if it was read lately. */
    public Optional<Integer> indexOf(T row) {
        return Optional.ofNullable(rows).flatMap(read -> read.indexOf(identity.apply(row), identity::apply));
    }

    /** Shows a row that was changed, where it stands; nothing jumps, and it stays though it may not match any more. */
    public void replace(T row) {
        KeysetRows<T> read = rows;
        if (read != null) {
            read.indexOf(identity.apply(row), identity::apply).ifPresent(index -> read.replace(index, row));
            getDataProvider().refreshItem(row);
        }
    }

    /** Reads the rows again where one stands: they have changed. */
    public void again() {
        KeysetRows<T> read = rows;
        if (read != null) {
            read.forget();
            getDataProvider().refreshAll();
        }
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
