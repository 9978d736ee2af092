package io.sitong.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class EvaluateCommandTest {

    private static final String GOLD_HEADER = "national_name,county_department,county_name,county_item_code,relation\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path national = Path.of("");
    private Path items = Path.of("");

    @BeforeEach
    void anEntryThatIsThereOneThatOverlapsAndAGap() throws IOException {
        national = write("national.csv", """
                name,lead_department
                残疾人证补办,中国残联
                养蜂证补办、换领,农业农村部
                海域使用金减免核准,自然资源部
                """);
        items = write("items.csv", """
                department,main_item,name,item_code,task_type
                残联,未分类,补办残疾人证,C1,20
                农牧局,未分类,养蜂证补办、注销,C2,20
                住建局,未分类,占道施工审批,C3,01
                """);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int run(Path gold, String... more) {
        out.reset();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        Stream<Object> files = Stream.of("evaluate", "--national", national, "--items", items, "--gold", gold);
        return Commands.line(console)
                .execute(Stream.concat(files, Stream.of(more))
                        .map(Object::toString)
                        .toArray(String[]::new));
    }

    private Map<?, ?> json() {
        return (Map<?, ?>) new JsonMapper().readValue(out.toString(StandardCharsets.UTF_8), Object.class);
    }

    @Test
    void figuresAreCountedOverTheAnswersGiven() throws IOException {
        Path gold = write("gold.csv", GOLD_HEADER + """
                残疾人证补办,残联,补办残疾人证,C1,exact
                养蜂证补办、换领,农牧局,养蜂证补办、注销,C2,overlaps
                海域使用金减免核准,,,,none
                """);
        assertThat(run(gold, "--json")).isZero();
        assertThat(json().get("entries")).isEqualTo(3);
        assertThat(json().get("answered")).isEqualTo(2);
        assertThat(json().get("recall_at_1")).isEqualTo(1.0);
        assertThat(json().get("relation_accuracy")).isEqualTo(1.0);
        assertThat(json().get("exact_entries")).isEqualTo(1);
        assertThat(json().get("accepted_on_gaps")).isEqualTo(0);
        List<?> results = (List<?>) json().get("results");
        assertThat(results.toString()).contains("C2", "relation=overlaps", "state=gap");
    }

    @Test
    void aRelationNobodyKnowsIsSaidWithItsLine() throws IOException {
        Path gold = write("gold.csv", GOLD_HEADER + "残疾人证补办,残联,补办残疾人证,C1,similar\n");
        assertThat(run(gold)).isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("第 2 行", "“similar”", "overlaps");
    }

    @Test
    void withTheLineOffNothingIsAccepted() throws IOException {
        Path gold = write("gold.csv", GOLD_HEADER + "残疾人证补办,残联,补办残疾人证,C1,exact\n");
        assertThat(run(gold, "--json")).isZero();
        assertThat(json().get("accepted")).isEqualTo(1);
        assertThat(run(gold, "--json", "--line", "off")).isZero();
        assertThat(json().get("accepted")).isEqualTo(0);
        assertThat(json().get("line")).isEqualTo("off");
    }
}
