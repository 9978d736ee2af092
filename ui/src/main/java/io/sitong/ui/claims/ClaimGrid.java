package io.sitong.ui.claims;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.sitong.catalog.claim.Claim;
import io.sitong.catalog.claim.ExpectedItem;
import io.sitong.catalog.claim.Held;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.ItemField;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.CodeGroups;
import io.sitong.ui.widgets.Dates;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.LinkTo;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The items a division is asked for, with what is carried out and what was answered; rows can be ticked. */
final class ClaimGrid extends KeysetGrid<ExpectedItem> {

    private static final long serialVersionUID = 1L;

    private final transient ClaimsModel model;
    private final Grid.Column<ExpectedItem> divisionColumn;
    private transient @Nullable ExpectedItem active;

    ClaimGrid(ClaimsModel model, Consumer<ExpectedItem> opened) {
        this.model = model;
        addClassName("claim-grid");
        identifiedBy(ExpectedItem::place);
        setSelectionMode(SelectionMode.MULTI);
        divisionColumn = addColumn(row -> model.nameOf(row.division()))
                .setHeader(Messages.get("claims.column.division"))
                .setWidth("7rem")
                .setFlexGrow(0);
        addColumn(item()).setHeader(Messages.get("claims.column.item")).setFlexGrow(3);
        addColumn(held())
                .setHeader(Messages.get("claims.column.held"))
                .setWidth("7.5rem")
                .setFlexGrow(0);
        addColumn(answer()).setHeader(Messages.get("claims.column.answer")).setFlexGrow(2);
        setPartNameGenerator(row -> isActive(row) ? "active-row" : null);
        addItemClickListener(click -> opened.accept(click.getItem()));
    }

    void showDivisions(boolean wanted) {
        divisionColumn.setVisible(wanted);
    }

    Optional<ExpectedItem> active() {
        return Optional.ofNullable(active);
    }

    private boolean isActive(ExpectedItem row) {
        ExpectedItem now = active;
        return now != null && now.place().equals(row.place());
    }

    /** Marks a row and brings it into view. */
    void activate(@Nullable ExpectedItem row) {
        ExpectedItem before = active;
        active = row;
        if (before != null) {
            getDataProvider().refreshItem(before);
        }
        if (row != null) {
            getDataProvider().refreshItem(row);
            indexOf(row)
                    .ifPresent(index -> getElement()
                            .executeJs(
                                    "if ($0 < this._firstVisibleIndex || $0 >= this._lastVisibleIndex)"
                                            + " this.scrollToIndex(Math.max(0, $0 - 4));",
                                    index));
        }
    }

    /** Shows a row as it is now, where it stands, though it may not fit the filter any more. */
    void renew(ExpectedItem row) {
        replace(row);
        if (isActive(row)) {
            active = row;
        }
    }

    private LitRenderer<ExpectedItem> item() {
        return LitRenderer.<ExpectedItem>of(
                        "<div><a class=\"link entry-name\" href=\"${item.href}\">${item.name}</a>"
                                + "<span class=\"entry-facts\"><span class=\"code\">${item.code}</span> ${item.facts}</span></div>")
                .withProperty("href", row -> LinkTo.href(Links.item(row.standardId())))
                .withProperty("name", ExpectedItem::name)
                .withProperty("code", row -> CodeGroups.spaced(row.catalogCode()))
                .withProperty("facts", this::facts);
    }

    private String facts(ExpectedItem row) {
        String type = row.taskType().isEmpty() ? "" : ItemField.TASK_TYPE.display(row.taskType());
        String department = row.departmentCode().isEmpty() ? "" : model.departmentName(row.departmentCode());
        return String.join(
                " · ",
                java.util.stream.Stream.of(type, department)
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    private LitRenderer<ExpectedItem> held() {
        return LitRenderer.<ExpectedItem>of("<div>${item.href"
                        + " ? html`<a class=\"link\" href=\"${item.href}\">${item.words}</a>`"
                        + " : html`<span class=\"cell-none\">${item.words}</span>`}</div>")
                .withProperty("href", ClaimGrid::heldHref)
                .withProperty("words", row -> heldWords(row.held()));
    }

    private static String heldHref(ExpectedItem row) {
        Held held = row.held();
        if (held.count() == 0) {
            return "";
        }
        return LinkTo.href(
                held.count() == 1
                        ? Links.localItem(Objects.requireNonNullElse(held.firstId(), 0L))
                        : Links.localItemsOf(row.standardId(), row.division()));
    }

    static String heldWords(Held held) {
        if (held.count() == 0 || held.state() == null) {
            return Messages.get("claims.held.none");
        }
        return held.count() == 1
                ? Messages.term(held.state())
                : Messages.get("claims.held.many", held.count(), Messages.term(held.state()));
    }

    private LitRenderer<ExpectedItem> answer() {
        return LitRenderer.<ExpectedItem>of("<div><span class=\"badge ${item.look}\"><span class=\"badge-sign\""
                        + " aria-hidden=\"true\">${item.sign}</span><span>${item.words}</span></span>"
                        + "${item.warning ? html` <span class=\"claim-warning\">${item.warning}</span>` : ''}"
                        + "<span class=\"entry-facts\">${item.why}</span></div>")
                .withProperty("look", row -> AnswerLook.of(row.answer()).styleClass())
                .withProperty("sign", row -> AnswerLook.sign(row.answer()))
                .withProperty("words", row -> Messages.term(row.answer()))
                .withProperty("warning", row -> warning(row).orElse(""))
                .withProperty("why", this::why);
    }

    /** What the answer leans on and is not there. */
    static Optional<String> warning(ExpectedItem row) {
        Claim claim = row.claim();
        return claim != null && row.contradicted()
                ? Optional.of(Messages.get("claims.warning." + claim.answer().name()))
                : Optional.empty();
    }

    private String why(ExpectedItem row) {
        Claim claim = row.claim();
        if (claim == null) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        if (claim.mergedInto() != null) {
            words.append(Messages.get("claims.merged.into", model.standardName(claim.mergedInto())));
        }
        if (claim.reason() != null) {
            words.append(words.isEmpty() ? "" : " · ").append(claim.reason());
        }
        aboveWords(row)
                .ifPresent(above -> words.append(words.isEmpty() ? "" : " · ").append(above));
        return words.toString();
    }

    private Optional<String> aboveWords(ExpectedItem row) {
        DivisionCode above = row.held().above();
        return above == null ? Optional.empty() : Optional.of(Messages.get("claims.held.above", model.nameOf(above)));
    }

    static String saidBy(Claim claim) {
        return Messages.get("claims.said.by", String.valueOf(claim.answeredBy()), Dates.day(claim.changedAt()));
    }
}
