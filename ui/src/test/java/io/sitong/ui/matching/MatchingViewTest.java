package io.sitong.ui.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import io.sitong.catalog.account.Account;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.blind.BlindChoice;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardState;
import io.sitong.ui.FrameTest;
import io.sitong.ui.FramedScreen;
import io.sitong.ui.SmallRegion;
import io.sitong.ui.access.SignedInForTests;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The desk of somebody who answers in a double review, and the page of those who settle. */
@FrameTest
class MatchingViewTest extends FramedScreen {

    private ListEntry entry() {
        return stores.nationalLists().entriesOf(list()).getLast();
    }

    private long review() {
        return stores.blindReviews().ofEntry(SYSTEM, entry().id()).orElseThrow().id();
    }

    @AfterEach
    void nothingIsUnderReview() {
        stores.blindReviews().askNoMore(SYSTEM, list());
        stores.blindReviews().callOff(SYSTEM, list(), List.of(entry().id()));
        stores.assignments().takeBack(SYSTEM, list(), List.of(entry().id()), null);
        undecide(entry().id());
    }

    @Test
    void theDeskShowsNoAnswerBeforeBothAreThereAndThenBothSideBySide() {
        stores.blindReviews().open(SYSTEM, list(), List.of(entry().id()));
        stores.blindReviews()
                .answer(
                        FIRST,
                        review(),
                        List.of(new BlindChoice(SmallRegion.STANDARD, Relation.OVERLAPS, 0.5, List.of("＋ 甲的理由"))),
                        "甲的备注");
        SignedInForTests.as(Role.BUREAU, SmallRegion.REGION);
        UI.getCurrent().navigate("matching", QueryParameters.of("entry", Long.toString(entry().id())));
        assertThat($(H2.class).all().stream().map(H2::getText)).contains(entry().name());
        assertThat(words())
                .contains("您是第二位作答人；第一位 赵敏 已作答")
                .doesNotContain("甲的备注")
                .doesNotContain("甲的理由");
        assertThat(buttons()).contains("盲审中 1", "分派（D）");

        stores.blindReviews().answer(SECOND, review(), List.of(), "乙的备注");
        UI.getCurrent().navigate("items");
        UI.getCurrent().navigate("matching", QueryParameters.of("entry", Long.toString(entry().id())));
        assertThat(buttons()).contains("以此为准（G）", "以此为准（H）");
        UI.getCurrent().navigate("matching/reviewers");
        assertThat($(H1.class).last().getText()).isEqualTo("分派与盲审");
        assertThat(words()).contains("甲的备注", "甲的理由", "乙的备注", "无对应事项");
        List<Button> stands = $(Button.class).all().stream()
                .filter(button -> button.getText().startsWith("以此为准"))
                .toList();
        assertThat(stands)
                .as("the keys of the desk do nothing here")
                .extracting(Button::getText)
                .containsExactly("以此为准", "以此为准");
        test(stands.getLast()).click();
        assertThat(stores.matches().ofEntry(entry().id())).singleElement().satisfies(c -> {
            assertThat(c.relation()).isEqualTo(Relation.NO_COUNTERPART);
            assertThat(c.author()).isEqualTo("王建国");
            assertThat(c.reviewer()).isEqualTo("测试政务服务局");
        });
    }

    @Test
    void besideOnesOwnAnswerItSaysThatSomebodyElseSettles() {
        stores.blindReviews().open(SYSTEM, list(), List.of(entry().id()));
        stores.blindReviews()
                .answer(
                        FIRST,
                        review(),
                        List.of(new BlindChoice(SmallRegion.STANDARD, Relation.OVERLAPS, 0.5, List.of())),
                        null);
        stores.blindReviews().answer(SECOND, review(), List.of(), null);
        DoubleReviewBox box = new DoubleReviewBox(id -> "老年人优待证办理");
        UI.getCurrent().add(box);
        box.both(
                stores.blindReviews().ofEntry(SYSTEM, entry().id()).orElseThrow(),
                true,
                account -> account != FIRST.accountId(),
                account -> {});
        assertThat(words()).contains("自己的答案，由别人协调");
        box.both(
                stores.blindReviews().ofEntry(SYSTEM, entry().id()).orElseThrow(),
                true,
                account -> false,
                account -> {});
        assertThat(words()).as("who only looks").doesNotContain("自己的答案");
        UI.getCurrent().remove(box);
        stores.blindReviews().settle(SYSTEM, review(), SECOND.accountId(), null);
    }

    @Test
    void anItemThatWasDecidedOnAndIsNotInForceSaysWhatBecameOfIt() {
        StandardItem standing =
                stores.standardItems().find(SmallRegion.STANDARD).orElseThrow();
        StandardItem cancelled = new StandardItem(
                standing.id(), 2, StandardState.CANCELLED, standing.item(), 1, false, standing.changedAt());
        assertThat(MatchingView.named(standing)).isEqualTo("老年人优待证办理");
        assertThat(MatchingView.named(cancelled)).isEqualTo("老年人优待证办理［取消］");
    }

    @Test
    void takingBackSaysWhatItDoesWhereTheWholeListIsUnderReviewAndWhereAnAnswerWouldBeLost() {
        SignedInForTests.as(Role.BUREAU, SmallRegion.REGION);
        stores.blindReviews().open(SYSTEM, list(), List.of(entry().id()));
        stores.blindReviews().answer(FIRST, review(), List.of(), null);
        UI.getCurrent().navigate("matching");
        test(button("分派（D）").orElseThrow()).click();
        assertThat(words()).contains("撤销盲审 1 条，其中 1 条已有一人作答，答案作废");
        assertThat(button("收回分派，作废 1 份答案").orElseThrow().isEnabled()).isTrue();
        test(button("取消").orElseThrow()).click();

        stores.blindReviews().askOfWholeList(SYSTEM, list());
        UI.getCurrent().navigate("items");
        UI.getCurrent().navigate("matching");
        test(button("分派（D）").orElseThrow()).click();
        assertThat(button("收回分派").orElseThrow().isEnabled())
                .as("nothing is in hands")
                .isFalse();
        assertThat(words()).doesNotContain("答案作废");
    }

    @Test
    void theAddressFiltersByPersonAndALocalityIsOfferedNothing() {
        Account officer =
                stores.accounts().add(SYSTEM, "officer", "李琳", "", Role.DEPARTMENT, SmallRegion.REGION, false);
        stores.assignments().give(SYSTEM, list(), List.of(entry().id()), List.of(officer.id()), null);
        SignedInForTests.as(Role.BUREAU, SmallRegion.REGION);
        UI.getCurrent().navigate("matching", QueryParameters.simple(Map.of("account", Long.toString(officer.id()))));
        assertThat(buttons()).contains("李琳 的", "全部 1");

        SignedInForTests.as(Role.LOCALITY, SmallRegion.BANNER);
        UI.getCurrent().navigate("matching/reviewers");
        assertThat(words()).doesNotContain("李琳");
        UI.getCurrent().navigate("matching");
        assertThat(buttons()).contains("全部 5").doesNotContain("分派（D）");
    }
}
