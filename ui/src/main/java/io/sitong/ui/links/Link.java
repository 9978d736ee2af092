package io.sitong.ui.links;

import io.sitong.catalog.division.DivisionCode;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An address inside the workbench: a path and what stands behind the question mark. */
public record Link(String path, Map<String, String> parameters) {

    public Link {
        parameters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    static Link to(String path) {
        return new Link(path, Map.of());
    }

    /** The same with a parameter set; without it where there is no value. */
    public Link with(String name, @Nullable Object value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        if (value == null || value.toString().isBlank()) {
            changed.remove(name);
        } else {
            changed.put(name, value.toString());
        }
        return new Link(path, changed);
    }

    /** The same looked at from a division. */
    public Link in(@Nullable DivisionCode division) {
        return with(Links.DIVISION, division);
    }

    /** The same on a list; the one everybody sees unasked needs no naming. */
    public Link on(@Nullable Long listId) {
        return with(Links.LIST, listId);
    }

    /** As it stands in an anchor, relative to the start page. */
    public String href() {
        if (parameters.isEmpty()) {
            return path;
        }
        return path + "?"
                + parameters.entrySet().stream()
                        .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                        .collect(Collectors.joining("&"));
    }

    /** The link an address says, as {@link #href()} wrote it. */
    public static Link ofHref(String href) {
        int mark = href.indexOf('?');
        if (mark < 0) {
            return to(href);
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : href.substring(mark + 1).split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return new Link(href.substring(0, mark), parameters);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
