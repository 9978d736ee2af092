package io.sitong.ui.zone;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Pages with a tag of their content; whoever has the same already is told so (304). */
final class Answers {

    /** What is withdrawn is gone everywhere after this. */
    static final Duration KEPT = Duration.ofSeconds(60);

    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private Answers() {}

    static ResponseEntity<byte[]> page(String html) {
        return file(html.getBytes(StandardCharsets.UTF_8), PAGE);
    }

    static ResponseEntity<byte[]> file(byte[] content, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .eTag(tag(content))
                .body(content);
    }

    /** A page that belongs to this one request. */
    static ResponseEntity<byte[]> once(HttpStatus status, String html) {
        return ResponseEntity.status(status)
                .contentType(PAGE)
                .cacheControl(CacheControl.noStore())
                .body(html.getBytes(StandardCharsets.UTF_8));
    }

    /** Weak, or the server would not compress what carries it. */
    private static String tag(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return "W/\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
