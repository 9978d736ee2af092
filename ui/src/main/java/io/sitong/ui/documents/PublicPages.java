package io.sitong.ui.documents;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.ui.links.Links;
import io.sitong.ui.start.SitongSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Where the public finds an item, for what is printed: only under the address the installation says it has. What a request
 * came by may be of the inner network, and paper cannot be corrected.
 */
@Component
public class PublicPages {

    private final String base;

    @Autowired
    PublicPages(SitongSettings settings) {
        this(settings.publicAddress());
    }

    private PublicPages(String base) {
        if (!base.matches("(https?://[^?#\\s\"<>]+)?")) {
            throw new IllegalArgumentException("not a web address: " + base);
        }
        this.base = base.replaceAll("/+$", "");
    }

    /** For work without a server that is told where the server is; empty where it is not told. */
    public static PublicPages at(String base) {
        return new PublicPages(base);
    }

    /**
     * The page of a published item; absent where nobody knows the address, and for an item without a code, which has none.
     *
     * @param division whose windows the page is to show; absent for the page of everywhere
     */
    public @Nullable String of(Item published, @Nullable DivisionCode division) {
        String code = published.text(ItemField.CATALOG_CODE);
        return base.isEmpty() || code.isBlank()
                ? null
                : base + "/" + Links.zoneItem(code, division).href();
    }
}
