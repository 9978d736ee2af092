package io.sitong.command;

import io.sitong.rules.lineup.LineUpSettings;
import io.sitong.rules.lineup.Vocabulary;
import io.sitong.rules.lineup.VocabularyMistake;
import io.sitong.ui.matching.OwnWords;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --line} and {@code --vocabulary}: what a deployment decides of lining up. */
final class LineUpOptions {

    @Option(
            names = "--line",
            paramLabel = "NUMBER",
            defaultValue = "0.9",
            description = "自动对应的分数线，0.5 到 1；off 表示一律由人核对。默认 ${DEFAULT-VALUE}")
    private String line = "0.9";

    @Option(names = "--vocabulary", paramLabel = "FILE", description = "本地词表，格式同内置词表，例如 [same] 草原证 = 草原承包经营权证")
    private @Nullable Path vocabulary;

    LineUpSettings settings() {
        LineUpSettings settings = withLine();
        return vocabulary == null ? settings : settings.withVocabulary(read(vocabulary));
    }

    private LineUpSettings withLine() {
        try {
            return LineUpSettings.usual().withLine(line);
        } catch (IllegalArgumentException e) {
            throw new CannotDo("--line 应是 0.5 到 1 之间的数或 off，这里是“" + line + "”。");
        }
    }

    /** A file of words; what is wrong with it is said to whoever gave it. */
    static Vocabulary read(Path file) {
        try {
            return OwnWords.read(InputFiles.existing(file));
        } catch (VocabularyMistake e) {
            throw new CannotDo("词表“" + file + "”" + e.getMessage() + "。");
        } catch (MalformedInputException e) {
            throw new CannotDo("词表“" + file + "”不是 UTF-8 编码，请另存为 UTF-8。");
        } catch (IOException e) {
            throw new CannotDo("词表“" + file + "”无法读取，请核对文件是否完整。");
        }
    }
}
