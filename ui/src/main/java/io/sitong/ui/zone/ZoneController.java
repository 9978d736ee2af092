package io.sitong.ui.zone;

import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /zone}: what everybody may read. */
@Controller
class ZoneController {

    private final SearchPage search;
    private final ItemPage item;
    private final PublicAddress address;

    ZoneController(SearchPage search, ItemPage item, PublicAddress address) {
        this.search = search;
        this.item = item;
        this.address = address;
    }

    @GetMapping({"/" + Links.ZONE, "/" + Links.ZONE + "/"})
    ResponseEntity<byte[]> search(HttpServletRequest request) {
        Asked asked = asked(request);
        return speaking(asked, () -> Answers.page(search.html(asked)));
    }

    @GetMapping("/" + Links.ZONE_ITEM)
    ResponseEntity<byte[]> item(@PathVariable("code") String code, HttpServletRequest request) {
        Asked asked = asked(request);
        return speaking(
                asked,
                () -> item.html(code, asked, address.of(request, code, asked))
                        .map(Answers::page)
                        .orElseGet(() -> notFound(asked)));
    }

    /** What is no address of the zone does not lead to the sign-in form. */
    @GetMapping("/" + Links.ZONE + "/**")
    ResponseEntity<byte[]> nothing(HttpServletRequest request) {
        Asked asked = asked(request);
        return speaking(asked, () -> notFound(asked));
    }

    static ResponseEntity<byte[]> notFound(Asked asked) {
        return message(asked, HttpStatus.NOT_FOUND, "zone.missing", "zone.missing.why");
    }

    /** A page that only says something. */
    static ResponseEntity<byte[]> message(Asked asked, HttpStatus status, String title, String why) {
        ZonePage page = new ZonePage(asked, Links.zone());
        page.begin(Messages.get(title), "missing");
        page.html()
                .element("h1", Messages.get(title))
                .element("p", Messages.get(why))
                .open("p")
                .element("a", Messages.get("zone.missing.search"), "href", asked.href(Links.zone()), "class", "main")
                .close();
        return Answers.once(status, page.end());
    }

    static Asked asked(HttpServletRequest request) {
        Map<String, String> parameters = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!values[0].isBlank()) {
                parameters.put(name, values[0]);
            }
        });
        return new Asked(request.getContextPath(), parameters);
    }

    static ResponseEntity<byte[]> speaking(Asked asked, Supplier<ResponseEntity<byte[]>> answer) {
        return Messages.speaking(asked.language(), answer);
    }
}
