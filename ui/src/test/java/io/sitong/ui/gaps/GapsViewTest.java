package io.sitong.ui.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.claim.Claim;
import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.standard.Proposal;
import io.sitong.catalog.standard.ProposalKind;
import io.sitong.catalog.standard.ProposalOutcome;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardLifeCycle;
import io.sitong.ui.FrameTest;
import io.sitong.ui.FramedScreen;
import io.sitong.ui.SmallRegion;
import io.sitong.ui.access.SignedInForTests;
import io.sitong.ui.links.Links;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the matrix says of entries that are missing something as a whole, and where it leads from there. */
@FrameTest
class GapsViewTest extends FramedScreen {

    private static final DivisionCode REFUSING = new DivisionCode("150300000000");
    private static final DivisionCode ZONE = new DivisionCode("150172000000");

    @Autowired
    private StandardLifeCycle lifeCycle;

    @Autowired
    private DraftFromEntry drafts;

    private ListEntry first;
    private ListEntry second;

    @BeforeEach
    void somebodySignsInAndNothingIsDecided() {
        SignedInForTests.as(Role.BUREAU, SmallRegion.REGION);
        List<ListEntry> entries = stores.nationalLists().entriesOf(list());
        first = entries.getFirst();
        second = entries.get(1);
        entries.forEach(entry -> undecide(entry.id()));
    }

    @Test
    void anItemWithoutModeIsMarkedInItsRowAndLedToUntilTheModeIsPublished() {
        stores.matchReview()
                .decide(FIRST, first.id(), SmallRegion.STANDARD, Relation.EXACT, null, List.of("＋ 名称一致"), null);

        MatrixRow row = open(GapCause.MODE_MISSING, first);
        assertThat(words()).contains("缺模式");
        assertThat(words()).contains("“老年人优待证办理”没有填“跨省通办模式”（全程网办、异地代收代办、多地联办）");
        assertThat(button("去确认对应")).as("the pair is decided").isEmpty();
        test(button("去补填通办模式").orElseThrow()).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith("items/" + SmallRegion.STANDARD)
                .contains(Links.EDIT);

        StandardItem item = stores.standardItems().find(SmallRegion.STANDARD).orElseThrow();
        Proposal draft = done(lifeCycle.propose(
                FIRST,
                item.id(),
                ProposalKind.CHANGE,
                item.item().edit().set(ItemField.CROSS_MODE, "全程网办").build(),
                List.of()));
        Proposal sent = done(lifeCycle.submit(FIRST, draft.id(), draft.version(), "补填", lifeCycle.today()));
        done(lifeCycle.agree(SYSTEM, sent.id(), sent.version(), null));

        assertThat(matrix(GapCause.MODE_MISSING)).extracting(MatrixRow::entry).doesNotContain(row.entry());
    }

    @Test
    void theRoomAWideScreenHasToSpareIsSharedByEntriesAndDivisions() {
        matrix(GapCause.NOT_DECIDED);
        List<Grid.Column<MatrixRow>> columns = $(MatrixGrid.class).single().getColumns();
        int entries = columns.get(1).getFlexGrow();
        int divisions =
                columns.stream().skip(3).mapToInt(Grid.Column::getFlexGrow).sum();
        assertThat(entries).isPositive().isLessThan(divisions);
    }

    @Test
    void whatIsNotDecidedLeadsToTheDecisionFirstAndANewItemOnlyAfterThat() {
        open(GapCause.NOT_DECIDED, second);
        assertThat(primary("去确认对应")).isTrue();
        assertThat(primary("新建事项草稿")).isFalse();

        stores.matchReview().decide(FIRST, second.id(), null, Relation.NO_COUNTERPART, null, List.of(), null);
        open(GapCause.NO_STANDARD, second);
        assertThat(primary("新建事项草稿")).isTrue();
        assertThat(primary("去确认对应")).isFalse();
    }

    @Test
    void whatThePlaceSaidIsReadBesideTheCauseAndLeadsToItsAnswer() {
        stores.matchReview()
                .decide(FIRST, first.id(), SmallRegion.STANDARD, Relation.EXACT, null, List.of("＋ 名称一致"), null);
        stores.claims()
                .save(
                        SYSTEM,
                        List.of(new Claim(
                                0,
                                0,
                                SmallRegion.STANDARD,
                                REFUSING,
                                ClaimAnswer.NO,
                                "权限未下放到本级",
                                null,
                                null,
                                Instant.EPOCH)));

        open(GapCause.REFUSED, first);

        Grid<?> places = $(CellDetail.class)
                .single()
                .getChildren()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .findFirst()
                .orElseThrow();
        int row = IntStream.range(0, test(places).size())
                .filter(i -> test(places).getCellText(i, 0).equals("乌海市"))
                .findFirst()
                .orElseThrow();
        assertThat(test(places).getCellComponent(row, 1).getElement().getTextRecursively())
                .isEqualTo("地方说明不实施理由：权限未下放到本级");
        assertThat(((Anchor) test(places).getCellComponent(row, 5)).getHref())
                .isEqualTo("claims?d=" + REFUSING.value() + "&q=152011001000&tab=items");
    }

