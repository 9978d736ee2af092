package io.sitong.ui.access;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinSession;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.NationalLists;
import io.sitong.ui.links.Links;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The list a person works on: the one the address names ({@code list}), else the one chosen before in this session, else
 * the first in force. Versions before can be looked at; drafts cannot.
 */
@Component
public class ChosenList {

    private static final String CHOSEN = "sitong.list";

    private final NationalLists lists;

    public ChosenList(NationalLists lists) {
        this.lists = lists;
    }

    public Optional<NationalList> get() {
        Long chosen = chosen();
        return chosen == null ? lists.current() : adopted(chosen).or(lists::current);
    }

    /** The number of the list, where it is not the one everybody sees unasked; an address has to name it. */
    public Optional<Long> unusual() {
        return get().map(NationalList::id)
                .filter(id -> !lists.current().map(NationalList::id).equals(Optional.of(id)));
    }

    /** Remembers what an address names; nonsense is forgotten. */
    void remember(Location location) {
        location.getQueryParameters()
                .getSingleParameter(Links.LIST)
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .ifPresent(id -> {
                    VaadinSession session = VaadinSession.getCurrent();
                    if (session != null) {
                        session.setAttribute(CHOSEN, adopted(id).isPresent() ? id : null);
                    }
                });
    }

    private Optional<NationalList> adopted(long id) {
        return lists.find(id).filter(list -> !list.draft());
    }

    private static @Nullable Long chosen() {
        VaadinSession session = VaadinSession.getCurrent();
        return session == null ? null : (Long) session.getAttribute(CHOSEN);
    }
}
