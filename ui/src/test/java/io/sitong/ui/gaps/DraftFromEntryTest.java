package io.sitong.ui.gaps;

import static io.sitong.ui.matching.DeskFixture.BUREAU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.blind.BlindOutcome;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchOutcome;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardState;
import io.sitong.catalog.store.Stores;
import io.sitong.ui.matching.DeskFixture;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftFromEntryTest {

    private static final String MISSING = "海域使用金减免核准";

    private DeskFixture fixture;
    private Stores stores;
    private DraftFromEntry drafts;
    private ListEntry entry;

    @BeforeEach
    void anEntryWithoutCounterpart() {
        fixture = new DeskFixture();
        stores = fixture.stores;
        drafts = new DraftFromEntry(stores.standardItems(), stores.matches(), stores.matchReview());
        entry = stores.nationalLists().findEntry(fixture.entry(MISSING)).orElseThrow();
    }

    @AfterEach
    void close() throws Exception {
        fixture.close();
    }

    @Test
    void whatTheListSaysIsFilledInAndASecondPersonConfirmsThePair() {
        stores.matchReview().decide(BUREAU, entry.id(), null, Relation.NO_COUNTERPART, null, List.of(), null);
        StandardItem draft = drafts.create(BUREAU, entry).orElseThrow();
        assertThat(draft.state()).isEqualTo(StandardState.DRAFT);
        assertThat(draft.item().name()).isEqualTo(MISSING);
        assertThat(draft.item().text(ItemField.GUIDE_DEPT)).isEqualTo("自然资源部");
        assertThat(stores.matches().ofEntry(entry.id()))
                .extracting(Correspondence::standardId, Correspondence::relation, Correspondence::state)
                .containsExactly(tuple(draft.id(), Relation.EXACT, MatchState.MAPPED));
    }

    @Test
    void whileTwoAreDecidingNoDraftIsMade() {
        stores.blindReviews().askOfWholeList(BUREAU, fixture.list.id());
        answer(fixture.zhao.viewer());
        int before = items().size();
        assertThat(drafts.create(BUREAU, entry)).isEmpty();
        assertThat(items()).hasSize(before);
        assertThat(stores.matches().ofEntry(entry.id())).isEmpty();
    }

    @Test
    void onceTwoAgreedThatNothingCorrespondsTheDraftIsThePairAndNotAskedOfTwoAnew() {
        stores.blindReviews().askOfWholeList(BUREAU, fixture.list.id());
        answer(fixture.zhao.viewer());
        assertThat(answer(fixture.wang.viewer())).isInstanceOf(BlindOutcome.Agreed.class);

        StandardItem draft = drafts.create(BUREAU, entry).orElseThrow();

        assertThat(stores.matches().isInDoubleReview(entry.id())).isFalse();
        Correspondence pair = stores.matches().ofEntry(entry.id()).getFirst();
        assertThat(stores.matches().ofEntry(entry.id()))
                .extracting(Correspondence::standardId, Correspondence::state)
                .containsExactly(tuple(draft.id(), MatchState.MAPPED));
        assertThat(stores.matchReview().accept(fixture.li.viewer(), pair.id(), null))
                .isInstanceOf(MatchOutcome.Done.class);
    }

    private BlindOutcome answer(Viewer viewer) {
        long review =
                stores.blindReviews().ofEntry(viewer, entry.id()).orElseThrow().id();
        return stores.blindReviews().answer(viewer, review, List.of(), "没有");
    }

    private List<StandardItem> items() {
        List<StandardItem> all = new ArrayList<>();
        stores.standardItems().forEach(StandardFilter.all(), all::add);
        return all;
    }
}