    @Test
    void anEntryWithoutItemIsGivenToSomebodyAsAWhole() {
        stores.matchReview().decide(FIRST, second.id(), null, Relation.NO_COUNTERPART, null, List.of(), null);
        Gap gap = stores.gaps().openOfEntry(SYSTEM, second.id()).get(SmallRegion.REGION);
        assertThat(stores.gaps().save(SYSTEM, gap.given("自治区司法厅", LocalDate.of(2026, 12, 25))))
                .isNotNull();

        open(GapCause.NO_STANDARD, second);
        assertThat(words()).contains("责任人：自治区司法厅　完成期限：2026-12-25");
        test(button("指定责任人和期限").orElseThrow()).click();
        TextField owner = $(TextField.class).all().stream()
                .filter(field -> "责任人".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        assertThat(owner.getValue()).isEqualTo("自治区司法厅");
        owner.setValue("自治区公安厅");
        test(button("保存").orElseThrow()).click();
        assertThat(words()).contains("责任人：自治区公安厅　完成期限：2026-12-25");
    }

    @Test
    void aDraftIsNoCounterpartAndLeadsToItsPublicationFirst() {
        StandardItem draft = drafts.create(FIRST, second).orElseThrow();

        MatrixRow row = open(GapCause.NOT_PUBLISHED, second);
        assertThat(words())
                .contains("未发布", "已有对应事项 0 / 5")
                .contains("目录事项“" + second.name() + "”已起草（待提交审核），尚未发布，不算已有对应");
        assertThat(row.withoutStandard()).isTrue();
        assertThat(primary("去确认对应")).isFalse();
        assertThat(primary("去补齐并发布")).isTrue();
        test(button("去补齐并发布").orElseThrow()).click();

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("items/" + draft.id());
        assertThat(words()).contains("尚无编码 · " + second.leadDepartment());
    }

    @Test
    void wherePlacesAreExpectedNowhereNothingIsShownAsCovered() {
        stores.matchReview()
                .decide(FIRST, second.id(), SmallRegion.STANDARD, Relation.EXACT, null, List.of("＋ 名称一致"), null);
        UI.getCurrent()
                .navigate(
                        Links.GAPS,
                        QueryParameters.simple(
                                Map.of(Links.CAUSE, GapCause.MODE_MISSING.name(), Links.DIVISION, ZONE.value())));

        MatrixRow row = shown().stream()
                .filter(one -> one.entry().id() == second.id())
                .findFirst()
                .orElseThrow();
        assertThat(row.total().expected()).isZero();
        Button total = (Button) cell(row, 2);
        assertThat(total.getText()).isEqualTo("0 处");
        assertThat(total.getClassNames()).doesNotContain("heat-4");
        $(GapsView.class).single().openCell(row, ZONE);
        assertThat(words()).contains("还没有填“行使层级”");
    }

    private MatrixRow open(GapCause cause, ListEntry entry) {
        MatrixRow row = matrix(cause).stream()
                .filter(one -> one.entry().id() == entry.id())
                .findFirst()
                .orElseThrow();
        cell(row, 1);
        $(GapsView.class).single().openCell(row, SmallRegion.REGION);
        return row;
    }

    private List<MatrixRow> matrix(GapCause cause) {
        // what somebody did meanwhile is seen by who comes to the screen anew
        UI.getCurrent().navigate(Links.LEDGER);
        UI.getCurrent().navigate(Links.GAPS, QueryParameters.of(Links.CAUSE, cause.name()));
        return shown();
    }

    private List<MatrixRow> shown() {
        return $(MatrixGrid.class).single().getListDataView().getItems().toList();
    }

    private Component cell(MatrixRow row, int column) {
        MatrixGrid grid = $(MatrixGrid.class).single();
        int index = grid.getListDataView().getItems().toList().indexOf(row);
        return test(grid).getCellComponent(index, column);
    }

    private boolean primary(String words) {
        return button(words).orElseThrow().getThemeNames().contains(ButtonVariant.LUMO_PRIMARY.getVariantName());
    }

    private static Proposal done(ProposalOutcome outcome) {
        assertThat(outcome).isInstanceOf(ProposalOutcome.Done.class);
        return ((ProposalOutcome.Done) outcome).proposal();
    }
}
