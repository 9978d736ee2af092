package io.sitong.ui.zone;

import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ServicePlace;
import io.sitong.ui.documents.LocalPart;
import io.sitong.ui.texts.Messages;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go and whom to ring, at the place somebody chose. */
final class OfficeCards {

    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 -]{4,18}[0-9]");

    private OfficeCards() {}

    /** @param elsewhere the name of the division asked for, where it is carried out above it; else empty */
    static void write(ZonePage page, PublicGuides.Guide guide, String elsewhere) {
        Markup html = page.html();
        LocalPart place = guide.place();
        Implementation office = place.office();
        if (office == null) {
            html.element(
                    "p",
                    Messages.get(place.below().isEmpty() ? "zone.place.nowhere" : "zone.place.choose"),
                    "class",
                    "hint");
            return;
        }
        Item item = office.item();
        if (!elsewhere.isEmpty()) {
            html.element(
                    "p", Messages.get("zone.place.above", elsewhere, item.text(ItemField.DEPT_NAME)), "class", "hint");
        }
        if (place.offices().size() > 1) {
            others(page, place, office);
        }
        html.open("div", "class", "cards");
        if (item.places().isEmpty()) {
            card(
                    html,
                    item,
                    new ServicePlace(
                            item.text(ItemField.TRANSACT_ADDR),
                            item.find(ItemField.LINK_WAY).orElse(null),
                            item.find(ItemField.TRANSACT_TIME).orElse(null),
                            item.find(ItemField.TRAFFIC_GUIDE).orElse(null)));
        }
        item.places().forEach(window -> card(html, item, window));
        html.close();
        online(html, item);
    }

    private static void others(ZonePage page, LocalPart place, Implementation office) {
        Markup html = page.html();
        html.open("ul", "class", "tiles small", "aria-label", Messages.get("zone.offices"));
        for (Implementation other : place.offices()) {
            String name = other.item()
                    .find(ItemField.HANDLE_ITEM_NAME)
                    .orElseGet(() -> other.item().text(ItemField.DEPT_NAME));
            boolean shown = other.id() == office.id();
            html.open("li")
                    .element(
                            "a",
                            name,
                            "aria-current",
                            shown ? "true" : null,
                            "href",
                            page.asked().base() + "/"
                                    + page.asked()
                                            .same(page.here(), Asked.OFFICE, other.id())
                                            .href())
                    .close();
        }
        html.close();
    }

    private static void card(Markup html, Item item, ServicePlace window) {
        html.open("div", "class", "card").element("h3", item.text(ItemField.DEPT_NAME));
        html.open("dl");
        row(html, "zone.address", window.address());
        row(html, "zone.hours", window.hours());
        String phone = window.phone();
        if (phone != null && TELEPHONE.matcher(phone.strip()).matches()) {
            html.open("div").element("dt", Messages.get("zone.phone")).open("dd");
            html.element("a", phone, "href", "tel:" + phone.replaceAll("[^0-9+]", ""))
                    .close()
                    .close();
        } else {
            row(html, "zone.phone", phone);
        }
        row(html, "zone.traffic", window.traffic());
        row(html, "zone.complaints", item.text(ItemField.SUPERVISE_WAY));
        html.close().close();
    }

    private static void row(Markup html, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            html.open("div")
                    .element("dt", Messages.get(label))
                    .open("dd")
                    .lines(value)
                    .close()
                    .close();
        }
    }

    private static void online(Markup html, Item item) {
        String address = web(item.text(ItemField.ONLINE_URL));
        if (!address.isEmpty()) {
            html.open("p")
                    .element(
                            "a",
                            Messages.get("zone.online"),
                            "class",
                            "main",
                            "href",
                            address,
                            "rel",
                            "noopener noreferrer nofollow")
                    .close();
        }
    }

    /** An address a browser may be sent to; anything else that was entered is no link. */
    static String web(String entered) {
        try {
            URI address = new URI(entered.strip());
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null ? address.toString() : "";
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
