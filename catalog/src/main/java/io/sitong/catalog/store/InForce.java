package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.NATIONAL_LIST;
import static io.sitong.catalog.store.db.Tables.STANDARD_ITEM;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jooq.DSLContext;

/** Names the catalog and the lists a batch is judged by: every published version, and every list in force. */
final class InForce {

    private InForce() {}

    /** {@code 目录 412 项（3f2a…）；清单：跨省通办清单第2版}: how many versions are published with a digest over them, and the lists. */
    static String of(DSLContext tx) {
        MessageDigest digest = sha256();
        int[] count = {0};
        tx.select(STANDARD_ITEM.ID, STANDARD_ITEM.SNAPSHOT)
                .from(STANDARD_ITEM)
                .where(STANDARD_ITEM.SNAPSHOT.gt(0))
                .orderBy(STANDARD_ITEM.ID)
                .forEach(r -> {
                    digest.update((r.value1() + ":" + r.value2() + "\n").getBytes(StandardCharsets.US_ASCII));
                    count[0]++;
                });
        String lists = String.join(
                "、",
                tx.select(NATIONAL_LIST.TITLE, NATIONAL_LIST.VERSION_NUMBER)
                        .from(NATIONAL_LIST)
                        .where(NATIONAL_LIST.CURRENT_VERSION)
                        .orderBy(NATIONAL_LIST.ID)
                        .fetch(r -> r.value1() + "第" + r.value2() + "版"));
        return "目录 " + count[0] + " 项（" + HexFormat.of().formatHex(digest.digest(), 0, 6) + "）；清单："
                + (lists.isEmpty() ? "无" : lists);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
