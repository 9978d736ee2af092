package io.sitong.ui.access;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.ui.links.Links;
import java.util.Optional;

/** The division an address asks for ({@code d}); an address can ask for anything, so this is where it is refused. */
public final class DivisionInUrl {

    private DivisionInUrl() {}

    /**
     * The division asked for, or the viewer's own where the address names none.
     *
     * @throws NotYourDivision when it lies outside the viewer's scope: the plain page 不在您的查看范围 is shown
     */
    public static DivisionCode read(Location location, Viewer viewer) {
        Optional<String> asked = location.getQueryParameters().getSingleParameter(Links.DIVISION);
        if (asked.isEmpty() || asked.get().isBlank()) {
            return viewer.scope();
        }
        DivisionCode division = DivisionCode.parse(asked.get()).orElseThrow(NotFoundException::new);
        return inScope(viewer, division);
    }

    /** The division itself. @throws NotYourDivision when it lies outside the viewer's scope */
    public static DivisionCode inScope(Viewer viewer, DivisionCode division) {
        if (!viewer.maySee(division)) {
            throw new NotYourDivision(division.value());
        }
        return division;
    }
}
