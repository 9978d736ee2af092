package io.sitong.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.importer.intake.ReadingProgress;
import io.sitong.ui.jobs.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadFileJobTest {

    /** Writes down where the work stands. */
    private static final class Noted implements Progress {

        private final List<String> lines = new ArrayList<>();
        private long total;
        private String words = "";

        @Override
        public void total(long steps) {
            total = steps;
        }

        @Override
        public void done(long steps) {
            lines.add(words + " = " + steps + " of " + total);
        }

        @Override
        public void step(String said) {
            words = said;
        }

        @Override
        public boolean cancelled() {
            return false;
        }

        @Override
        public Path file(String name) {
            throw new UnsupportedOperationException(name);
        }

        @Override
        public Path directory() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void theWordsCountTheRowsThereAreAndTheBarGoesOnThroughAllOfTheWorkAndIsNotFullBeforeItsEnd() {
        Noted noted = new Noted();
        ReadingProgress told = ReadFileJob.told(noted);
        told.comparing(5_000, 20_000);
        told.comparing(20_000, 20_000);
        told.judging(10_000, 20_000);
        told.storing(10_000, 20_000);
        told.storing(20_000, 20_000);
        assertThat(noted.lines)
                .containsExactly(
                        "正在与库中比对，第 5,000 / 20,000 行 = 7 of 100",
                        "正在与库中比对，第 20,000 / 20,000 行 = 30 of 100",
                        "正在按规则检查，第 10,000 / 20,000 行 = 42 of 100",
                        "正在准备预览，第 10,000 / 20,000 行 = 76 of 100",
                        "正在准备预览，第 20,000 / 20,000 行 = 98 of 100");
    }

    @Test
    void aFileWithoutRowsIsReadAllTheSame() {
        Noted noted = new Noted();
        ReadFileJob.told(noted).storing(0, 0);
        assertThat(noted.lines).containsExactly("正在准备预览，第 0 / 0 行 = 98 of 100");
    }
}
