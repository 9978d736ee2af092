package io.sitong.command;

import io.sitong.catalog.builtin.BuiltInDivisions;
import io.sitong.catalog.division.DivisionCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --region}: the division whose items a file holds. */
final class RegionOption {

    @Option(names = "--region", paramLabel = "CODE", description = "区划代码（6 或 12 位）；不填时，表格按内容或文件名识别，文书写全区")
    private @Nullable String code;

    Optional<DivisionCode> find() {
        String given = code;
        if (given == null) {
            return Optional.empty();
        }
        DivisionCode parsed = DivisionCode.parse(given)
                .orElseThrow(() -> new CannotDo("--region “" + given + "”不是区划代码：应为 6 位或 12 位数字，例如 150102。"));
        if (new BuiltInDivisions().find(parsed).isEmpty()) {
            throw new CannotDo("--region “" + given + "”不在内置的区划表中，请核对代码。");
        }
        return Optional.of(parsed);
    }

    DivisionCode require() {
        return find().orElseThrow(() -> new CannotDo("请用 --region 指明这些事项属于哪个区划，例如 --region 150102。"));
    }
}
