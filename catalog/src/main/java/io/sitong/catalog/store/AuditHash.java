package io.sitong.catalog.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The hashes of the chain: SHA-256 over the hash before and the values in a fixed order. So that no two rows have the same
 * bytes, a number is eight bytes, highest first; a text is the number of its UTF-8 bytes in four bytes, then these; what
 * may be absent has a byte before it, 1 where it is there and 0 where not; a time is the number of microseconds since
 * 1970, which both databases keep. The first byte says what is hashed and in which form: it changes with the form.
 *
 * <p>A record: 1, hash before?, id, block, at, account, action, entity, entity_id, division_code?, field?, before_value?,
 * after_value?, batch_id?. A seal: 2, hash before?, number, block, last_id, entries, afterwards (one byte), sealed_at, hash
 * of its last record. See decisions/0005-the-trail-is-sealed.md.
 */
final class AuditHash {

    private static final int RECORD = 1;
    private static final int SEAL = 2;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(300);
    private final DataOutputStream data = new DataOutputStream(bytes);

    private AuditHash() {}

    /** @param before hash of the record before it in its block */
    static byte[] of(byte @Nullable [] before, AuditRecord r) {
        AuditHash hash = new AuditHash();
        try {
            hash.data.writeByte(RECORD);
            hash.maybe(before);
            hash.data.writeLong(r.id());
            hash.data.writeLong(r.block());
            hash.time(r.at());
            hash.text(r.account());
            hash.text(r.action());
            hash.text(r.entity());
            hash.data.writeLong(r.entityId());
            hash.maybe(r.division() == null ? null : r.division().value());
            hash.maybe(r.field());
            hash.maybe(r.before());
            hash.maybe(r.after());
            hash.data.writeBoolean(r.batchId() != null);
            if (r.batchId() != null) {
                hash.data.writeLong(r.batchId());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes every byte", e);
        }
        return hash.end();
    }

    /** @param before hash of the seal before it */
    static byte[] of(byte @Nullable [] before, AuditSeal s) {
        AuditHash hash = new AuditHash();
        try {
            hash.data.writeByte(SEAL);
            hash.maybe(before);
            hash.data.writeLong(s.number());
            hash.data.writeLong(s.block());
            hash.data.writeLong(s.lastId());
            hash.data.writeLong(s.entries());
            hash.data.writeBoolean(s.afterwards());
            hash.time(s.sealedAt());
            hash.data.write(s.entriesHash());
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes every byte", e);
        }
        return hash.end();
    }

    private void time(Instant at) throws IOException {
        data.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, at));
    }

    private void text(String value) throws IOException {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        data.writeInt(utf8.length);
        data.write(utf8);
    }

    private void maybe(@Nullable String value) throws IOException {
        data.writeBoolean(value != null);
        if (value != null) {
            text(value);
        }
    }

    private void maybe(byte @Nullable [] value) throws IOException {
        data.writeBoolean(value != null);
        if (value != null) {
            data.write(value);
        }
    }

    private byte[] end() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
