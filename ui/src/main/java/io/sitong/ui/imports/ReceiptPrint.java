package io.sitong.ui.imports;

import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.batch.BatchAnswer;
import io.sitong.importer.ImportReceipt;
import io.sitong.reports.format.Format;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Imprint;
import io.sitong.reports.outline.KeyValues;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.OutlineBuilder;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.SignOff;
import io.sitong.reports.outline.Table;
import io.sitong.ui.texts.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A receipt as a document to be printed and signed. */
final class ReceiptPrint {

    static final List<Format> FORMATS = List.of(Format.PDF, Format.DOCX);

    /** Longer values, such as digests and names of files, have a line of their own. */
    private static final int BESIDE = 20;

    private ReceiptPrint() {}

    /**
     * @param place name of the division, where it is known
     * @param answers what came of the answers of a return packet
     */
    static Outline of(ImportReceipt receipt, @Nullable String place, List<BatchAnswer> answers) {
        OutlineBuilder print = Outline.titled(receipt.title());
        if (place != null) {
            print.subtitle(place);
        }
        List<KeyValues.Pair> pairs = new ArrayList<>();
        receipt.facts().forEach((name, value) -> pairs.add(new KeyValues.Pair(name, value, value.length() > BESIDE)));
        pairs.add(new KeyValues.Pair(Messages.get("imports.receipt.code"), receipt.checkCode(), true));
        print.add(new KeyValues(pairs));
        if (receipt.undone()) {
            print.warning(Messages.get("imports.receipt.undone"));
        }
        if (!answers.isEmpty()) {
            print.add(came(answers));
        }
        if (receipt.ofCorrection()) {
            print.info(Messages.get("imports.receipt.how.correction"));
            print.add(new SignOff(List.of(Messages.get("imports.receipt.corrected"))));
        } else {
            print.info(Messages.get("imports.receipt.how", receipt.batchId()));
            print.add(new SignOff(
                    List.of(Messages.get("imports.receipt.sender"), Messages.get("imports.receipt.receiver"))));
        }
        return print.build(new Imprint(receipt.acceptedBy(), OfficeTime.day(receipt.acceptedAt()), "", null));
    }

    private static Table came(List<BatchAnswer> answers) {
        return Table.of(
                        List.of(
                                Column.text(Messages.get("imports.answers.place"), 6),
                                Column.brief(Messages.get("imports.answers.kind"), 5),
                                Column.text(Messages.get("imports.answers.words"), 16),
                                Column.text(Messages.get("imports.answers.state"), 8)),
                        answers.stream()
                                .map(a -> Row.of(a.place(), Messages.term(a.kind()), a.words(), AnswerGrid.standing(a)))
                                .toList())
                .captioned(Messages.get("imports.answers"));
    }
}
