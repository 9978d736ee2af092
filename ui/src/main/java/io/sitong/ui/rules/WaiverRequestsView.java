package io.sitong.ui.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.finding.WaiverRequest;
import io.sitong.catalog.finding.WaiverRequestOutcome;
import io.sitong.catalog.finding.WaiverRequests;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.importer.packet.PointText;
import io.sitong.rules.book.RuleBook;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.Dates;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.ScreenFrame;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** 豁免申请: what localities ask to let stand, answered by those who make the rules. */
@Route(Links.WAIVERS)
@PermitAll
class WaiverRequestsView extends ScreenFrame implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient WaiverRequests requests;
    private final transient Divisions divisions;
    private final transient Implementations implementations;
    private final transient Clock clock;
    private final transient Viewer viewer;
    private final KeysetGrid<Asked> grid = new KeysetGrid<>();

    /**
     * A request as it is listed.
     *
     * @param item name of the item; empty where it is gone
     */
    private record Asked(WaiverRequest request, String item) {}

    WaiverRequestsView(
            WaiverRequests requests,
            Divisions divisions,
            Implementations implementations,
            CurrentViewer current,
            Clock clock) {
        super(Messages.get("rules.waivers.title"), Messages.get("rules.waivers.purpose"));
        this.requests = requests;
        this.divisions = divisions;
        this.implementations = implementations;
        this.clock = clock;
        this.viewer = current.get();
        columns();
        grid.setEmptyStateText(Messages.get("rules.waivers.none"));
        grid.show(this::page);
        content(grid);
        actions(LinkTo.anchor(Messages.get("rules.waivers.back"), Links.rules()));
    }

    /** The items of a page are asked for at once. */
    private Page<Asked> page(PageRequest request) {
        Page<WaiverRequest> page = requests.waiting(viewer, null, request);
        Map<Long, Implementation> items = implementations.findAll(
                viewer,
                page.rows().stream().map(WaiverRequest::implementationId).toList());
        return new Page<>(
                page.rows().stream()
                        .map(asked -> new Asked(
                                asked,
                                Optional.ofNullable(items.get(asked.implementationId()))
                                        .map(item -> item.item().name())
                                        .orElse("")))
                        .toList(),
                page.next());
    }

    private void columns() {
        grid.addColumn(r -> divisions
                        .find(r.request().division())
                        .map(Division::name)
                        .orElse(r.request().division().value()))
                .setHeader(Messages.get("rules.division"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(
                        r -> LinkTo.anchor(r.item(), Links.localItem(r.request().implementationId())))
                .setHeader(Messages.get("rules.item"))
                .setFlexGrow(2);
        grid.addColumn(r -> about(r.request().ruleCode()))
                .setHeader(Messages.get("rules.waivers.about"))
                .setFlexGrow(2);
        grid.addColumn(r -> r.request().reason())
                .setHeader(Messages.get("rules.waivers.reason"))
                .setFlexGrow(2);
        grid.addColumn(r ->
                        r.request().askedBy() + " " + Dates.minute(r.request().askedAt()))
                .setHeader(Messages.get("rules.waivers.asked"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        if (viewer.mayWaive() || viewer.mayChangeRowsOf(viewer.scope())) {
            grid.addComponentColumn(r -> deeds(r.request())).setAutoWidth(true).setFlexGrow(0);
        }
    }

    /** A rule with its sentence, or the field that differs from the standard. */
    private static String about(String code) {
        return RuleBook.find(code)
                .map(rule -> code + " " + rule.card().title())
                .orElseGet(() -> Messages.get("rules.waivers.differs", PointText.label(code)));
    }

    private Div deeds(WaiverRequest request) {
        Div deeds = new Div();
        if (viewer.mayWaive()) {
            Button grant = new Button(
                    Messages.get("rules.waivers.grant"),
                    click -> told(requests.grant(
                            viewer, request.id(), OfficeTime.today(clock).plusYears(1))));
            grant.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
            Button refuse = new Button(Messages.get("rules.waivers.refuse"), click -> refuse(request));
            refuse.addThemeVariants(ButtonVariant.LUMO_SMALL);
            deeds.add(grant, refuse);
        } else {
            Button back = new Button(
                    Messages.get("rules.waivers.take.back"), click -> told(requests.takeBack(viewer, request.id())));
            back.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            deeds.add(back);
        }
        deeds.addClassName("deeds");
        return deeds;
    }

    private void refuse(WaiverRequest request) {
        Dialog dialog = new Dialog(Messages.get("rules.waivers.refuse"));
        TextArea words = new TextArea(Messages.get("rules.waivers.refuse.words"));
        words.addClassName("comment-words");
        dialog.add(words);
        Button save = new Button(Messages.get("rules.waivers.refuse"), click -> {
            if (words.getValue().isBlank()) {
                words.setInvalid(true);
                return;
            }
            told(requests.refuse(viewer, request.id(), words.getValue().strip()));
            dialog.close();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(Messages.get("widgets.cancel"), click -> dialog.close()), save);
        dialog.open();
    }

    private void told(WaiverRequestOutcome outcome) {
        String words = switch (outcome) {
            case WaiverRequestOutcome.Done(WaiverRequest request) -> Messages.term(request.state());
            case WaiverRequestOutcome.AlreadyAnswered(WaiverRequest request) ->
                Messages.get("rules.waivers.answered", Messages.term(request.state()));
            case WaiverRequestOutcome.NotYours not -> Messages.get("rules.waivers.not.yours");
        };
        Notification.show(words, 3_000, Notification.Position.BOTTOM_START);
        grid.again();
    }

    @Override
    public String getPageTitle() {
        return Messages.get("rules.waivers.title");
    }
}
