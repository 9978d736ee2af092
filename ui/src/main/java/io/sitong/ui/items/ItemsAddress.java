package io.sitong.ui.items;

import com.vaadin.flow.router.Location;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.ui.links.Link;
import io.sitong.ui.links.Links;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the address of 事项目录 asks for; what cannot be understood asks for nothing.
 *
 * @param local whether the localities' items are shown instead of the standard ones
 * @param text part of a name or code, or pinyin initials
 * @param type code of the 事项类型
 * @param standardId the standard whose local items are wanted
 * @param asOf the day as of which the standard items are shown; absent for now
 */
record ItemsAddress(
        boolean local,
        @Nullable String text,
        @Nullable String type,
        @Nullable Long standardId,
        @Nullable LocalDate asOf) {

    private static final String LOCAL = "local";

    static ItemsAddress of(Location location) {
        return new ItemsAddress(
                parameter(location, Links.TAB).filter(LOCAL::equals).isPresent(),
                parameter(location, Links.TEXT).filter(t -> !t.isBlank()).orElse(null),
                parameter(location, Links.TYPE).filter(CodeTable.TASK_TYPE::has).orElse(null),
                parameter(location, Links.STANDARD)
                        .filter(n -> n.matches("[0-9]{1,18}"))
                        .map(Long::valueOf)
                        .orElse(null),
                parameter(location, Links.AS_OF).flatMap(StandardAddress::day).orElse(null));
    }

    private static Optional<String> parameter(Location location, String name) {
        return location.getQueryParameters().getSingleParameter(name);
    }

    StandardFilter standards() {
        return new StandardFilter(text, type, null, null, null);
    }

    ImplementationFilter implementations(DivisionCode within) {
        return new ImplementationFilter(within, text, type, null, standardId, null, Set.of());
    }

    Link link(DivisionCode within) {
        Link link = Links.items().in(within);
        if (local) {
            link = link.with(Links.TAB, LOCAL);
        }
        if (text != null) {
            link = link.with(Links.TEXT, text);
        }
        if (type != null) {
            link = link.with(Links.TYPE, type);
        }
        if (standardId != null) {
            link = link.with(Links.STANDARD, standardId);
        }
        return asOf == null || local ? link : link.with(Links.AS_OF, asOf.toString());
    }
}
