package io.sitong.ui.matching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.ConfirmInNumbers;
import io.sitong.ui.widgets.LinkTo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be done for many entries at once, each shown before it is done, and the way back. */
final class DeskToolbar {

    /** What the toolbar asks the desk to do. */
    interface Deeds {
        EntryFilter filter();

        /** Decisions changed; the words say what was done. */
        void changed(String words);

        void undo();

        void help();
    }

    private final MatchingModel model;
    private final Deeds deeds;
    private final Button acceptSure = new Button();
    private final Button giveOut = new Button(Messages.get("matching.give"));
    private final Button undo = new Button(Messages.get("matching.undo"), VaadinIcon.ARROW_BACKWARD.create());

    DeskToolbar(MatchingModel model, Deeds deeds) {
        this.model = model;
        this.deeds = deeds;
        acceptSure.addClickListener(click -> acceptSure());
        acceptSure.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        undo.addClickListener(click -> deeds.undo());
        giveOut.addClickListener(click -> giveOut());
        giveOut.setVisible(model.handOut().mayGiveOut());
    }

    Component[] components() {
        return new Component[] {
            LinkTo.anchor(Messages.get("matching.people.title"), Links.reviewers()),
            LinkTo.anchor(Messages.get("words.title"), Links.vocabulary()),
            LinkTo.anchor(Messages.get("acceptance.title"), Links.acceptance()),
            new Button(Messages.get("matching.help"), click -> deeds.help()),
            giveOut,
            undo,
            new Button(Messages.get("matching.confirm.all"), click -> confirmAll()),
            acceptSure
        };
    }

    void refresh() {
        int sure = model.sure().size();
        acceptSure.setText(Messages.get("matching.accept.sure", sure));
        acceptSure.setEnabled(sure > 0);
        undo.setEnabled(model.canUndo());
    }

    /** Gives out what is undecided in the filter; all means all, not a page. */
    void giveOut() {
        if (model.handOut().mayGiveOut()) {
            new GiveOutDialog(model.handOut(), model.entries(deeds.filter()), words -> {
                        model.rereadHands();
                        deeds.changed(words);
                    })
                    .open();
        }
    }

    /** Shows the pairs first. */
    void acceptSure() {
        List<EntryWork> sure = model.sure();
        if (!sure.isEmpty()) {
            new SureDialog(
                            sure,
                            chosen ->
                                    deeds.changed(Messages.get("matching.accept.sure.done", model.acceptSure(chosen))))
                    .open();
        }
    }

    private void confirmAll() {
        EntryFilter filter = deeds.filter();
        Map<String, Long> figures = new LinkedHashMap<>();
        model.toConfirm(filter).forEach((relation, count) -> figures.put(Messages.term(relation), count));
        if (figures.isEmpty()) {
            deeds.changed(Messages.get("matching.confirm.all.none"));
            return;
        }
        new ConfirmInNumbers(
                        Messages.get("matching.confirm.all"),
                        Messages.get(
                                "matching.confirm.all.ask",
                                figures.values().stream()
                                        .mapToLong(Long::longValue)
                                        .sum()),
                        figures,
                        Messages.get("matching.confirm.all"),
                        () -> deeds.changed(Messages.get("matching.confirm.all.done", model.confirmAll(filter))))
                .open();
    }
}
