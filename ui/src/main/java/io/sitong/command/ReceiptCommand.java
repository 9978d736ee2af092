package io.sitong.command;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchState;
import io.sitong.catalog.batch.ImportBatch;
import io.sitong.catalog.batch.Standing;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.store.Stores;
import io.sitong.importer.ImportReceipt;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code receipt verify}: whether a file is the one a receipt speaks of, and what became of its batch since. */
@Command(
        name = "receipt",
        description = "核验导入回执",
        mixinStandardHelpOptions = true,
        subcommands = ReceiptCommand.Verify.class)
final class ReceiptCommand implements Callable<Integer> {

    private final Console console;

    ReceiptCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.say("用法：sitong receipt verify 文件 [--number 批次号] [--code 校验码]");
        return ExitCode.UNUSABLE;
    }

    /** {@code verify}. */
    @Command(name = "verify", description = "核对文件与回执", mixinStandardHelpOptions = true)
    static final class Verify implements Callable<Integer> {

        private final Console console;

        @Parameters(paramLabel = "FILE", arity = "0..1", description = "原文件")
        private @Nullable Path file;

        @Option(names = "--number", paramLabel = "N", description = "回执上的批次号")
        private @Nullable Long number;

        @Option(names = "--code", paramLabel = "CODE", description = "回执上的校验码")
        private @Nullable String code;

        @Mixin
        private final DataDirectory data = new DataDirectory();

        Verify(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() throws IOException {
            Path given = file;
            if (given == null && number == null) {
                throw new CannotDo("请给出原文件或批次号。");
            }
            String sha256 = given == null ? null : sha256(InputFiles.existing(given));
            try (DataDirectory.Open open = data.open(console)) {
                List<ImportBatch> batches = batches(open.stores(), sha256);
                boolean holds = !batches.isEmpty();
                for (ImportBatch batch : batches) {
                    holds &= say(open.stores(), batch, sha256);
                }
                if (batches.isEmpty()) {
                    console.print(number == null ? "没有用这个文件导入过的批次。" : "没有批次 " + number + "。");
                }
                return holds ? ExitCode.DONE : ExitCode.FINDINGS;
            }
        }

        private List<ImportBatch> batches(Stores stores, @Nullable String sha256) {
            Viewer operator = DataDirectory.operator();
            Long wanted = number;
            if (wanted != null) {
                return stores.batches().find(operator, wanted).stream().toList();
            }
            return sha256 == null ? List.of() : stores.batches().ofFile(operator, sha256);
        }

        /** Whether everything given fits the batch. */
        private boolean say(Stores stores, ImportBatch batch, @Nullable String sha256) {
            Standing standing = stores.batches()
                    .standing(DataDirectory.operator(), batch.id())
                    .orElseThrow();
            ImportReceipt receipt = ImportReceipt.of(batch, standing.inForce());
            console.print(receipt.text(stores.divisions()
                    .find(batch.division())
                    .map(Division::name)
                    .orElse(null)));
            boolean same = sha256 == null || sha256.equals(batch.sha256());
            if (sha256 != null) {
                console.print(
                        receipt.ofCorrection()
                                ? "文件：本批次是批量更正，没有文件。"
                                : same ? "文件：与回执一致。" : "文件：不是回执所指的文件（SHA-256 不同）。");
            }
            String printed = code;
            boolean confirmed = printed == null || receipt.confirms(printed);
            if (printed != null) {
                console.print(confirmed ? "校验码：正确。" : "校验码：不符，回执内容与系统记录不一致。");
            }
            console.print(fate(batch, standing));
            return same && confirmed;
        }

        private static String fate(ImportBatch batch, Standing standing) {
            if (batch.state() == BatchState.UNDONE) {
                return "状态：已撤销（" + batch.undoneBy() + "）。";
            }
            return standing.changedSince() == 0
                    ? "状态：已导入，写入的 " + standing.written() + " 条此后没有改动。"
                    : "状态：已导入，写入的 " + standing.written() + " 条中有 " + standing.changedSince() + " 条此后又有改动。";
        }

        private static String sha256(Path file) throws IOException {
            try (InputStream in = Files.newInputStream(file)) {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                byte[] buffer = new byte[64 << 10];
                int read;
                while ((read = in.read(buffer)) > 0) {
                    digest.update(buffer, 0, read);
                }
                return HexFormat.of().formatHex(digest.digest());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }
}
