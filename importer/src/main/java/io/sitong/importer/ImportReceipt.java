package io.sitong.importer;

import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.batch.BatchState;
import io.sitong.catalog.batch.ImportBatch;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the sender keeps of an import (导入回执), or whoever made it of a correction of many items at once (更正回执).
 *
 * @param inForce catalog and lists it was judged by; empty where it was not kept
 * @param checkCode digest of everything else on the receipt, to tell later whether a printed one is true
 */
public record ImportReceipt(
        long batchId,
        String division,
        String fileName,
        String sha256,
        String ruleSetVersion,
        int added,
        int changed,
        int untouched,
        int leftOut,
        int problems,
        int findings,
        String acceptedBy,
        Instant acceptedAt,
        boolean undone,
        String inForce,
        String checkCode) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(OfficeTime.ZONE);

    /** @param inForce as {@link io.sitong.catalog.batch.Standing} has it */
    public static ImportReceipt of(ImportBatch batch, String inForce) {
        ImportReceipt open = new ImportReceipt(
                batch.id(),
                batch.division().value(),
                batch.fileName(),
                batch.sha256(),
                batch.ruleSetVersion(),
                batch.added(),
                batch.changed(),
                batch.untouched(),
                batch.leftOut(),
                batch.problems(),
                batch.findings(),
                batch.acceptedBy(),
                batch.acceptedAt(),
                batch.state() == BatchState.UNDONE,
                inForce,
                "");
        // over the words of an import, whatever it is called: codes printed before corrections had words of their own
        // hold
        return open.withCheckCode(digest(lines(open.factsOfImport())));
    }

    /** Whether it is of a correction made here, which came with no file. */
    public boolean ofCorrection() {
        return sha256.isEmpty();
    }

    public String title() {
        return ofCorrection() ? "批量更正回执" : "导入回执";
    }

    /** The receipt as printed. */
    public String text(@Nullable String divisionName) {
        String place = "区划：" + (divisionName == null ? "" : divisionName + " ") + division;
        return title() + "\n\n" + lines(facts()).replace("区划：" + division, place) + (undone ? "状态：本批次已撤销\n" : "")
                + "校验码：" + checkCode + "\n";
    }

    /** Whether a check code from a printed receipt belongs to this batch. */
    public boolean confirms(String printed) {
        return checkCode.equalsIgnoreCase(printed.replaceAll("\\s", ""));
    }

    /** What stands on the receipt, by what it is called, in order; all but the check code. */
    public Map<String, String> facts() {
        return ofCorrection() ? factsOfCorrection() : factsOfImport();
    }

    private Map<String, String> factsOfImport() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("批次号", Long.toString(batchId));
        facts.put("区划", division);
        facts.put("文件", fileName);
        facts.put("文件 SHA-256", sha256);
        facts.put("规则集版本", ruleSetVersion);
        if (!inForce.isEmpty()) {
            facts.put("所据目录和清单", inForce);
        }
        facts.put("新增", added + " 条");
        facts.put("变更", changed + " 条");
        facts.put("无变化", untouched + " 条");
        facts.put("未导入", leftOut + " 条");
        facts.put("单元格问题", problems + " 个");
        facts.put("规则提示", findings + " 个");
        facts.put("导入人", acceptedBy);
        facts.put("导入时间", TIME.format(acceptedAt));
        return facts;
    }

    /** There is no file, nothing is new, and no cell was read. */
    private Map<String, String> factsOfCorrection() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("批次号", Long.toString(batchId));
        facts.put("区划", division);
        facts.put("更正内容", fileName);
        facts.put("规则集版本", ruleSetVersion);
        if (!inForce.isEmpty()) {
            facts.put("所据目录和清单", inForce);
        }
        facts.put("更正", changed + " 条");
        facts.put("排除未更正", leftOut + " 条");
        facts.put("更正人", acceptedBy);
        facts.put("更正时间", TIME.format(acceptedAt));
        return facts;
    }

    private static String lines(Map<String, String> facts) {
        StringBuilder body = new StringBuilder();
        facts.forEach(
                (name, value) -> body.append(name).append('：').append(value).append('\n'));
        return body.toString();
    }

    private ImportReceipt withCheckCode(String code) {
        return new ImportReceipt(
                batchId,
                division,
                fileName,
                sha256,
                ruleSetVersion,
                added,
                changed,
                untouched,
                leftOut,
                problems,
                findings,
                acceptedBy,
                acceptedAt,
                undone,
                inForce,
                code);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 10).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
