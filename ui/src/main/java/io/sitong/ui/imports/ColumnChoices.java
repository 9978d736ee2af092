package io.sitong.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import io.sitong.catalog.ColumnLetters;
import io.sitong.catalog.item.ItemField;
import io.sitong.importer.ColumnReading;
import io.sitong.importer.FileKind;
import io.sitong.importer.ReadMapping;
import io.sitong.importer.SkippedSheet;
import io.sitong.importer.intake.FileOptions;
import io.sitong.importer.intake.Understood;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.KeysetGrid;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the sheets and columns of a file were understood, each correctable by hand. */
final class ColumnChoices extends Details {

    private static final long serialVersionUID = 1L;

    /** Keys of the repeat groups a column may hold. */
    private static final List<String> GROUPS = List.of("BY_LAW", "MATERIALS", "MATERIAL_NAME", "FEES", "FEE_NAME");

    private final Understood understood;
    private final @Nullable String next;

    /** Told what people chose. */
    interface Deeds {

        /** @param choices see {@link io.sitong.importer.ReadOptions#columnChoices()} */
        void columns(Map<String, String> choices);

        void kind(FileKind kind);

        /** @param file bytes of a mapping passed on */
        void mapping(byte[] file);

        void blanksRemove(boolean remove);
    }

    /**
     * @param mapping what was mapped by hand, as a file
     * @param mapped the column somebody mapped just now, as {@link Deeds#columns} names it: he goes on from there
     */
    ColumnChoices(
            Understood understood,
            FileOptions options,
            boolean mayWork,
            Supplier<byte[]> mapping,
            @Nullable String mapped,
            Deeds deeds) {
        super(summary(understood, options));
        this.understood = understood;
        next = mapped == null ? null : next().orElse(mapped);
        Div whole = wholeFile(understood, options, mayWork, deeds);
        whole.add(passedOn(options, mapping));
        if (mayWork) {
            whole.add(takenOver(deeds));
        }
        Div all = new Div(whole);
        all.addClassName("column-choices");
        for (Understood.Sheet sheet : understood.sheets()) {
            all.add(sheet(sheet, mayWork, deeds));
        }
        for (SkippedSheet skipped : understood.skipped()) {
            all.add(skipped(skipped, mayWork, deeds));
        }
        add(all);
        addClassName("columns-panel");
    }

    private static String summary(Understood understood, FileOptions options) {
        long unknown = understood.sheets().stream()
                .flatMap(sheet -> sheet.columns().stream())
                .filter(ColumnChoices::open)
                .count();
        List<String> words = new ArrayList<>();
        words.add(
                unknown == 0
                        ? Messages.get("imports.file.columns")
                        : Messages.get("imports.file.columns.unknown", unknown));
        long offered =
                understood.skipped().stream().filter(ColumnChoices::offered).count();
        if (offered > 0) {
            words.add(Messages.get("imports.file.sheets.offered", offered));
        }
        if (options.remembered()) {
            words.add(Messages.get("imports.file.columns.remembered"));
        }
        return String.join(" · ", words);
    }

    /** Whether somebody has to say what the column is; what only counts the rows is nothing to be asked about. */
    private static boolean open(ColumnReading column) {
        return column.how() == ColumnReading.How.UNKNOWN && !column.serial();
    }

    /** Whether a sheet was left out that could be read. */
    private static boolean offered(SkippedSheet sheet) {
        return sheet.role().equals("hidden_data") || sheet.role().equals("left_out");
    }

    /** The first column nobody understood, as {@link Deeds#columns} names it. */
    private Optional<String> next() {
        return understood.sheets().stream()
                .flatMap(sheet ->
                        sheet.columns().stream().filter(ColumnChoices::open).map(column -> name(sheet, column)))
                .findFirst();
    }

    private String name(Understood.Sheet sheet, ColumnReading column) {
        return sheet.name() + "!" + place(sheet, column);
    }

