package io.sitong.ui.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Path SOURCES = Path.of("src/main/java/io/sitong/ui");
    private static final Pattern KEY_IN_USE = Pattern.compile("Messages\\s*\\.get\\(\\s*\"([a-z][\\w.-]*[\\w])\"");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    /** a text in quotes given straight to something people see */
    private static final Pattern SHOWN = Pattern.compile(
            "(?:setText|setLabel|setTitle|setHeader|setPlaceholder|setHelperText|setErrorMessage|setAriaLabel|setTooltipText"
                    + "|setConfirmText|setCancelText|Notification\\.show"
                    + "|new (?:Button|Span|Paragraph|H[1-6]|Anchor|TextField|TextArea|ComboBox(?:<[^>]*>)?|Select(?:<[^>]*>)?|"
                    + "Checkbox|DatePicker|IntegerField|NumberField|EmailField|PasswordField|Tab|Details|Text|EmptyState|ScreenFrame))"
                    + "\\(\\s*\"([^\"]*\\p{L}[^\"]*)\"");

    @Test
    void every_key_has_a_chinese_and_an_english_text() {
        assertThat(Bundles.loaded().keys(Languages.ENGLISH))
                .isNotEmpty()
                .isEqualTo(Bundles.loaded().keys(Languages.CHINESE));
    }

    @Test
    void every_key_a_screen_asks_for_has_a_text() {
        Set<String> missing = new TreeSet<>();
        for (Path source : sources()) {
            Matcher key = KEY_IN_USE.matcher(read(source));
            while (key.find()) {
                if (!Bundles.loaded().keys(Languages.CHINESE).contains(key.group(1))) {
                    missing.add(source.getFileName() + ": " + key.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void no_screen_says_something_that_is_not_in_the_bundles() {
        List<String> hardCoded = new ArrayList<>();
        for (Path source : sources()) {
            String code = withoutComments(read(source));
            Matcher string = STRING.matcher(code);
            while (string.find()) {
                if (CHINESE.matcher(string.group(1)).find()) {
                    hardCoded.add(source.getFileName() + ": " + string.group());
                }
            }
            Matcher shown = SHOWN.matcher(code);
            while (shown.find()) {
                hardCoded.add(source.getFileName() + ": " + shown.group());
            }
        }
        assertThat(hardCoded).isEmpty();
    }

    @Test
    void the_chinese_texts_are_chinese_and_both_name_the_same_arguments() {
        for (String key : Bundles.loaded().keys(Languages.CHINESE)) {
            String chinese = Bundles.loaded().text(key, Languages.CHINESE);
            String english = Bundles.loaded().text(key, Languages.ENGLISH);
            assertThat(arguments(english)).as(key).isEqualTo(arguments(chinese));
            if (english.matches(".*[a-z]{4}.*") && !chinese.matches("[A-Za-z0-9 .·/{}—-]*")) {
                assertThat(CHINESE.matcher(chinese).find()).as(key).isTrue();
            }
        }
    }

    @Test
    void the_guard_sees_a_text_in_a_screen() {
        assertThat(SHOWN.matcher("new Button(\"Save\", click -> save())").find())
                .isTrue();
        assertThat(SHOWN.matcher("new Button(Messages.get(\"shell.save\"))").find())
                .isFalse();
        assertThat(sources()).hasSizeGreaterThan(30);
    }

    @Test
    void arguments_are_put_in_with_thousands_separators() {
        assertThat(Messages.in(Languages.CHINESE, "widgets.job.counts", 1284, 12000L))
                .isEqualTo("1,284 / 12,000");
        assertThat(Messages.in(Languages.ENGLISH, "shell.error.reference", "A1"))
                .isEqualTo("Reference A1");
    }

    private static Set<String> arguments(String text) {
        Set<String> found = new TreeSet<>();
        Matcher argument = Pattern.compile("\\{\\d}").matcher(text);
        while (argument.find()) {
            found.add(argument.group());
        }
        return found;
    }

    private static String withoutComments(String code) {
        return code.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
    }

    private static List<Path> sources() {
        try (Stream<Path> walked = Files.walk(SOURCES)) {
            return walked.filter(path -> path.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
