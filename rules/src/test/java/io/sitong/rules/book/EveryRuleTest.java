package io.sitong.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sitong.catalog.item.Item;
import io.sitong.rules.CatalogSnapshot;
import io.sitong.rules.Example;
import io.sitong.rules.Finding;
import io.sitong.rules.MechanicalRule;
import io.sitong.rules.Mending;
import io.sitong.rules.Rule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Severity;
import io.sitong.rules.Subject;
import io.sitong.rules.TextTable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every rule, present and future; a new rule needs no test of its own unless its logic is hard. */
class EveryRuleTest {

    static List<Rule> rules() {
        return RuleBook.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyExampleGivesExactlyTheMessagesStated(Rule rule) {
        for (Example example : rule.card().examples()) {
            List<Finding> found = run(rule, example);

            assertThat(found.stream().map(Finding::message).toList())
                    .as(example.table())
                    .isEqualTo(example.messages());
            Severity expected = example.severity() == null ? rule.card().severity() : example.severity();
            assertThat(found).as(example.table()).allMatch(finding -> finding.severity() == expected);
            assertThat(found)
                    .allMatch(finding -> finding.rule().equals(rule.card().code()));
        }
    }

    private static List<Finding> run(Rule rule, Example example) {
        List<Finding> found = new ArrayList<>();
        new RuleRun(List.of(rule), crash -> {
                    throw new AssertionError(crash.code() + " crashed", crash.cause());
                })
                .check(CatalogSnapshot.parse(example.table()))
                .forEach(checked -> found.add(checked.finding()));
        return found;
    }

    static List<MechanicalRule> mechanicalRules() {
        return RuleBook.mechanical();
    }

    @ParameterizedTest
    @MethodSource("mechanicalRules")
    void everyMendingOfACardIsWhatTheRuleDoes(MechanicalRule rule) {
        assertThat(rule.card().mendings()).isNotEmpty();
        for (Mending mending : rule.card().mendings()) {
            Item before = item(mending.before());
            Item after = item(mending.after());
            assertThat(rule.mend(before)).as(mending.before()).isEqualTo(after);
            assertThat(before).as("nothing to mend\n" + mending.before()).isNotEqualTo(after);
            assertThat(rule.mend(after)).as("mended once is mended").isEqualTo(after);
        }
    }

    @ParameterizedTest
    @MethodSource("mechanicalRules")
    void mendingBringsNoNewFindingAndLeavesGoodItemsAlone(MechanicalRule rule) {
        for (Example example : rule.card().examples()) {
            for (Subject subject : CatalogSnapshot.parse(example.table()).subjects()) {
                Item mended = rule.mend(subject.item());
                Subject after =
                        new Subject(mended, subject.division(), subject.level(), subject.standard(), subject.basedOn());
                List<CheckedFinding> then = new RuleRun(List.of(rule), crash -> {
                            throw new AssertionError(crash.code() + " crashed", crash.cause());
                        })
                        .check(CatalogSnapshot.of(List.of(after)));
                if (example.flagged()) {
                    assertThat(then.size())
                            .as(example.table())
                            .isLessThanOrEqualTo(example.messages().size());
                } else {
                    assertThat(mended).as(example.table()).isEqualTo(subject.item());
                }
            }
        }
    }

    @Test
    void onlyMechanicalRulesShowMendings() {
        assertThat(rules())
                .filteredOn(rule -> !rule.card().mendings().isEmpty())
                .allMatch(rule -> rule instanceof MechanicalRule);
    }

    private static Item item(String table) {
        return CatalogSnapshot.parse(table).subjects().getFirst().item();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void cardSaysWhyAndHowToMendAndShowsBothSides(Rule rule) {
        RuleCard card = rule.card();

        assertThat(card.code()).matches("[A-Z][0-9]{2}");
        assertThat(card.title()).isNotBlank().doesNotEndWith("。");
        assertThat(card.why()).endsWith("。");
        assertThat(card.fix()).endsWith("。");
        assertThat(card.examples()).anyMatch(Example::flagged).anyMatch(example -> !example.flagged());
    }

    /** One accepted example lies next to a flagged one: what separates them is what the rule is about. */
    @ParameterizedTest
    @MethodSource("rules")
    void someAcceptedExampleDiffersFromAFlaggedOneInOneCellOrOneRow(Rule rule) {
        List<Example> examples = rule.card().examples();

        for (Example flagged : examples.stream().filter(Example::flagged).toList()) {
            assertThat(examples.stream().filter(example -> !example.flagged()))
                    .as("no counterpart of\n" + flagged.table())
                    .anyMatch(passed -> minimalPair(flagged.cells(), passed.cells()));
        }
        for (Example passed : examples.stream().filter(e -> !e.flagged()).toList()) {
            assertThat(examples.stream().filter(Example::flagged))
                    .as("far from every flagged example\n" + passed.table())
                    .anyMatch(flagged -> minimalPair(flagged.cells(), passed.cells()));
        }
    }

    private static boolean minimalPair(TextTable one, TextTable other) {
        if (!one.columns().equals(other.columns())) {
            return false;
        }
        if (one.rows().size() == other.rows().size()) {
            int different = 0;
            for (int row = 0; row < one.rows().size(); row++) {
                for (int column = 0; column < one.columns().size(); column++) {
                    different += one.rows()
                                    .get(row)
                                    .get(column)
                                    .equals(other.rows().get(row).get(column))
                            ? 0
                            : 1;
                }
            }
            return different == 1;
        }
        List<List<String>> longer =
                new ArrayList<>(one.rows().size() > other.rows().size() ? one.rows() : other.rows());
        List<List<String>> shorter = one.rows().size() > other.rows().size() ? other.rows() : one.rows();
        shorter.forEach(longer::remove);
        return longer.size() == 1;
    }

    @Test
    void codesAreUniqueAndNeverReused() throws IOException {
        List<String> codes = rules().stream().map(rule -> rule.card().code()).toList();

        assertThat(codes).doesNotHaveDuplicates();
        try (InputStream in = EveryRuleTest.class.getResourceAsStream("/retired-codes.txt")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#")))
                    .doesNotContainAnyElementsOf(codes);
        }
    }

    @Test
    void everyRuleOfTheListIsEitherInTheBookOrSaidToBeUndecidable() throws IOException {
        Path list = Path.of("../../shared/domain/rules.csv");
        assumeTrue(Files.exists(list), "the list of rules is not beside this checkout");
        List<String> wanted = Files.readAllLines(list).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();

        List<String> answered = new ArrayList<>();
        rules().forEach(rule -> answered.add(rule.card().code()));
        RuleBook.undecided().forEach(rule -> answered.add(rule.code()));

        assertThat(answered).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void everyClassThatIsARuleIsInTheBookAndHidden() throws Exception {
        Set<Class<?>> listed = rules().stream().map(Object::getClass).collect(Collectors.toCollection(HashSet::new));
        Path classes = Path.of(
                Rule.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        int seen = 0;
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                String name =
                        classes.relativize(file).toString().replace('/', '.').replace('\\', '.');
                Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length()));
                if (Rule.class.isAssignableFrom(type) && !type.isInterface()) {
                    seen++;
                    assertThat(listed).as("in the book").contains(type);
                    assertThat(Modifier.isPublic(type.getModifiers())).as(name).isFalse();
                }
            }
        }
        assertThat(seen).isEqualTo(rules().size()).isGreaterThan(20);
    }

    @Test
    void itemThatTheExamplesVaryPassesEveryRule() {
        List<CheckedFinding> found = new RuleRun().check(CatalogSnapshot.parse("""
                                | division     | implemented | standard.name          |
                                |--------------|-------------|------------------------|
                                | 150102000000 | 是          | 饮用水供水单位卫生许可 |
                                """));

        assertThat(found).isEmpty();
    }
}
