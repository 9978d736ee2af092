package io.sitong.ui.lists;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.list.Confirmation;
import io.sitong.catalog.list.ListDraft;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.Provenance;
import io.sitong.importer.HeaderNotRecognised;
import io.sitong.importer.ListReading;
import io.sitong.importer.NationalListReader;
import io.sitong.importer.ReadOptions;
import io.sitong.importer.problem.Place;
import io.sitong.importer.problem.ProblemKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One file on its way to become a list: read, looked through, corrected by cell, and kept as a draft. Every correction
 * reads the file again, so that what is shown is what the importer understands.
 */
final class ListImportModel {

    private final NationalListReader reader;
    private final ListDesk desk;
    private final Viewer viewer;
    private final Map<String, String> columns = new HashMap<>();
    private final Map<Place, String> corrections = new HashMap<>();
    private final Set<Place> leftOut = new HashSet<>();

    private Optional<Path> file = Optional.empty();
    private String fileName = "";
    private boolean official;
    private Optional<ListReading> reading = Optional.empty();

    ListImportModel(NationalListReader reader, ListDesk desk, Viewer viewer) {
        this.reader = reader;
        this.desk = desk;
        this.viewer = viewer;
    }

    /**
     * @throws io.sitong.importer.UnreadableFile with a sentence that says why, and nothing is open then
     */
    void open(byte[] bytes, String name) {
        close();
        try {
            Path kept = Files.createTempFile("sitong-list-", ".bin");
            Files.write(kept, bytes);
            file = Optional.of(kept);
        } catch (IOException e) {
            throw new UncheckedIOException("an upload cannot be kept", e);
        }
        fileName = name;
        try {
            read();
        } catch (HeaderNotRecognised e) {
            // the file stays: a person may say what its columns are called
            throw e;
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * Says what the column with the names of the matters is called, and reads again.
     *
     * @throws HeaderNotRecognised when no column is called so
     */
    void named(String header) {
        columns.put(header.strip(), "TASK_NAME");
        try {
            read();
        } catch (HeaderNotRecognised e) {
            columns.remove(header.strip());
            throw e;
        }
    }

    void close() {
        file.ifPresent(kept -> {
            try {
                Files.deleteIfExists(kept);
            } catch (IOException e) {
                throw new UncheckedIOException("an upload cannot be removed", e);
            }
        });
        file = Optional.empty();
        reading = Optional.empty();
        columns.clear();
        corrections.clear();
        leftOut.clear();
    }

    private void read() {
        ReadOptions options = ReadOptions.none().withColumnChoices(columns).withCorrections(corrections);
        reading = file.map(kept ->
                reader.reading(kept, fileName, options, official ? Confirmation.OFFICIAL : Confirmation.UNCONFIRMED));
    }

    Optional<ListReading> reading() {
        return reading;
    }

    String fileName() {
        return fileName;
    }

    /** Says that the file is the official annex: its entries need no other source. */
    void official(boolean said) {
        official = said;
        read();
    }

    boolean official() {
        return official;
    }

    /** @param choices column, preceded by its sheet, to the key it holds */
    void choose(Map<String, String> choices) {
        columns.putAll(choices);
        read();
    }

    /** Puts a text in place of a cell's. */
    void correct(Place place, String text) {
        corrections.put(place, text);
        read();
    }

    /** The cell of an entry's value; empty where the file has no such column. */
    Optional<Place> placeOf(ListReading.Row row, String key) {
        return reading.flatMap(known -> known.placeOf(row, key));
    }

    boolean isCorrected(Place place) {
        return corrections.containsKey(place);
    }

    void leaveOut(ListReading.Row row, boolean out) {
        Place place = new Place(row.sheet(), row.row(), 0);
        if (out) {
            leftOut.add(place);
        } else {
            leftOut.remove(place);
        }
    }

    boolean isLeftOut(ListReading.Row row) {
        return leftOut.contains(new Place(row.sheet(), row.row(), 0));
    }

    /** The entries that are taken, numbered anew. */
    List<ListEntry> taken() {
        List<ListEntry> taken = new ArrayList<>();
        for (ListReading.Row row : reading.map(ListReading::rows).orElse(List.of())) {
            if (!isLeftOut(row)) {
                ListEntry e = row.entry();
                taken.add(new ListEntry(
                        0,
                        0,
                        taken.size() + 1,
                        e.name(),
                        e.batch(),
                        e.leadDepartment(),
                        e.serviceObject(),
                        e.crossMode(),
                        e.deadline(),
                        e.source(),
                        e.confirmation()));
            }
        }
        return taken;
    }

    /** Problems in rows that are taken. */
    long problems(ProblemKind.Weight weight) {
        return reading.map(known -> known.rows().stream()
                        .filter(row -> !isLeftOut(row))
                        .flatMap(row -> known.problemsOf(row).stream())
                        .filter(problem -> problem.severity() == weight)
                        .count())
                .orElse(0L);
    }

    /** A title to begin with. */
    String proposedTitle() {
        return reading.map(ListReading::proposedTitle).orElse("");
    }

    /** Keeps what is taken as a draft; the file is let go. */
    NationalList keep(String series, String title) {
        ListReading known = reading.orElseThrow(() -> new IllegalStateException("no file is open"));
        NationalList draft = desk.keep(
                viewer,
                new ListDraft(
                        series,
                        title,
                        !official,
                        new Provenance(
                                known.result().uploadName(), known.result().sha256(), viewer.name()),
                        taken()));
        close();
        return draft;
    }
}