    private static Div wholeFile(Understood understood, FileOptions options, boolean mayWork, Deeds deeds) {
        Select<FileKind> kind = new Select<>();
        kind.setLabel(Messages.get("imports.file.kind"));
        kind.setItems(FileKind.values());
        kind.setItemLabelGenerator(Messages::term);
        kind.setValue(understood.kind());
        kind.setReadOnly(!mayWork);
        kind.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                deeds.kind(event.getValue());
            }
        });
        Checkbox blanks = new Checkbox(Messages.get("imports.file.blanks"), options.blanksRemove());
        blanks.setReadOnly(!mayWork);
        blanks.addValueChangeListener(event -> deeds.blanksRemove(event.getValue()));
        Span absent = new Span(Messages.get("imports.file.absent"));
        absent.addClassName("quiet");
        Div line = new Div(kind, blanks, absent);
        line.addClassName("toolbar");
        return line;
    }

    private static Anchor passedOn(FileOptions options, Supplier<byte[]> mapping) {
        DownloadHandler handler = event -> {
            event.setFileName(Messages.get("imports.mapping.file") + ".json");
            event.setContentType("application/json");
            try (OutputStream bytes = event.getOutputStream()) {
                bytes.write(mapping.get());
            }
        };
        Anchor link = new Anchor(handler, Messages.get("imports.mapping.export"));
        link.addClassName("link");
        link.setVisible(!options.mapping().isEmpty());
        return link;
    }

    private static Upload takenOver(Deeds deeds) {
        Upload upload = new Upload(UploadHandler.inMemory((about, bytes) -> deeds.mapping(bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(1 << 20);
        upload.setDropAllowed(false);
        Button choose = new Button(Messages.get("imports.mapping.import"));
        choose.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        upload.setUploadButton(choose);
        upload.addAllFinishedListener(event -> upload.clearFileList());
        upload.addClassName("small-upload");
        return upload;
    }

    private Div sheet(Understood.Sheet sheet, boolean mayWork, Deeds deeds) {
        Grid<ColumnReading> grid = new Grid<>();
        KeysetGrid.dense(grid);
        grid.setAllRowsVisible(true);
        grid.addColumn(column -> ColumnLetters.of(column.column()) + "　" + column.headerText())
                .setHeader(Messages.get("imports.file.columns.header"));
        grid.addComponentColumn(column -> choice(sheet, column, mayWork, deeds))
                .setHeader(Messages.get("imports.file.columns.key"));
        grid.addColumn(column ->
                        column.serial() ? Messages.get("imports.file.columns.serial") : Messages.term(column.how()))
                .setHeader(Messages.get("imports.file.columns.how"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        List<ColumnReading> columns = new ArrayList<>(sheet.columns());
        columns.sort(Comparator.comparingInt(ColumnChoices::rank));
        grid.setItems(columns);
        Div head = new Div(new Paragraph(
                sheet.name().isEmpty()
                        ? Messages.get("imports.file.sheet.only", headerRows(sheet), sheet.items())
                        : Messages.get("imports.file.sheet", sheet.name(), headerRows(sheet), sheet.items())));
        head.addClassName("detail-head");
        if (mayWork && !sheet.name().isEmpty()) {
            Button leave = new Button(
                    Messages.get("imports.file.sheet.leave"), click -> deeds.columns(Map.of(sheet.name() + "!", "")));
            leave.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            head.add(leave);
        }
        return new Div(head, grid);
    }

    /** What was not recognised is what people came for; what they chose stays where they look. */
    private static int rank(ColumnReading column) {
        return switch (column.how()) {
            case UNKNOWN -> column.serial() ? 2 : 0;
            case CHOSEN -> 1;
            default -> 2;
        };
    }

    private static Div skipped(SkippedSheet sheet, boolean mayWork, Deeds deeds) {
        Div line = new Div(new Span(Messages.get("imports.file.skipped", sheet.name(), sheet.reason())));
        line.addClassName("decision");
        if (mayWork && offered(sheet)) {
            Button read = new Button(
                    Messages.get("imports.file.sheet.read"),
                    click -> deeds.columns(Map.of(sheet.name() + "!", ReadMapping.READ_SHEET)));
            read.addThemeVariants(ButtonVariant.LUMO_SMALL);
            line.add(read);
        }
        return line;
    }

    private ComboBox<String> choice(Understood.Sheet sheet, ColumnReading column, boolean mayWork, Deeds deeds) {
        ComboBox<String> box = new ComboBox<>();
        box.setAriaLabel(column.headerText());
        // what one types takes the place of what stands there
        box.getElement().setProperty("autoselect", true);
        box.setReadOnly(!mayWork);
        List<String> keys = new ArrayList<>(List.of(""));
        column.alternatives().stream().filter(key -> !keys.contains(key)).forEach(keys::add);
        GROUPS.stream().filter(key -> !keys.contains(key)).forEach(keys::add);
        for (ItemField field : ItemField.values()) {
            if (!keys.contains(field.name())) {
                keys.add(field.name());
            }
        }
        String key = column.key();
        if (key != null && !keys.contains(key)) {
            keys.add(key);
        }
        box.setItems(keys);
        box.setItemLabelGenerator(ColumnChoices::label);
        box.setValue(key == null ? "" : key);
        box.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                deeds.columns(Map.of(name(sheet, column), event.getValue()));
            }
        });
        if (name(sheet, column).equals(next)) {
            box.focus();
        }
        return box;
    }

    /** A column by its letters, with the number of the list below others; in a form, where names share one, by its name. */
    private String place(Understood.Sheet sheet, ColumnReading column) {
        long columns =
                sheet.columns().stream().map(ColumnReading::column).distinct().count();
        boolean form = columns < sheet.columns().size();
        int number = understood.number(sheet);
        String letters = ColumnLetters.of(column.column());
        return form ? column.headerText() : number > 1 ? letters + "#" + number : letters;
    }

    /** The rows of the header; a stroke where there are none. */
    private static String headerRows(Understood.Sheet sheet) {
        return sheet.headerRows().isEmpty()
                ? "—"
                : sheet.headerRows().stream().map(String::valueOf).collect(Collectors.joining("–"));
    }

    private static String label(String key) {
        if (key.isEmpty()) {
            return Messages.get("imports.file.columns.ignore");
        }
        return ItemField.findByKey(key)
                .map(ItemField::label)
                .orElseGet(() -> Messages.orElse("imports.key." + key, key));
    }
}
