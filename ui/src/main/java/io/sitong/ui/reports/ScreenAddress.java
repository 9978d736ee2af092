package io.sitong.ui.reports;

import io.sitong.reports.outline.Cell;
import io.sitong.ui.links.Link;
import io.sitong.ui.start.SitongSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Where a screen is found from within a document: with the address of the installation where that is known. */
@Component
public class ScreenAddress {

    private final String base;

    @Autowired
    ScreenAddress(SitongSettings settings) {
        this(settings.publicAddress());
    }

    private ScreenAddress(String base) {
        if (!base.matches("(https?://[^?#\\s\"<>]+)?")) {
            throw new IllegalArgumentException("not a web address: " + base);
        }
        this.base = base.replaceAll("/+$", "");
    }

    /** For work without a server: addresses begin at the start page. */
    public static ScreenAddress unknown() {
        return new ScreenAddress("");
    }

    /** For work without a server that is told where the server is. */
    public static ScreenAddress at(String base) {
        return new ScreenAddress(base);
    }

    /** The address of a screen; one that can be clicked where it is known in full. */
    Cell cell(Link link) {
        String address = base + "/" + link.href();
        Cell plain = Cell.of(address);
        return base.isEmpty() ? plain : plain.linking(address);
    }
}
