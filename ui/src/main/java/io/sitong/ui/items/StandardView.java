package io.sitong.ui.items;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.sitong.catalog.audit.AuditEntry;
import io.sitong.catalog.audit.AuditTrail;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.standard.ProposalKind;
import io.sitong.catalog.standard.ProposalOutcome;
import io.sitong.catalog.standard.ProposalState;
import io.sitong.catalog.standard.Proposals;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.standard.StandardLifeCycle;
import io.sitong.catalog.standard.StandardSnapshot;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.Dates;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.ProposalWords;
import io.sitong.ui.widgets.ScreenFrame;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;

/** One standard item: its elements, its published snapshots, who changed what; edited and published here. */
@Route(Links.ITEM)
@PermitAll
class StandardView extends ScreenFrame implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int AUDIT_SHOWN = 30;
    private static final List<ItemField> EDITED =
            Arrays.stream(ItemField.values()).filter(ItemField::unified).toList();

    private final transient StandardItems standards;
    private final transient AuditTrail audit;
    private final transient CurrentViewer current;
    private final transient Proposals proposals;
    private final transient StandardLifeCycle lifeCycle;

    StandardView(
            StandardItems standards,
            Proposals proposals,
            StandardLifeCycle lifeCycle,
            AuditTrail audit,
            CurrentViewer current) {
        super(Messages.get("items.title"), Messages.get("items.purpose"));
        this.standards = standards;
        this.audit = audit;
        this.current = current;
        this.proposals = proposals;
        this.lifeCycle = lifeCycle;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        StandardItem standard = event.getRouteParameters()
                .getLong(Links.ID)
                .flatMap(standards::find)
                .orElseThrow(NotFoundException::new);
        int number = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Links.SNAPSHOT)
                .filter(n -> n.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
        standards
                .findSnapshot(standard.id(), number)
                .ifPresentOrElse(
                        snapshot -> show(standard, snapshot.item(), number), () -> show(standard, standard.item(), 0));
    }

    @Override
    public String getPageTitle() {
        return Messages.get("items.title");
    }

    private void show(StandardItem standard, Item item, int snapshot) {
        setTitle(item.name());
        setPurpose(
                snapshot > 0
                        ? Messages.get("items.snapshot.shown", snapshot)
                        : Messages.get("items.state", Messages.term(standard.state()), standard.snapshot())
                                + (standard.synthetic() ? " · " + Messages.get("items.synthetic") : ""));
        Button edit = new Button(Messages.get("items.edit"), click -> edit(standard));
        Button publish = new Button(Messages.get("items.publish"), click -> publish(standard));
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        boolean mayEdit = current.get().mayEditStandards() && snapshot == 0;
        edit.setVisible(mayEdit);
        publish.setVisible(mayEdit);
        actions(LinkTo.anchor(Messages.get("items.compare"), Links.compare(standard.id())), edit, publish);
        content(new ItemSheet(item), snapshots(standard), history(standard));
    }

    private void edit(StandardItem standard) {
        content(new ItemEditor(
                proposals.openOf(standard.id()).map(open -> open.item()).orElse(standard.item()),
                EDITED,
                item -> save(standard, item),
                () -> show(standard, standard.item(), 0)));
    }

    private void save(StandardItem standard, Item item) {
        ProposalOutcome outcome = proposals
                .openOf(standard.id())
                .map(open -> lifeCycle.write(current.get(), open.withItem(item)))
                .orElseGet(() -> lifeCycle.propose(current.get(), standard.id(), ProposalKind.CHANGE, item, List.of()));
        say(ProposalWords.of(outcome));
        standards.find(standard.id()).ifPresent(s -> show(s, s.item(), 0));
    }

    private void publish(StandardItem standard) {
        proposals.openOf(standard.id()).ifPresent(open -> {
            ProposalOutcome outcome = open.state() == ProposalState.IN_REVIEW
                    ? lifeCycle.agree(current.get(), open.id(), open.version(), null)
                    : lifeCycle.submit(current.get(), open.id(), open.version(), "", lifeCycle.today());
            say(ProposalWords.of(outcome));
            standards.find(standard.id()).ifPresent(s -> show(s, s.item(), 0));
        });
    }

    private Div snapshots(StandardItem standard) {
        Div list = new Div(new H3(Messages.get("items.snapshots")));
        for (StandardSnapshot snapshot : standards.snapshotsOf(standard.id())) {
            list.add(new Paragraph(LinkTo.anchor(
                    Messages.get(
                            "items.snapshot.line",
                            snapshot.number(),
                            snapshot.effective(),
                            snapshot.publishedBy(),
                            snapshot.note()),
                    Links.snapshot(standard.id(), snapshot.number()))));
        }
        list.addClassName("item-section");
        return list;
    }

    private Div history(StandardItem standard) {
        Div list = new Div(new H3(Messages.get("items.history")));
        for (AuditEntry entry : audit.of(current.get(), "standard_item", standard.id(), AUDIT_SHOWN)) {
            list.add(new Paragraph(AuditLine.of(entry, Dates.minute(entry.at()))));
        }
        list.addClassName("item-section");
        return list;
    }

    private static void say(String words) {
        Notification.show(words, 4000, Notification.Position.BOTTOM_START);
    }
}
