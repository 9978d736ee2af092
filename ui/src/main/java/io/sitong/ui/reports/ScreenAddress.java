package io.sitong.ui.reports;

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
        this.base = base.replaceAll("/+$", "");
    }

    /** For work without a server: addresses begin at the start page. */
    public static ScreenAddress unknown() {
        return new ScreenAddress("");
    }

    String of(Link link) {
        return base + "/" + link.href();
    }
}
