package io.sitong.importer.exported;

import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hidden mark of an exported row.
 *
 * <p>It is no secret and proves nothing by itself: it is believed where the store remembers an item that said at that
 * time what the seal says, and where the sender may change that item anyway.
 *
 * @param id number of the implementation
 * @param version the version the row was made from
 * @param changedAt when that version came about, by which later changes are found
 * @param seal digest of what the item was called at the time
 * @param digests of the cells as they went out, in the order of {@link ExportColumns#keys()}
 */
public record ExportMark(long id, int version, Instant changedAt, String seal, String digests) {

    /** Key of the column with the marks. */
    public static final String KEY = "x_export_mark";

    private static final List<ItemField> SEALED = List.of(
            ItemField.TASK_NAME,
            ItemField.CATALOG_CODE,
            ItemField.TASK_CODE,
            ItemField.TASK_HANDLE_ITEM,
            ItemField.DEPT_NAME);

    private static final int DIGITS = 6;
    private static final String BLANK = "-".repeat(DIGITS);
    private static final Pattern WRITTEN = Pattern.compile(
            "sitong1:([1-9][0-9]{0,17}):([0-9]{1,9}):([0-9]{1,17}):([A-Za-z0-9_-]{12}):((?:[A-Za-z0-9_-]{6})*)");

    public static ExportMark of(Implementation implementation) {
        StringBuilder digests = new StringBuilder();
        for (String key : ExportColumns.keys()) {
            digests.append(digest(ExportColumns.text(implementation.item(), key)));
        }
        Instant at = implementation.changedAt().truncatedTo(ChronoUnit.MICROS);
        return new ExportMark(
                implementation.id(), implementation.version(), at, seal(implementation.item()), digests.toString());
    }

    /** The mark a cell holds; empty where it holds anything else. */
    public static Optional<ExportMark> parse(String cell) {
        Matcher written = WRITTEN.matcher(cell.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        return Optional.of(new ExportMark(
                Long.parseLong(written.group(1)),
                Integer.parseInt(written.group(2)),
                Instant.EPOCH.plus(Long.parseLong(written.group(3)), ChronoUnit.MICROS),
                written.group(4),
                written.group(5)));
    }

    /** As the cell holds it. */
    public String written() {
        return "sitong1:" + id + ":" + version + ":" + ChronoUnit.MICROS.between(Instant.EPOCH, changedAt) + ":" + seal
                + ":" + digests;
    }

    /** What names an item, in short. */
    public static String seal(Item item) {
        StringBuilder text = new StringBuilder();
        SEALED.forEach(field -> text.append(item.text(field)).append('\n'));
        return hash(text.toString(), 12);
    }

    /** The fields a seal is made of. */
    public static List<ItemField> sealed() {
        return SEALED;
    }

    /** Whether the cell of a column, by its place, went out with other text; what went out without a digest counts so. */
    boolean differs(int column, String cell) {
        int from = column * DIGITS;
        return from + DIGITS > digests.length() || !digests.regionMatches(from, digest(cell), 0, DIGITS);
    }

    /** Whether the cell of a column went out with text in it. */
    boolean hadText(int column) {
        int from = column * DIGITS;
        return from + DIGITS <= digests.length() && !digests.startsWith(BLANK, from);
    }

    /** Line ends and blanks around the text are the program's that saved the file, not a person's. */
    private static String digest(String cell) {
        String text = cell.replace("\r\n", "\n").replace('\r', '\n').strip();
        return text.isEmpty() ? BLANK : hash(text, DIGITS);
    }

    private static String hash(String text, int digits) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, digits);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
