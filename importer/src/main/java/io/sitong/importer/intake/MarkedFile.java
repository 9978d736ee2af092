package io.sitong.importer.intake;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.intake.Remark;
import io.sitong.catalog.intake.SentFile;
import io.sitong.catalog.intake.Word;
import io.sitong.importer.MarkedWorkbook;
import io.sitong.importer.problem.Mark;
import io.sitong.importer.problem.Place;
import io.sitong.importer.problem.ProblemKind;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives a sent file back with every remark at its cell, and with what was corrected at the desk; also after accepting. */
public final class MarkedFile {

    private final ImportDesk.Intake intake;
    private final MarkedWorkbook marking;
    private final ImportDesk desk;

    public MarkedFile(ImportDesk.Intake intake, MarkedWorkbook marking, ImportDesk desk) {
        this.intake = intake;
        this.marking = marking;
        this.desk = desk;
    }

    /** @throws IllegalArgumentException when the file was never read */
    public void write(Viewer viewer, SentFile file, OutputStream out) throws IOException {
        Understood understood =
                desk.understood(file).orElseThrow(() -> new IllegalArgumentException("never read: " + file.id()));
        marking.write(intake.bytes().path(file.storedAs()), understood.format(), marks(viewer, file), out);
    }

    private List<Mark> marks(Viewer viewer, SentFile file) {
        Map<Place, String> corrections = new HashMap<>();
        for (Word word : intake.files().words(viewer, file.id())) {
            if (word.kind() == Word.Kind.CORRECTION) {
                corrections.put(new Place(word.sheet(), word.row(), word.column()), word.said());
            }
        }
        List<Mark> marks = new ArrayList<>();
        corrections.forEach((place, text) -> marks.add(new Mark(
                place, ProblemKind.Weight.INFO, "已更正", "", "导入时已更正为“" + text + "”，原文件中的内容未改。", "请在自己的表格中同样改正")));
        intake.rows().eachRemark(viewer, file.id(), remark -> marks.add(mark(remark)));
        marks.sort(Comparator.comparing(Mark::place).thenComparing(Mark::weight));
        return marks;
    }

    private static Mark mark(Remark remark) {
        ProblemKind problem = remark.source() == Remark.Source.PROBLEM ? kind(remark.code()) : null;
        return new Mark(
                new Place(remark.sheet(), remark.row(), remark.column()),
                weight(remark.severity()),
                problem == null ? RemarkWords.of(remark) : problem.label(),
                remark.found(),
                remark.message(),
                remark.fix());
    }

    private static @Nullable ProblemKind kind(String code) {
        for (ProblemKind kind : ProblemKind.values()) {
            if (kind.name().equals(code)) {
                return kind;
            }
        }
        return null;
    }

    private static ProblemKind.Weight weight(int severity) {
        return switch (severity) {
            case 3 -> ProblemKind.Weight.ERROR;
            case 2 -> ProblemKind.Weight.WARN;
            default -> ProblemKind.Weight.INFO;
        };
    }
}
