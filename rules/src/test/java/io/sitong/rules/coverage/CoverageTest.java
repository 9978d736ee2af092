package io.sitong.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.claim.Claim;
import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.list.Confirmation;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Polarity;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardState;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final DivisionCode REGION = new DivisionCode("150000000000");
    private static final DivisionCode LEAGUE = new DivisionCode("150100000000");
    private static final DivisionCode BANNER = new DivisionCode("150102000000");
    private static final long ENTRY = 7;
    private static final long STANDARD = 40;

    private final Map<Long, Map<DivisionCode, Holdings>> holdings = new HashMap<>();
    private final Map<Long, Map<DivisionCode, Claim>> claims = new HashMap<>();

    @Test
    void anImplementationInUseCoversTheCell() {
        hold(BANNER, new Holdings(2, 1));
        assertThat(coverage(mapped()).cell(ENTRY, BANNER).state()).isEqualTo(CellState.COVERED);
    }

    @Test
    void suspendedImplementationsAreAGap() {
        hold(BANNER, new Holdings(2, 0));
        assertThat(coverage(mapped()).cell(ENTRY, BANNER).cause()).isEqualTo(GapCause.SUSPENDED);
    }

    @Test
    void silenceIsAGapAndNeverAYes() {
        assertThat(coverage(mapped()).cell(ENTRY, BANNER).cause()).isEqualTo(GapCause.NOT_CLAIMED);
    }

    @Test
    void aClaimWithoutImplementationIsAGapOfItsOwnKind() {
        claim(ClaimAnswer.YES);
        assertThat(coverage(mapped()).cell(ENTRY, BANNER).cause()).isEqualTo(GapCause.NOT_IMPLEMENTED);
    }

    @Test
    void doneByTheUpperLevelHoldsOnlyWhereTheUpperLevelDoesIt() {
        claim(ClaimAnswer.BY_UPPER_LEVEL);
        assertThat(coverage(mapped()).cell(ENTRY, BANNER).cause()).isEqualTo(GapCause.NOT_IMPLEMENTED);
        hold(LEAGUE, new Holdings(1, 1));
        assertThat(coverage(mapped()).cell(ENTRY, BANNER).state()).isEqualTo(CellState.BY_UPPER_LEVEL);
    }

    @Test
    void aLevelTheStandardDoesNotListIsNotExpected() {
        assertThat(coverage(mapped()).cell(ENTRY, LEAGUE).state()).isEqualTo(CellState.NOT_EXPECTED);
    }

    @Test
    void anEntryNobodyDecidedIsAGapOfTheRegion() {
        Coverage coverage = coverage(List.of());
        assertThat(coverage.gaps(Instant.EPOCH)).extracting(Gap::cause).containsExactly(GapCause.NOT_DECIDED);
        assertThat(coverage.mappedEntries()).isEqualTo(new Share(0, 1));
    }

    @Test
    void anEntrySaidToHaveNoCounterpartNeedsANewStandardItem() {
        Coverage coverage = coverage(List.of(match(null, Relation.NO_COUNTERPART, MatchState.MAPPED)));
        assertThat(coverage.gaps(Instant.EPOCH)).extracting(Gap::cause).containsExactly(GapCause.NO_STANDARD);
    }

    @Test
    void aCorrespondenceSentBackDoesNotCount() {
        Coverage coverage = coverage(List.of(match(STANDARD, Relation.EXACT, MatchState.REJECTED)));
        assertThat(coverage.wholeEntry(ENTRY)).map(Cell::cause).contains(GapCause.NOT_DECIDED);
    }

    @Test
    void theShareCountsExpectedPlacesUnderADivision() {
        hold(BANNER, new Holdings(1, 1));
        assertThat(coverage(mapped()).share(ENTRY, LEAGUE)).isEqualTo(new Share(1, 2));
    }

    private Coverage coverage(List<Correspondence> matches) {
        Item item = Item.builder()
                .set(ItemField.TASK_NAME, "居民身份证补领")
                .set(ItemField.USE_LEVEL, "4")
                .set(ItemField.CROSS_MODE, "全程网办")
                .build();
        StandardItem standard = new StandardItem(STANDARD, 1, StandardState.PUBLISHED, item, 1, true, Instant.EPOCH);
        return Coverage.of(new CoverageInput(
                REGION,
                List.of(new ListEntry(
                        ENTRY, 1, 1, "居民身份证补领", "2020年底", "公安部", null, null, null, "", Confirmation.ONE_SOURCE)),
                Map.of(ENTRY, matches),
                Map.of(STANDARD, standard),
                List.of(
                        new Division(REGION, "内蒙古自治区", null, false),
                        new Division(LEAGUE, "呼和浩特市", REGION, false),
                        new Division(BANNER, "新城区", LEAGUE, false),
                        new Division(new DivisionCode("150103000000"), "回民区", LEAGUE, false)),
                holdings,
                claims));
    }

    private static List<Correspondence> mapped() {
        return List.of(match(STANDARD, Relation.EXACT, MatchState.MAPPED));
    }

    private static Correspondence match(@Nullable Long standardId, Relation relation, MatchState state) {
        return new Correspondence(
                1,
                1,
                ENTRY,
                standardId,
                relation,
                Polarity.IS,
                state,
                0.9,
                List.of(),
                null,
                "甲",
                1L,
                null,
                null,
                Instant.EPOCH);
    }

    private void hold(DivisionCode division, Holdings held) {
        holdings.computeIfAbsent(STANDARD, s -> new HashMap<>()).put(division, held);
    }

    private void claim(ClaimAnswer answer) {
        claims.computeIfAbsent(STANDARD, s -> new HashMap<>())
                .put(BANNER, new Claim(1, 1, STANDARD, BANNER, answer, "由市级统一受理", null, "甲", Instant.EPOCH));
    }
}
