package io.sitong.ui.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.QueryParameters;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The screens by task, with counts of what waits; each keeps the division one looks at. */
class TaskNavigation extends SideNav {

    private static final long serialVersionUID = 1L;

    private final List<SideNavItem> entries = new ArrayList<>();
    private final SideNavItem claims;
    private final SideNavItem matching;
    private final SideNavItem gaps;
    private final SideNavItem feedback;

    TaskNavigation(Viewer viewer) {
        setLabel(Messages.get("shell.nav"));
        entry("shell.nav.dashboard", Links.DASHBOARD, VaadinIcon.DASHBOARD);
        entry("shell.nav.items", Links.ITEMS, VaadinIcon.BOOK);
        entry("shell.nav.compare", Links.COMPARE, VaadinIcon.TABLE);
        claims = entry("shell.nav.claims", Links.CLAIMS, VaadinIcon.CHECK_SQUARE_O);
        matching = entry("shell.nav.matching", Links.MATCHING, VaadinIcon.CONNECT_O);
        gaps = entry("shell.nav.gaps", Links.GAPS, VaadinIcon.GRID_SMALL_O);
        entry("shell.nav.imports", Links.IMPORTS, VaadinIcon.UPLOAD_ALT);
        entry("shell.nav.rules", Links.RULES, VaadinIcon.CLIPBOARD_CHECK);
        entry("shell.nav.reports", Links.REPORTS, VaadinIcon.FILE_TEXT_O);
        entry("shell.nav.ledger", Links.LEDGER, VaadinIcon.TASKS);
        feedback = entry("shell.nav.feedback", Links.FEEDBACK, VaadinIcon.COMMENT_ELLIPSIS_O);
        if (viewer.mayAdminister()) {
            entry("shell.nav.system", Links.SYSTEM, VaadinIcon.COG_O);
        }
    }

    private SideNavItem entry(String key, String path, VaadinIcon icon) {
        SideNavItem entry = new SideNavItem(Messages.get(key), path, icon.create());
        entry.setMatchNested(!path.isEmpty());
        entries.add(entry);
        addItem(entry);
        return entry;
    }

    /**
     * @param division the one looked at, absent where it is the viewer's own
     * @param list the one worked on, absent where it is the one everybody sees unasked
     */
    void show(@Nullable DivisionCode division, @Nullable Long list, ShellModel.Waiting waiting) {
        QueryParameters parameters =
                QueryParameters.simple(Links.dashboard().in(division).on(list).parameters());
        entries.forEach(entry -> entry.setQueryParameters(parameters));
        count(claims, waiting.claims(), "shell.nav.claims.waiting");
        count(matching, waiting.matching(), "shell.nav.matching.waiting");
        count(gaps, waiting.gaps(), "shell.nav.gaps.waiting");
        count(feedback, waiting.feedback(), "shell.nav.feedback.waiting");
    }

    private static void count(SideNavItem entry, long count, String words) {
        if (count == 0) {
            entry.setSuffixComponent(null);
            return;
        }
        Span badge = new Span(Messages.number(count));
        badge.addClassName("nav-count");
        badge.getElement().setAttribute("title", Messages.get(words, count));
        entry.setSuffixComponent(badge);
    }
}
