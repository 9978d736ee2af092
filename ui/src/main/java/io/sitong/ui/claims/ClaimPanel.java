package io.sitong.ui.claims;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.sitong.catalog.audit.AuditEntry;
import io.sitong.catalog.claim.Claim;
import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.claim.ExpectedItem;
import io.sitong.catalog.claim.Held;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.CodeText;
import io.sitong.ui.widgets.Dates;
import io.sitong.ui.widgets.LinkTo;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** The item of the active row: what it is, what is carried out here, what was answered, and the answers to give. */
final class ClaimPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int BASES_SHOWN = 4;

    private final transient ClaimsModel model;
    private final transient Consumer<ClaimAnswer> answering;

    ClaimPanel(ClaimsModel model, Consumer<ClaimAnswer> answering) {
        this.model = model;
        this.answering = answering;
        addClassName("entry-panel");
        getElement().setAttribute("tabindex", "-1");
    }

    void takeKeyboard() {
        // after the browser has drawn what this round trip changed; before that the focus would be lost again
        getElement().executeJs("setTimeout(() => this.focus({preventScroll: true}), 50)");
    }

    void showNothing(String words) {
        removeAll();
        Paragraph none = new Paragraph(words);
        none.addClassName("quiet");
        add(none);
    }

    void show(ExpectedItem row) {
        removeAll();
        add(new H2(row.name()), new CodeText(row.catalogCode()));
        Span where = new Span(model.nameOf(row.division()));
        where.addClassName("quiet");
        add(where, answerNow(row));
        if (model.mayAnswer()) {
            add(buttons(row));
        }
        add(held(row));
        model.standard(row.standardId()).ifPresent(standard -> add(facts(standard)));
        add(history(row));
    }

    private Component answerNow(ExpectedItem row) {
        Div now = new Div(AnswerLook.badge(row.answer()));
        now.addClassName("claim-now");
        Claim claim = row.claim();
        if (claim != null) {
            Span by = new Span(ClaimGrid.saidBy(claim));
            by.addClassName("quiet");
            now.add(by);
            Optional.ofNullable(claim.mergedInto())
                    .ifPresent(other -> now.add(LinkTo.anchor(
                            Messages.get("claims.merged.into", model.standardName(other)), Links.item(other))));
            Optional.ofNullable(claim.reason())
                    .ifPresent(reason -> now.add(new Span(Messages.get("claims.reason.said", reason))));
        }
        ClaimGrid.warning(row).ifPresent(words -> {
            Span warning = new Span(words);
            warning.addClassName("claim-warning");
            now.add(warning);
        });
        return now;
    }

    private Component buttons(ExpectedItem row) {
        Div deeds = new Div();
        deeds.addClassName("deeds");
        int key = 1;
        for (ClaimAnswer answer : AnswerDialog.OFFERED) {
            Button button = new Button(
                    Messages.get("claims.key", key++, Messages.term(answer)), click -> answering.accept(answer));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            if (row.answer() == answer) {
                button.addClassName("chip-on");
            } else if (answer == ClaimAnswer.YES) {
                button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            deeds.add(button);
        }
        if (row.answer() != ClaimAnswer.UNKNOWN) {
            Button back = new Button(
                    Messages.get("claims.key", 0, Messages.get("claims.unsay")),
                    click -> answering.accept(ClaimAnswer.UNKNOWN));
            back.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            deeds.add(back);
        }
        return deeds;
    }

    private Component held(ExpectedItem row) {
        Held held = row.held();
        Div section = section("claims.panel.held");
        if (held.count() == 0) {
            section.add(new Paragraph(Messages.get("claims.held.none.long")));
        } else {
            section.add(LinkTo.anchor(
                    ClaimGrid.heldWords(held),
                    held.count() == 1
                            ? Links.localItem(Objects.requireNonNullElse(held.firstId(), 0L))
                            : Links.localItemsOf(row.standardId(), row.division())));
        }
        section.add(LinkTo.anchor(Messages.get("claims.panel.compare"), Links.compare(row.standardId())));
        return section;
    }

    private static Component facts(StandardItem standard) {
        Item item = standard.item();
        Div section = section("claims.panel.standard");
        for (ItemField field :
                List.of(ItemField.GUIDE_DEPT, ItemField.TASK_TYPE, ItemField.USE_LEVEL, ItemField.CROSS_MODE)) {
            if (item.has(field)) {
                Span label = new Span(field.label());
                label.addClassName("field-label");
                Div line = new Div(label, new Span(field.display(item.text(field))));
                line.addClassName("claim-fact");
                section.add(line);
            }
        }
        item.bases().stream().limit(BASES_SHOWN).forEach(basis -> section.add(new Paragraph(basisWords(basis))));
        return section;
    }

    private static String basisWords(LegalBasis basis) {
        return Messages.get(
                "claims.basis",
                Objects.requireNonNullElse(basis.lawName(), basis.raw()),
                Objects.requireNonNullElse(basis.article(), ""));
    }

    private Component history(ExpectedItem row) {
        Div section = section("claims.panel.history");
        List<AuditEntry> trail = model.history(row);
        if (trail.isEmpty()) {
            section.add(new Paragraph(Messages.get("claims.history.none")));
        }
        for (AuditEntry entry : trail) {
            section.add(new Paragraph(Messages.get(
                    "claims.history.line",
                    Dates.minute(entry.at()),
                    entry.account(),
                    Messages.get("claims.history." + entry.field()),
                    words(entry.before()),
                    words(entry.after()))));
        }
        return section;
    }

    private static String words(@org.jspecify.annotations.Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "—";
        }
        for (ClaimAnswer answer : ClaimAnswer.values()) {
            if (answer.name().equals(value)) {
                return Messages.term(answer);
            }
        }
        return value;
    }

    private static Div section(String key) {
        Div section = new Div(new H3(Messages.get(key)));
        section.addClassName("item-section");
        return section;
    }
}
