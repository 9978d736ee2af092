package io.sitong.importer.intake;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchOutcome;
import io.sitong.catalog.batch.BatchState;
import io.sitong.catalog.batch.Batches;
import io.sitong.catalog.batch.ImportBatch;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.intake.RowQuery;
import io.sitong.catalog.intake.SentFile;
import io.sitong.catalog.intake.SentFileState;
import io.sitong.catalog.intake.SentFiles;
import io.sitong.catalog.intake.WaitingRow;
import io.sitong.catalog.intake.WaitingRows;
import io.sitong.catalog.intake.WaitingRows.Staged;
import io.sitong.catalog.intake.Word;
import io.sitong.catalog.paging.Keyset;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.importer.FileKind;
import io.sitong.importer.ImporterSettings;
import io.sitong.importer.ReadMapping;
import io.sitong.importer.ReadOptions;
import io.sitong.importer.ReadResult;
import io.sitong.importer.SpreadsheetImport;
import io.sitong.importer.SpreadsheetReader;
import io.sitong.importer.UnreadableFile;
import io.sitong.importer.WorkbookShape;
import io.sitong.importer.problem.Place;
import io.sitong.importer.stage.Conflict;
import io.sitong.importer.stage.ImportPreview;
import io.sitong.importer.stage.PreviewOptions;
import io.sitong.importer.stage.PreviewProgress;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Works on sent files. What a person says is kept at once; the rows of the preview follow when the file is read again,
 * always as a whole and through the same code, so that what is seen is what will be stored.
 *
 * <p>May be used by several threads; each file is read by one at a time.
 */
public final class ImportDesk {

    private static final int PAGE = 500;
    private static final Set<SentFileState> READABLE =
            EnumSet.of(SentFileState.WAITING, SentFileState.READING, SentFileState.READY, SentFileState.UNREADABLE);

    private final SpreadsheetReader reader;
    private final SpreadsheetImport importing;
    private final Batches batches;
    private final Intake intake;
    private final Reception reception;
    private final Clock clock;
    private final IntakeJson json = new IntakeJson();
    private final Map<Long, ReentrantLock> locks = new ConcurrentHashMap<>();

    /** Where sent files, their waiting rows and their bytes are kept. */
    public record Intake(SentFiles files, WaitingRows rows, SentBytes bytes) {}

    /** @param settings limits for what is unpacked */
    public ImportDesk(
            SpreadsheetReader reader,
            SpreadsheetImport importing,
            Batches batches,
            Intake intake,
            ImporterSettings settings,
            Clock clock) {
        this.reader = reader;
        this.importing = importing;
        this.batches = batches;
        this.intake = intake;
        this.reception = new Reception(intake, settings);
        this.clock = clock;
    }

    /** See {@link Reception#receive}. */
    public Reception.Received receive(Viewer viewer, DivisionCode division, String fileName, InputStream bytes) {
        return reception.receive(viewer, division, fileName, bytes);
    }

    public Optional<SentFile> find(Viewer viewer, long id) {
        return intake.files().find(viewer, id);
    }

    /** What was understood of a file; empty before the first reading. */
    public Optional<Understood> understood(SentFile file) {
        return Optional.ofNullable(file.understood()).map(json::understood);
    }

    public FileOptions options(SentFile file) {
        return json.options(file.options());
    }

    /** What the preview says of a row, as {@link WaitingRows} kept it. */
    public RowDetails details(String kept) {
        return json.details(kept);
    }

    /**
     * Reads a file, again where people said something since, and makes its waiting rows.
     *
     * @return the file as it stands afterwards: ready, or unreadable with the reason
     */
    public SentFile read(Viewer viewer, long id, ReadingProgress progress) {
        ReentrantLock lock = locks.computeIfAbsent(id, i -> new ReentrantLock());
        lock.lock();
        try {
            SentFile file = get(viewer, id);
            if (file.state() == SentFileState.READY && !file.stale()) {
                return file;
            }
            if (!intake.files().move(viewer, id, READABLE, SentFileState.READING, null)) {
                return file;
            }
            SentFileState fallBack = file.rowsOfWords() < 0 ? SentFileState.WAITING : SentFileState.READY;
            try {
                do {
                    file = readOnce(viewer, get(viewer, id), progress);
                } while (file.stale());
                moveOn(viewer, id, SentFileState.READY, null);
            } catch (UnreadableFile e) {
                moveOn(viewer, id, SentFileState.UNREADABLE, String.valueOf(e.getMessage()));
            } catch (RuntimeException e) {
                moveOn(viewer, id, fallBack, null);
                throw e;
            }
            return get(viewer, id);
        } finally {
            lock.unlock();
        }
    }

    private void moveOn(Viewer viewer, long id, SentFileState to, @Nullable String message) {
        intake.files().move(viewer, id, Set.of(SentFileState.READING), to, message);
    }

