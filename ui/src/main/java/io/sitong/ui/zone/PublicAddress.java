package io.sitong.ui.zone;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.ui.links.Links;
import io.sitong.ui.start.SitongSettings;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address under which the public reaches a guide: what the installation says, else what this request came by. */
@Component
class PublicAddress {

    private final String base;

    PublicAddress(SitongSettings settings) {
        this.base = settings.publicAddress().replaceAll("/+$", "");
    }

    String of(HttpServletRequest request, String code, Asked asked) {
        String start = base.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                : base;
        DivisionCode division = asked.division().orElse(null);
        return start + "/" + Links.zoneItem(code).with(Asked.DIVISION, division).href();
    }
}
