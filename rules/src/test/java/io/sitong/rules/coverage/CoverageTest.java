package io.sitong.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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

    private static final Item TEXT = Item.builder()
            .set(ItemField.TASK_NAME, "居民身份证补领")
            .set(ItemField.USE_LEVEL, "4")
            .set(ItemField.CROSS_MODE, "全程网办")
            .build();

    private final Map<Long, StandardItem> others = new HashMap<>();
    private StandardItem item = new StandardItem(STANDARD, 1, StandardState.PUBLISHED, TEXT, 1, true, Instant.EPOCH);
    private @Nullable Instant published;
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

    @Test
    void aDraftIsAGapOfItsOwnKindWhoeverConfirmedThePair() {
        item = new StandardItem(STANDARD, 1, StandardState.DRAFT, TEXT, 0, false, Instant.EPOCH);
        hold(BANNER, new Holdings(1, 1));
        for (MatchState state : List.of(MatchState.MAPPED, MatchState.IN_REVIEW, MatchState.ACCEPTED)) {
            Coverage coverage = coverage(List.of(match(STANDARD, Relation.EXACT, state)));
            assertThat(coverage.mappedEntries()).isEqualTo(new Share(0, 1));
            assertThat(coverage.wholeEntry(ENTRY))
                    .contains(new Cell(ENTRY, REGION, CellState.GAP, GapCause.NOT_PUBLISHED, STANDARD));
            assertThat(coverage.cell(ENTRY, BANNER).cause()).isEqualTo(GapCause.NOT_PUBLISHED);
            assertThat(coverage.share(ENTRY, REGION)).isEqualTo(new Share(0, 0));
            assertThat(coverage.gaps(Instant.EPOCH))
                    .extracting(Gap::cause, Gap::standardId, Gap::division)
                    .containsExactly(tuple(GapCause.NOT_PUBLISHED, null, REGION));
        }
    }

    @Test
    void anItemThatIsNoLongerInForceStandsForNothing() {
        hold(BANNER, new Holdings(1, 1));
        for (StandardState closed : List.of(StandardState.SUSPENDED, StandardState.CANCELLED)) {
            item = new StandardItem(STANDARD, 1, closed, TEXT, 3, false, Instant.EPOCH);
            Coverage coverage = coverage(List.of(match(STANDARD, Relation.EXACT, MatchState.ACCEPTED)));
            assertThat(coverage.mappedEntries()).isEqualTo(new Share(0, 1));
            assertThat(coverage.wholeEntry(ENTRY))
                    .contains(new Cell(ENTRY, REGION, CellState.GAP, GapCause.NOT_IN_FORCE, STANDARD));
            assertThat(coverage.share(ENTRY, REGION)).isEqualTo(new Share(0, 0));
            assertThat(coverage.gaps(Instant.EPOCH))
                    .extracting(Gap::cause, Gap::standardId, Gap::division)
                    .containsExactly(tuple(GapCause.NOT_IN_FORCE, null, REGION));
        }
    }

    @Test
    void whoSaysThatNothingElseStandsForTheEntryIsHeardBeforeTheCancelledItem() {
        item = new StandardItem(STANDARD, 1, StandardState.CANCELLED, TEXT, 3, false, Instant.EPOCH);
        Coverage coverage = coverage(List.of(
                match(STANDARD, Relation.EXACT, MatchState.ACCEPTED),
                match(null, Relation.NO_COUNTERPART, MatchState.MAPPED)));
        assertThat(coverage.wholeEntry(ENTRY)).map(Cell::cause).contains(GapCause.NO_STANDARD);
    }

    @Test
    void aDraftMayTakeThePlaceOfACancelledItem() {
        item = new StandardItem(STANDARD, 1, StandardState.CANCELLED, TEXT, 3, false, Instant.EPOCH);
        StandardItem draft = new StandardItem(41, 1, StandardState.DRAFT, TEXT, 0, false, Instant.EPOCH);
        others.put(draft.id(), draft);
        Coverage coverage = coverage(List.of(
                match(STANDARD, Relation.EXACT, MatchState.ACCEPTED),
                match(draft.id(), Relation.EXACT, MatchState.MAPPED)));
        assertThat(coverage.wholeEntry(ENTRY))
                .contains(new Cell(ENTRY, REGION, CellState.GAP, GapCause.NOT_PUBLISHED, draft.id()));
    }

    @Test
    void aDraftBesideAnItemInForceTakesNothingFromIt() {
        StandardItem draft = new StandardItem(41, 1, StandardState.IN_REVIEW, TEXT, 0, false, Instant.EPOCH);
        others.put(draft.id(), draft);
        hold(BANNER, new Holdings(1, 1));
        Coverage coverage = coverage(List.of(
                match(draft.id(), Relation.CONTAINS, MatchState.MAPPED),
                match(STANDARD, Relation.CONTAINS, MatchState.MAPPED)));
        assertThat(coverage.mappedEntries()).isEqualTo(new Share(1, 1));
        assertThat(coverage.wholeEntry(ENTRY)).isEmpty();
        assertThat(coverage.cell(ENTRY, BANNER).state()).isEqualTo(CellState.COVERED);
    }

    @Test
    void aDraftGivenUpIsNoItemAtAll() {
        item = new StandardItem(STANDARD, 1, StandardState.CANCELLED, TEXT, 0, false, Instant.EPOCH);
        assertThat(coverage(mapped()).wholeEntry(ENTRY)).map(Cell::cause).contains(GapCause.NOT_DECIDED);
    }

    @Test
    void aPairProposedOfADraftIsToBeConfirmedOnceTheDraftIsPublished() {
        published = Instant.EPOCH.plusSeconds(60);
        Coverage proposed = coverage(mapped());
        assertThat(proposed.wholeEntry(ENTRY)).map(Cell::cause).contains(GapCause.NOT_DECIDED);
        assertThat(proposed.mappedEntries()).isEqualTo(new Share(0, 1));

        Coverage confirmed = coverage(List.of(match(STANDARD, Relation.EXACT, MatchState.ACCEPTED)));
        assertThat(confirmed.wholeEntry(ENTRY)).isEmpty();
        assertThat(confirmed.mappedEntries()).isEqualTo(new Share(1, 1));
    }

    private Coverage coverage(List<Correspondence> matches) {
        Map<Long, StandardItem> standards = new HashMap<>(others);
        standards.put(STANDARD, item);
        return Coverage.of(new CoverageInput(
                REGION,
                List.of(new ListEntry(
                        ENTRY, 1, 1, "居民身份证补领", "2020年底", "公安部", null, null, null, "", Confirmation.ONE_SOURCE)),
                Map.of(ENTRY, matches),
                standards,
                published == null ? Map.of() : Map.of(STANDARD, published),
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
