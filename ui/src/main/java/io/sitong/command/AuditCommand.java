package io.sitong.command;

import io.sitong.catalog.audit.AuditChecks.NotedSeal;
import io.sitong.catalog.audit.TrailBreak;
import io.sitong.catalog.audit.TrailCheck;
import io.sitong.ui.system.TrailCheckWords;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code audit}: whether the audit trail is as it was written. */
@Command(name = "audit", description = "核验审计记录是否被改动、删去或插入", mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {

    private static final Pattern NOTED = Pattern.compile("(\\d{1,18}):([0-9a-fA-F]{64})");

    private final Console console;

    @Mixin
    private final DataDirectory data = new DataDirectory();

    @Option(names = "--noted", paramLabel = "N:HASH", description = "以前核验时抄录的封存序号和校验值；整条链被重做时也能发现")
    private @Nullable String noted;

    @Option(names = "--json", description = "输出 JSON")
    private boolean json;

    AuditCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        NotedSeal seal = noted == null ? null : seal(noted);
        TrailCheck check;
        try (DataDirectory.Open open = data.open(console)) {
            check = open.stores().auditChecks().run(DataDirectory.operator(), seal, looked -> {});
        }
        if (json) {
            console.json(tree(check));
        } else {
            TrailCheckWords.of(check).forEach(console::print);
            if (check.seals() > 0) {
                console.say("最后一个封存：" + check.seals() + ":" + check.fingerprint() + "（抄录保存，日后可用 --noted 核对）");
            }
        }
        return check.holds() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private static NotedSeal seal(String noted) {
        Matcher parts = NOTED.matcher(noted.strip());
        if (!parts.matches()) {
            throw new CannotDo("--noted 应为“序号:校验值”，校验值是 64 位十六进制数。");
        }
        return new NotedSeal(Long.parseLong(parts.group(1)), parts.group(2));
    }

    private static Map<String, @Nullable Object> tree(TrailCheck check) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("holds", check.holds());
        tree.put("records", check.records());
        tree.put("sealed_afterwards", check.afterwards());
        tree.put("first", check.first() == null ? null : check.first().toString());
        tree.put("last", check.last() == null ? null : check.last().toString());
        tree.put("seals", check.seals());
        tree.put("fingerprint", check.fingerprint());
        TrailBreak found = check.found();
        if (found != null) {
            Map<String, @Nullable Object> where = new LinkedHashMap<>();
            where.put("kind", found.kind().name());
            where.put(found.kind().ofSeal() ? "seal" : "record", found.number());
            where.put("at", found.at() == null ? null : found.at().toString());
            where.put("message", TrailCheckWords.of(found));
            tree.put("found", where);
        }
        return tree;
    }
}
