package io.sitong.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTest {

    private static final String TABLE = "事项名称,经办的衙门,办件类型\n甲许可,甲局,1\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path table = Path.of("");

    @BeforeEach
    void write() throws IOException {
        table = Files.writeString(folder.resolve("a.csv"), TABLE);
    }

    private int run(Object... arguments) {
        out.reset();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        String[] texts =
                java.util.Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        return new CommandLine(new ReadCommand(console)).execute(texts);
    }

    private Object json() {
        return new JsonMapper().readValue(out.toString(StandardCharsets.UTF_8), Object.class);
    }

    @Test
    void oneFileIsOneObjectAndSeveralAreAListThatLosesNone() {
        assertThat(run(table, "--json")).isZero();
        assertThat(json()).asInstanceOf(InstanceOfAssertFactories.MAP).containsEntry("file", "a.csv");
        assertThat(run(table, table, "--json")).isZero();
        assertThat(json()).asInstanceOf(InstanceOfAssertFactories.LIST).hasSize(2);
    }

    @Test
    void whatCannotBeReadIsSaidBesideTheOthers() throws IOException {
        Path zip = folder.resolve("sent.zip");
        try (OutputStream to = Files.newOutputStream(zip);
                ZipOutputStream members = new ZipOutputStream(to)) {
            for (Map.Entry<String, String> member :
                    Map.of("旗/b.csv", TABLE, "旗/c.csv", "%PDF-1.7").entrySet()) {
                members.putNextEntry(new ZipEntry(member.getKey()));
                members.write(member.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(run(zip, "--json")).isEqualTo(ExitCode.UNUSABLE);
        List<?> read = (List<?>) json();
        assertThat(read).hasSize(2);
        assertThat(read.get(0).toString()).contains("file=b.csv", "archive=sent.zip");
        assertThat(read.get(1).toString()).contains("file=c.csv", "error=");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("“c.csv”");
    }

    @Test
    void aMappingIsWrittenChangedAndUsed() throws IOException {
        Path mapping = folder.resolve("mapping.json");
        assertThat(run(table, "--save-mapping", mapping)).isZero();
        String written = Files.readString(mapping);
        assertThat(written).contains("\"经办的衙门\" : \"\"");
        Files.writeString(
                mapping,
                written.replace("\"经办的衙门\" : \"\"", "\"经办的衙门\" : \"DEPT_NAME\"")
                        .replaceFirst("\"values\" : \\{ *}", "\"values\" : {\"PROJECT_TYPE\": {\"1\": \"2\"}}"));
        assertThat(run(table, "--json", "--mapping", mapping)).isZero();
        assertThat(json().toString()).contains("DEPT_NAME=甲局", "PROJECT_TYPE=2", "mapping={columns={");
    }
}
