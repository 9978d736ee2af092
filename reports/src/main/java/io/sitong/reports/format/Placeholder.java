package io.sitong.reports.format;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a template of the bureau leaves open: a word in double braces, such as {@code {{标题}}}. */
public enum Placeholder {
    TITLE("标题"),
    SUBTITLE("副标题"),
    OFFICE("单位"),
    DATE("日期"),
    CATALOG("目录版本"),
    LISTS("清单版本"),
    AUTHOR("生成人"),
    /** the whole content of the report; a paragraph of its own */
    BODY("正文");

    /** Anything in double braces, known or not. */
    static final Pattern ANY = Pattern.compile("\\{\\{\\s*([^{}]{1,40}?)\\s*\\}\\}");

    private final String word;

    Placeholder(String word) {
        this.word = word;
    }

    /** As it is written in a template. */
    public String written() {
        return "{{" + word + "}}";
    }

    static Optional<Placeholder> find(String word) {
        return Arrays.stream(values()).filter(p -> p.word.equals(word)).findFirst();
    }

    /** All of them, for those who write templates. */
    public static String allWritten() {
        return Arrays.stream(values()).map(Placeholder::written).collect(Collectors.joining("、"));
    }
}