    private SentFile readOnce(Viewer viewer, SentFile file, ReadingProgress progress) {
        long from = clock.millis();
        progress.reading();
        if (!intake.bytes().has(file.storedAs())) {
            throw new UnreadableFile(file.fileName(), "的内容已不在服务器上，请重新上传。");
        }
        Map<Place, String> corrections = new HashMap<>();
        Map<String, Long> standards = new HashMap<>();
        Map<String, Conflict.Choice> choices = new HashMap<>();
        for (Word word : intake.files().words(viewer, file.id())) {
            Place place = new Place(word.sheet(), word.row(), word.column());
            switch (word.kind()) {
                case CORRECTION -> corrections.put(place, word.said());
                case STANDARD -> standards.put(place.toString(), Long.parseLong(word.said()));
                case CONFLICT ->
                    choices.put(
                            PreviewOptions.choiceKey(place.toString(), word.subject()),
                            Conflict.Choice.valueOf(word.said()));
            }
        }
        FileOptions options = options(file);
        ReadResult reading = reader.read(
                intake.bytes().path(file.storedAs()), file.fileName(), readOptions(file, options, corrections));
        int words = file.words();
        if (options.shape() == null) {
            String shape = WorkbookShape.of(reading);
            options = options.withMemory(
                    shape,
                    ReadMapping.ofRemembered(
                            batches.rememberedColumns(file.division().value(), shape)));
            intake.files().setOptions(viewer, file.id(), json.write(options));
            words++;
            if (options.remembered()) {
                reading = reader.read(
                        intake.bytes().path(file.storedAs()), file.fileName(), readOptions(file, options, corrections));
            }
        }
        int items = reading.itemCount();
        ImportPreview preview = importing.preview(
                viewer,
                file.division(),
                reading,
                new PreviewOptions(options.blanksRemove(), standards, choices),
                new PreviewProgress() {
                    @Override
                    public void compared(long rows) {
                        progress.comparing(rows, items);
                    }

                    @Override
                    public void judged(long rows) {
                        progress.judging(rows, items);
                    }
                });
        RowsToWait rows = new RowsToWait(json, reading);
        Understood understood = Understood.of(reading, preview, clock.millis() - from);
        intake.rows()
                .replace(
                        viewer,
                        file.id(),
                        new Staged(
                                reading.sha256(),
                                preview.ruleSetVersion(),
                                json.write(understood),
                                words,
                                rows.loose(preview)),
                        consumer -> rows.each(preview, consumer),
                        stored -> progress.storing(stored, items));
        return get(viewer, file.id());
    }

    private static ReadOptions readOptions(SentFile file, FileOptions options, Map<Place, String> corrections) {
        ReadOptions known = ReadOptions.forRegion(file.division())
                .withMapping(options.mapping())
                .withCorrections(corrections);
        FileKind kind = options.kind();
        return kind == null ? known : known.withKind(kind);
    }

    private SentFile get(Viewer viewer, long id) {
        return find(viewer, id).orElseThrow(() -> new IllegalArgumentException("no such file: " + id));
    }

    /** Maps columns by hand; see {@link ReadOptions#columnChoices()}. */
    public void chooseColumns(Viewer viewer, long id, Map<String, String> choices) {
        setOptions(viewer, id, options(get(viewer, id)).withColumns(choices));
    }

    /** Says what words or numbers of this sender mean; see {@link ReadOptions#valueChoices()}. */
    public void chooseValues(Viewer viewer, long id, String key, Map<String, String> codes) {
        setOptions(viewer, id, options(get(viewer, id)).withValues(key, codes));
    }

    /** Reads the file by a mapping made for another one. */
    public void useMapping(Viewer viewer, long id, ReadMapping mapping) {
        setOptions(viewer, id, options(get(viewer, id)).withMapping(mapping));
    }

    /** Says what the file lists, where it was taken for something else. */
    public void chooseKind(Viewer viewer, long id, FileKind kind) {
        setOptions(viewer, id, options(get(viewer, id)).withKind(kind));
    }

    /** Says whether a blank cell removes the stored value. */
    public void removeByBlanks(Viewer viewer, long id, boolean remove) {
        setOptions(viewer, id, options(get(viewer, id)).withBlanksRemoving(remove));
    }

    private void setOptions(Viewer viewer, long id, FileOptions options) {
        intake.files().setOptions(viewer, id, json.write(options));
    }

    /**
     * Puts texts in place of what stands in cells.
     *
     * @return texts for rows the file does not have, which would do nothing and are not kept, in the order of their places
     */
    public List<Place> correct(Viewer viewer, long id, Map<Place, String> texts) {
        Optional<Understood> understood = find(viewer, id).flatMap(this::understood);
        List<Word> words = new ArrayList<>(texts.size());
        List<Place> nowhere = new ArrayList<>();
        texts.forEach((place, text) -> {
            if (understood.filter(u -> u.lacksRowOf(place)).isEmpty()) {
                words.add(correction(place, text));
            } else if (!text.isBlank()) {
                nowhere.add(place);
            }
        });
        if (!words.isEmpty()) {
            intake.files().say(viewer, id, words);
        }
        nowhere.sort(Comparator.naturalOrder());
        return nowhere;
    }

