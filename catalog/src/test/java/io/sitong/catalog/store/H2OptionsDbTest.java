package io.sitong.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.h2.engine.SysProperties;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;

/** In a process of its own: H2 asks once, when it starts. */
class H2OptionsDbTest {

    @Test
    void whoeverOpensAnAddressOfOursHasH2RememberNoTexts() throws Exception {
        assertThat(started()).isEqualTo("remembers: false");
    }

    @Test
    void whatTheProgramWasStartedWithHolds() throws Exception {
        assertThat(started("-D" + H2Options.REMEMBERS_VALUES + "=true")).isEqualTo("remembers: true");
    }

    private static String started(String... options) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Opening.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.strip();
    }

    /** Opens a database the way all do, and says what H2 made of it. */
    static final class Opening {

        private Opening() {}

        public static void main(String[] arguments) {
            JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:opening" + Stores.H2_OPTIONS, "sa", "");
            pool.dispose();
            System.out.println("remembers: " + SysProperties.OBJECT_CACHE);
        }
    }
}
