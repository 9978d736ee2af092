package io.sitong.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Where a command speaks: results to standard output, words for people to standard error. */
final class Console {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PrintStream out;
    private final PrintStream err;

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    static Console ofProcess() {
        return new Console(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }

    /** One result line on standard output. */
    void print(String line) {
        out.println(line);
    }

    /** A sentence for the person at the keyboard. */
    void say(String sentence) {
        err.println(sentence);
    }

    void json(Object tree) {
        out.println(JSON.writeValueAsString(tree));
    }

    byte[] jsonBytes(Map<String, ?> tree) {
        return JSON.writeValueAsBytes(tree);
    }

    PrintStream err() {
        return err;
    }

    PrintStream out() {
        return out;
    }
}
