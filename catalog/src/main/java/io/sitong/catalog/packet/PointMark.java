package io.sitong.catalog.packet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The hidden cell of a point: which point it is, and a digest of the cells beside it, so that it is seen when they were
 * changed.
 *
 * @param id {@link PointId#written()}
 */
public record PointMark(String id, String digest) {

    /** @param guarded the texts of {@link PacketForm#GUARDED} */
    public static PointMark of(String id, List<String> guarded) {
        return new PointMark(id, digest(guarded));
    }

    /** The mark a cell holds; whatever it holds, there is something before the last stroke. */
    public static PointMark parse(String cell) {
        String text = cell.strip();
        int stroke = text.lastIndexOf('|');
        return stroke < 0
                ? new PointMark(text, "")
                : new PointMark(text.substring(0, stroke), text.substring(stroke + 1));
    }

    /** As the hidden column holds it. */
    public String written() {
        return id + "|" + digest;
    }

    /** Whether the cells beside the mark still say what they said. */
    public boolean fits(List<String> guarded) {
        return digest.equals(digest(guarded));
    }

    private static String digest(List<String> guarded) {
        StringBuilder text = new StringBuilder();
        for (String cell : guarded) {
            text.append(cell.replace("\r\n", "\n").replace('\r', '\n').strip()).append('\u0001');
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
