package io.sitong.importer;

import io.sitong.rules.fold.NameFold;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By what the next file of the same make is known: its header texts, however typed, in their order. */
public final class WorkbookShape {

    private WorkbookShape() {}

    public static String of(ReadResult reading) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (SheetResult sheet : reading.sheets()) {
                for (ColumnReading column : sheet.columns()) {
                    digest.update(NameFold.fold(column.headerText()).getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) '\t');
                }
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
