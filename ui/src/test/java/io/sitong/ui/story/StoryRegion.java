package io.sitong.ui.story;

import io.sitong.Application;
import io.sitong.ui.FilledOnce;
import java.nio.file.Path;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The sample region as the first start of the product leaves it, the first figures with it. */
final class StoryRegion {

    private static final FilledOnce REGION = new FilledOnce(StoryRegion::firstStart);

    private StoryRegion() {}

    /** A data directory of one's own. */
    static Path copy() {
        return REGION.copy();
    }

    private static void firstStart(Path data) {
        try (var application =
                new SpringApplicationBuilder(Application.class).run("--server.port=0", "--sitong.data=" + data)) {
            untilTheFirstFiguresAreMade();
        }
    }

    /** They are made beside the first page. */
    private static void untilTheFirstFiguresAreMade() {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("first-figures")) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }
}
