package io.sitong.rules.lineup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static final Set<String> RELATIONS = Set.of(
            "cause",
            "near",
            "alike",
            "apart",
            "unsaid",
            "plain",
            "bundle",
            "default",
            "beginning",
            "office",
            "contrast",
            "contains",
            "implied",
            "after",
            "between",
            "receipt",
            "payment",
            "comes-in",
            "aspect",
            "lead",
            "tail");

    /** 乡村医生 is written 乡村医师 where its words are read, and is no 医师. */
    @Test
    void aThingInALongerWordIsFoundAsItIsReadAndHidesWhatItExcludes() {
        Vocabulary vocabulary = Vocabulary.builtIn();
        ParsedName name = new ParsedName(16);
        new NameReader(vocabulary).read("乡村医生执业注册", name);
        List<String> things = IntStream.range(0, name.concepts)
                .mapToObj(i -> vocabulary.things().name(name.concept[i]))
                .toList();
        assertThat(things).contains("乡村医生").doesNotContain("医师");
    }

    @Test
    void noWordIsSaidToBeTwoThings() {
        Map<String, String> sections = new HashMap<>();
        List<String> twice = new ArrayList<>();
        String section = "";
        for (String raw : text().split("\n", -1)) {
            String line = raw.strip();
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else if (!line.isEmpty() && !line.startsWith("#") && !RELATIONS.contains(section)) {
                Set<String> words = new HashSet<>(List.of(line.replace('=', ' ').split("\\s+", -1)));
                if (section.equals("compound")) {
                    words = Set.of(line.substring(0, line.indexOf('=')).strip());
                }
                String key = section + ": " + line.substring(0, Math.max(0, line.indexOf(" = ")));
                for (String word : words) {
                    String before = sections.put(word, section + ": " + line);
                    if (before != null && (before + " = ").startsWith(key + " = ") && key.endsWith(": " + word)) {
                        // more words for the same
                        continue;
                    }
                    boolean both = before != null
                            && section.equals("same")
                            && (before.startsWith("weak:") || before.startsWith("level:"));
                    if (before != null && !both) {
                        twice.add(word + " in " + before + " and in " + section + ": " + line);
                    }
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void moreWordingsOfAReasonAreTheSameReason() {
        Vocabulary more = Vocabulary.builtIn().with("[cause]\n遗失 = 被盗\n[life]\n补办 = 被盗补证 遗失补证\n");
        assertThat(causes("被盗补证", more)).isNotZero().isEqualTo(causes("遗失补证", more));
        StringBuilder many = new StringBuilder("[cause]\n");
        for (int i = 0; i < Vocabulary.MAX_CAUSES; i++) {
            many.append("缘").append((char) ('甲' + i)).append('\n');
        }
        assertThatThrownBy(() -> Vocabulary.builtIn().with(many.toString()))
                .isInstanceOf(VocabularyMistake.class)
                .hasMessageContaining("最多");
    }

    private static int causes(String name, Vocabulary vocabulary) {
        ParsedName parsed = new ParsedName(16);
        new NameReader(vocabulary).read(name, parsed);
        return parsed.causes;
    }

    @Test
    void mistakesInAnExtensionAreNamedWithLineAndReason() {
        mistake("[same]\n草原证 = 草原使用权证\n[nonsense]\n", 3, "nonsense");
        mistake("草原证 = 草原使用权证", 1, "哪一节");
        mistake("# words\n\n[same]\n草原证 草原使用权证", 4, "甲 = 乙");
        mistake("[compound]\n补改 = 补办 改没有\n", 2, "改没有");
        mistake("[near]\n补办 换领 变更\n", 2, "两个词");
        mistake("[near]\n补办 改没有\n", 2, "改没有");
        mistake("[implied]\n草原局 > 草原\n", 2, "草原局");
        mistake("[contains]\n草原 湿地\n", 2, "甲 > 乙");
        mistake("[same]\n草原证 = ·\n", 2, "没有可比较的字");
    }

    private static void mistake(String text, int line, String reason) {
        assertThatThrownBy(() -> Vocabulary.builtIn().with(text))
                .isInstanceOfSatisfying(
                        VocabularyMistake.class, m -> assertThat(m.line()).isEqualTo(line))
                .hasMessageContaining("第 " + line + " 行")
                .hasMessageContaining(reason);
    }

    @Test
    void departmentsAreKnownUnderTheirNames() {
        Departments departments = Departments.builtIn();

        assertThat(departments.agreement(departments.of("市场监管总局"), departments.of("区市场监督管理局")))
                .isEqualTo(Departments.SAME);
        assertThat(departments.agreement(departments.of("人力资源社会保障部"), departments.of("旗人社局")))
                .isEqualTo(Departments.SAME);
        assertThat(departments.agreement(departments.of("中国残联"), departments.of("区民政局")))
                .isEqualTo(Departments.OTHER);
        assertThat(departments.agreement(departments.of("国家药监局"), departments.of("区市场监管局")))
                .isEqualTo(Departments.OFTEN);
        assertThat(departments.agreement(departments.of("公安部"), departments.of("赛罕区行政审批和政务服务局")))
                .isEqualTo(Departments.OPEN);
    }

    private static String text() {
        return Vocabulary.FILES.stream().map(Samples::resource).collect(Collectors.joining("\n"));
    }

    @Test
    void nothingIsSaidToBePartOfWhatIsTheSame() {
        List<String> circles = new ArrayList<>();
        Vocabulary vocabulary = Vocabulary.builtIn();
        for (int concept = 0; concept < vocabulary.things().count(); concept++) {
            if (vocabulary.things().relation(concept, concept) != KnownThings.UNRELATED) {
                circles.add(vocabulary.things().name(concept));
            }
        }
        assertThat(circles).isEmpty();
    }
}
