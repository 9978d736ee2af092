package io.sitong.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.sitong.catalog.item.ItemField;
import io.sitong.rules.CatalogRule;
import io.sitong.rules.CatalogSnapshot;
import io.sitong.rules.Findings;
import io.sitong.rules.ItemRule;
import io.sitong.rules.Rule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Severity;
import io.sitong.rules.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RuleRunTest {

    private static final class Broken implements ItemRule {
        @Override
        public RuleCard card() {
            return RuleCard.error("Z99").title("不会成立");
        }

        @Override
        public void check(Subject subject, Findings findings) {
            throw new IllegalStateException("deliberately");
        }
    }

    private static final String TWO_ITEMS = """
            | name         | bases                            |
            |--------------|----------------------------------|
            | 取水许可     | 《中华人民共和国水法》第四十八条 |
            | 河道采砂许可 |                                  |
            """;

    @Test
    void ruleThatCrashesIsReportedAndTheOthersGoOn() {
        List<Rule> rules = List.of(new Broken(), RuleBook.find("B01").orElseThrow());
        List<RuleCrashed> crashes = new ArrayList<>();

        List<CheckedFinding> found = new RuleRun(rules, crashes::add).check(CatalogSnapshot.parse(TWO_ITEMS));

        assertThat(crashes).extracting(RuleCrashed::code).containsExactly("Z99", "Z99");
        assertThat(found).extracting(each -> each.finding().rule()).containsExactly("B01");
    }

    @Test
    void findingNamesItsItemFieldSeverityAndRemedy() {
        List<CheckedFinding> found = new RuleRun(List.of(RuleBook.find("B01").orElseThrow()), crash -> {})
                .check(CatalogSnapshot.parse(TWO_ITEMS).subjects());

        assertThat(found).singleElement().satisfies(each -> {
            assertThat(each.subjectIndex()).isEqualTo(1);
            assertThat(each.finding().field()).isEqualTo("BY_LAW");
            assertThat(each.finding().severity()).isEqualTo(Severity.ERROR);
            assertThat(each.finding().fix())
                    .isEqualTo(RuleBook.find("B01").orElseThrow().card().fix());
        });
    }

    @Test
    void anInstallationWeighsARuleAsItLikes() {
        List<Rule> rules = List.of(RuleBook.find("B01").orElseThrow());
        RuleWeights lowered = new RuleWeights(Map.of("b01", Severity.INFO));

        assertThat(new RuleRun(rules, () -> lowered, crash -> {}).check(CatalogSnapshot.parse(TWO_ITEMS)))
                .extracting(each -> each.finding().severity())
                .containsExactly(Severity.INFO);
        assertThatThrownBy(() -> new RuleWeights(Map.of("B99", Severity.INFO)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("B99");
    }

    @Test
    void findingsOfManyItemsComeItemByItemInTheirOrder() {
        List<Subject> two = CatalogSnapshot.parse(TWO_ITEMS).subjects();
        List<Subject> many = Collections.nCopies(2_500, two).stream()
                .flatMap(List::stream)
                .map(s -> new Subject(s.item(), s.division(), s.level(), s.standard(), s.basedOn()))
                .toList();
        List<Integer> told = new ArrayList<>();

        new RuleRun(List.of(RuleBook.find("B01").orElseThrow()), crash -> {})
                .check(CatalogSnapshot.of(many), (index, findings) -> told.add(index));

        assertThat(told)
                .isEqualTo(IntStream.range(0, 2_500).map(i -> 2 * i + 1).boxed().toList());
    }

    @Test
    void whatIsMadeOfFindingsIsMadeBesideEachOtherAndTakenInTheOrderOfTheItems() {
        assumeThat(ForkJoinPool.getCommonPoolParallelism()).isPositive();
        assumeThat(Runtime.getRuntime().availableProcessors()).isGreaterThan(1);
        List<Subject> many = Collections.nCopies(
                        200, CatalogSnapshot.parse(TWO_ITEMS).subjects())
                .stream()
                .flatMap(List::stream)
                .map(s -> new Subject(s.item(), s.division(), s.level(), s.standard(), s.basedOn()))
                .toList();
        CountDownLatch two = new CountDownLatch(2);
        List<String> taken = new ArrayList<>();

        new RuleRun(List.of(RuleBook.find("B01").orElseThrow()), crash -> {})
                .check(
                        CatalogSnapshot.of(many),
                        (index, findings) -> {
                            two.countDown();
                            try {
                                // far longer than it takes: one after the other, the first would wait for ever
                                return index + " " + findings.size() + " " + two.await(30, TimeUnit.SECONDS);
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        },
                        (index, made) -> taken.add(made));

        assertThat(taken)
                .isEqualTo(IntStream.range(0, 200)
                        .mapToObj(i -> 2 * i + 1 + " 1 true")
                        .toList());
    }

    /** Says that names differ; the first waits for the second to have said so. */
    private record Waiting(String code, CountDownLatch before, CountDownLatch after) implements CatalogRule {

        @Override
        public RuleCard card() {
            return RuleCard.error(code).title("比较");
        }

        @Override
        public void check(CatalogSnapshot catalog, Findings findings) {
            try {
                // far longer than it takes: one after the other, the first would wait for ever
                assertThat(before.await(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            catalog.subjects().forEach(subject -> findings.add(subject, ItemField.TASK_NAME, code));
            after.countDown();
        }
    }

    @Test
    void comparisonsRunBesideEachOtherAndTheirFindingsKeepTheOrderOfTheRules() {
        assumeThat(ForkJoinPool.getCommonPoolParallelism()).isPositive();
        assumeThat(Runtime.getRuntime().availableProcessors()).isGreaterThan(1);
        CountDownLatch second = new CountDownLatch(1);
        List<RuleCrashed> crashes = new ArrayList<>();

        List<CheckedFinding> found = new RuleRun(
                        List.of(
                                new Waiting("Z01", second, new CountDownLatch(1)),
                                new Waiting("Z02", new CountDownLatch(0), second)),
                        crashes::add)
                .check(CatalogSnapshot.parse(TWO_ITEMS));

        assertThat(crashes).isEmpty();
        assertThat(found).extracting(CheckedFinding::subjectIndex).containsExactly(0, 0, 1, 1);
        assertThat(found).extracting(each -> each.finding().message()).containsExactly("Z01", "Z02", "Z01", "Z02");
    }

    @Test
    void missingItemsComeLastAndBelongToNoItem() {
        List<CheckedFinding> found = new RuleRun().check(CatalogSnapshot.parse("""
                                | division     | implemented | standard.useLevels | name             |
                                |--------------|-------------|--------------------|------------------|
                                | 150102000000 | 是          | 4                  | 供水单位卫生许可 |
                                | 150103000000 | 否          | 4                  | 供水单位卫生许可 |
                                """));

        assertThat(found).extracting(each -> each.finding().rule()).containsExactly("N05", "L03");
        assertThat(found.getLast().subjectIndex()).isEqualTo(CheckedFinding.NOT_THERE);
    }
}