    /** Takes corrections back: the cells say again what stands in the file. */
    public void withdraw(Viewer viewer, long id, Set<Place> places) {
        intake.files()
                .unsay(viewer, id, places.stream().map(p -> correction(p, "")).toList());
    }

    private static Word correction(Place place, String text) {
        return new Word(Word.Kind.CORRECTION, place.sheet(), place.row(), place.column(), "", text);
    }

    /**
     * Says to which standard item a row belongs.
     *
     * @param row its place in the preview
     */
    public void attach(Viewer viewer, long id, Place row, long standardId) {
        intake.files()
                .say(
                        viewer,
                        id,
                        List.of(new Word(
                                Word.Kind.STANDARD,
                                row.sheet(),
                                row.row(),
                                row.column(),
                                "",
                                Long.toString(standardId))));
    }

    /**
     * Says which value holds where the file would undo what people changed since the last import.
     *
     * @param row its place in the preview
     * @param key of the field or repeat group
     */
    public void choose(Viewer viewer, long id, Place row, String key, Conflict.Choice choice) {
        intake.files()
                .say(
                        viewer,
                        id,
                        List.of(new Word(
                                Word.Kind.CONFLICT, row.sheet(), row.row(), row.column(), key, choice.name())));
    }

    /**
     * Writes what waits, as one batch, in one transaction; columns mapped by hand are remembered.
     *
     * @param progress told the number of rows written so far; what it throws takes everything back
     */
    public BatchOutcome accept(Viewer viewer, long id, LongConsumer progress) {
        SentFile file = get(viewer, id);
        Long batchId = file.batchId();
        if (batchId != null) {
            // an earlier run of the program wrote it and could not say so any more
            ImportBatch batch = batches.find(viewer, batchId).orElseThrow();
            if (batch.state() == BatchState.ACCEPTED) {
                answer(viewer, file, batchId);
            }
            return new BatchOutcome.Done(batch);
        }
        if (file.stale()
                || !intake.files()
                        .move(
                                viewer,
                                id,
                                EnumSet.of(SentFileState.READY, SentFileState.ACCEPTING),
                                SentFileState.ACCEPTING,
                                null)) {
            return new BatchOutcome.NothingWaits();
        }
        try {
            BatchOutcome outcome = batches.acceptWaiting(viewer, id, progress);
            if (outcome instanceof BatchOutcome.Done(ImportBatch batch)) {
                remember(viewer, file);
                answer(viewer, file, batch.id());
            }
            return outcome;
        } finally {
            // no more than a look where the file is accepted by now
            intake.files().move(viewer, id, Set.of(SentFileState.ACCEPTING), SentFileState.READY, null);
        }
    }

    /** A return packet says more than what items take over. */
    private void answer(Viewer viewer, SentFile file, long batchId) {
        boolean packet = understood(file)
                .map(understood -> understood.kind() == FileKind.RETURN_PACKET)
                .orElse(false);
        if (packet && intake.bytes().has(file.storedAs())) {
            Map<Place, String> corrections = new HashMap<>();
            for (Word word : intake.files().words(viewer, file.id())) {
                if (word.kind() == Word.Kind.CORRECTION) {
                    corrections.put(new Place(word.sheet(), word.row(), word.column()), word.said());
                }
            }
            ReadResult reading = reader.read(
                    intake.bytes().path(file.storedAs()),
                    file.fileName(),
                    readOptions(file, options(file), corrections));
            importing.answer(viewer, file.division(), batchId, reading, leftOut(viewer, file));
        }
    }

    /** The answers a person does not want carried out. */
    private Set<Place> leftOut(Viewer viewer, SentFile file) {
        Set<Place> places = new HashSet<>();
        @Nullable PageRequest request = PageRequest.first(PAGE);
        while (request != null) {
            Page<WaitingRow> page =
                    intake.rows().page(viewer, file.id(), RowQuery.all().withLeftOut(true), request);
            page.rows().forEach(row -> places.add(new Place(row.sheet(), row.row(), 0)));
            Keyset next = page.next();
            request = next == null ? null : new PageRequest(next, PAGE);
        }
        return places;
    }

    private void remember(Viewer viewer, SentFile file) {
        FileOptions options = options(file);
        String shape = options.shape();
        if (shape != null && !options.mapping().isEmpty()) {
            batches.rememberColumns(
                    viewer, file.division().value(), shape, options.mapping().remembered());
        }
    }

    /** Has the rows made anew although nobody said anything: others changed what is stored. */
    public void refresh(Viewer viewer, long id) {
        setOptions(viewer, id, options(get(viewer, id)));
    }

    /** Lets a file go with all that was said of it; nothing of it was written. */
    public void drop(Viewer viewer, long id) {
        SentFile file = get(viewer, id);
        intake.files().drop(viewer, id);
        intake.bytes().forget(file.storedAs());
        locks.remove(id);
    }
}
