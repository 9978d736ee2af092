package io.sitong.rules.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Level;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainCheckTest {

    private static final Map<Level, Integer> DIVISIONS =
            Map.of(Level.REGION, 1, Level.LEAGUE, 2, Level.BANNER, 6, Level.TOWN, 40);

    /**
     * Each line is one chain: the levels of the standard, whether it is closed, and what divisions say and do, such as
     * {@code 1501:NO*} (answers no, carries it out) or {@code 150102:MERGED-} (the other item is missing).
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # levels      | closed | places                                                   | contradictions                | repair
            BANNER        | no     | 150102:YES*                                              | -                             | -
            BANNER        | no     | 150102:YES                                               | -                             | -
            BANNER        | no     | 150102:NO                                                | -                             | -
            BANNER        | no     | 150102:NO*                                               | 150102 REFUSED_IN_USE         | SayYes 150102
            BANNER        | no     | 150102:MERGED                                            | -                             | -
            BANNER        | no     | 150102:MERGED-                                           | 150102 MERGED_INTO_NOTHING    | AnswerAgain 150102
            BANNER        | no     | 150102:MERGED*                                           | 150102 MERGED_IN_USE          | SayYes 150102
            BANNER LEAGUE | no     | 1501:YES* 150102:BY_UPPER_LEVEL                          | -                             | -
            BANNER LEAGUE | no     | 1502:YES* 150102:BY_UPPER_LEVEL                          | 150102 NOBODY_ABOVE           | AnswerAgain 150102
            BANNER LEAGUE | no     | 15:YES* 150102:BY_UPPER_LEVEL                            | 15 LEVEL_IN_USE               | ListLevel REGION
            BANNER REGION | no     | 15:YES* 150102:BY_UPPER_LEVEL                            | -                             | -
            BANNER LEAGUE | no     | 1501:YES* 150102:BY_UPPER_LEVEL*                         | 150102 ABOVE_AND_HERE         | SayYes 150102
            # many lean on one that does nothing: one edit above instead of three below
            BANNER LEAGUE | no     | 150102:BY_UPPER_LEVEL 150103:BY_UPPER_LEVEL 150104:BY_UPPER_LEVEL | 150102 NOBODY_ABOVE, 150103 NOBODY_ABOVE, 150104 NOBODY_ABOVE | TakeOn 1501
            BANNER LEAGUE | no     | 150102:BY_UPPER_LEVEL 150202:BY_UPPER_LEVEL              | 150102 NOBODY_ABOVE, 150202 NOBODY_ABOVE | AnswerAgain 150102, AnswerAgain 150202
            # a few that stray are called back; where most do it, the standard follows
            BANNER        | no     | 1501:YES*                                                | 1501 LEVEL_IN_USE             | Withdraw 1501
            BANNER        | no     | 1501:YES* 1502:YES*                                      | 1501 LEVEL_IN_USE, 1502 LEVEL_IN_USE | ListLevel LEAGUE
            BANNER        | no     | 1501:YES* 1502:YES                                       | 1501 LEVEL_IN_USE, 1502 LEVEL_CLAIMED | ListLevel LEAGUE
            LEAGUE        | no     | 150102:UNKNOWN* 150103:UNKNOWN*                          | 150102 LEVEL_IN_USE, 150103 LEVEL_IN_USE | Withdraw 150102, Withdraw 150103
            # a closed item is not opened again
            BANNER        | yes    | 150102:YES* 150103:YES 150104:NO                         | 150102 CLOSED_IN_USE, 150103 CLOSED_CLAIMED | Withdraw 150102, AnswerAgain 150103
            """)
    void aChainIsJudgedAndMendedWithTheLeast(
            String levels, String closed, String places, String contradictions, String repair) {
        Set<Level> listed = EnumSet.noneOf(Level.class);
        for (String level : levels.split(" ")) {
            listed.add(Level.valueOf(level));
        }
        ChainVerdict verdict =
                ChainCheck.of(new Chain(listed, closed.equals("yes"), List.of(), DIVISIONS, places(places)));

        assertThat(verdict.contradictions().stream().map(ChainCheckTest::said).collect(Collectors.joining(", ")))
                .isEqualTo(contradictions == null ? "" : contradictions);
        assertThat(verdict.repair().stream().map(ChainCheckTest::said).collect(Collectors.joining(", ")))
                .isEqualTo(repair == null ? "" : repair);
    }

    @Test
    void anEntryOfAClosedItemIsPointedElsewhere() {
        Chain chain = new Chain(Set.of(Level.BANNER), true, List.of("户口迁移"), DIVISIONS, List.of());

        assertThat(ChainCheck.of(chain).repair()).containsExactly(new ChainEdit.MoveEntry("户口迁移"));
        assertThat(ChainCheck.of(new Chain(Set.of(Level.BANNER), false, List.of("户口迁移"), DIVISIONS, List.of()))
                        .holds())
                .isTrue();
    }

    /** Nothing is left after the repair, whatever the chain; seeded, so that every run sees the same chains. */
    @Test
    void nothingContradictsAfterTheRepair() {
        Random random = new Random(4);
        int mended = 0;
        for (int n = 0; n < 500; n++) {
            Chain chain = anyChain(random);
            ChainVerdict verdict = ChainCheck.of(chain);
            Chain after = Applied.to(chain, verdict.repair());

            assertThat(ChainCheck.of(after).contradictions())
                    .as("%s%n%s", chain, verdict.repair())
                    .isEmpty();
            mended += verdict.holds() ? 0 : 1;
        }
        assertThat(mended).isGreaterThan(300);
    }

    private static Chain anyChain(Random random) {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        for (Level level : List.of(Level.REGION, Level.LEAGUE, Level.BANNER)) {
            if (random.nextBoolean()) {
                levels.add(level);
            }
        }
        List<ChainPlace> places = new ArrayList<>();
        for (String code : List.of("15", "1501", "1502", "150102", "150103", "150104", "150202", "150203")) {
            ClaimAnswer answer = ClaimAnswer.values()[random.nextInt(ClaimAnswer.values().length)];
            places.add(new ChainPlace(code(code), random.nextInt(2), answer, random.nextBoolean()));
        }
        return new Chain(levels, random.nextInt(8) == 0, List.of(), DIVISIONS, places);
    }

    private static List<ChainPlace> places(String text) {
        List<ChainPlace> places = new ArrayList<>();
        for (String place : text.split(" ")) {
            String[] parts = place.split(":");
            String answer = parts[1].replaceAll("[*-]", "");
            places.add(new ChainPlace(
                    code(parts[0]),
                    parts[1].endsWith("*") ? 1 : 0,
                    ClaimAnswer.valueOf(answer),
                    !parts[1].endsWith("-")));
        }
        return places;
    }

    private static DivisionCode code(String prefix) {
        return DivisionCode.parse(prefix).orElseThrow();
    }

    private static String said(Contradiction contradiction) {
        DivisionCode division = contradiction.division();
        return (division == null ? contradiction.entry() : division.prefix()) + " " + contradiction.kind();
    }

    private static String said(ChainEdit edit) {
        return switch (edit) {
            case ChainEdit.ListLevel e -> "ListLevel " + e.level();
            case ChainEdit.MoveEntry e -> "MoveEntry " + e.entry();
            case ChainEdit.TakeOn e -> "TakeOn " + e.division().prefix();
            case ChainEdit.Withdraw e -> "Withdraw " + e.division().prefix();
            case ChainEdit.SayYes e -> "SayYes " + e.division().prefix();
            case ChainEdit.AnswerAgain e -> "AnswerAgain " + e.division().prefix();
        };
    }
}
