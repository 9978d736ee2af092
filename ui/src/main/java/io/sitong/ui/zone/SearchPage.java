package io.sitong.ui.zone;

import io.sitong.catalog.builtin.BuiltInData;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.zone.Audience;
import io.sitong.catalog.zone.CrossMode;
import io.sitong.catalog.zone.PublicChoices;
import io.sitong.catalog.zone.PublicItem;
import io.sitong.catalog.zone.PublicItems;
import io.sitong.catalog.zone.PublicQuery;
import io.sitong.ui.links.Link;
import io.sitong.ui.links.Links;
import io.sitong.ui.start.SitongSettings;
import io.sitong.ui.texts.Messages;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The front page of the zone, and what was found. */
@Component
class SearchPage {

    private static final int ROWS = 20;

    private final PublicItems items;
    private final Divisions divisions;
    private final DivisionCode region;
    private final Map<String, String> departments = BuiltInData.departments();

    SearchPage(PublicItems items, Divisions divisions, SitongSettings settings) {
        this.items = items;
        this.divisions = divisions;
        this.region = settings.region();
    }

    String html(Asked asked) {
        ZonePage page = new ZonePage(asked, Links.zone());
        boolean searching = asked.searches();
        page.begin(searching ? Messages.get("zone.search.title") : "", searching ? "results" : "home");
        PublicChoices choices = items.choices();
        if (searching) {
            form(page, choices);
            results(page);
        } else {
            welcome(page, choices);
        }
        return page.end();
    }

    private void welcome(ZonePage page, PublicChoices choices) {
        Markup html = page.html();
        int all = choices.departments().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        html.open("section", "class", "welcome");
        html.element("h1", Messages.get("zone.welcome"));
        html.element("p", Messages.get("zone.welcome.purpose", all), "class", "quiet");
        html.open("form", "class", "search", "action", page.asked().base() + "/" + Links.ZONE, "role", "search");
        field(page);
        kept(page, Asked.LANGUAGE, Asked.SIZE);
        html.element("button", Messages.get("zone.search"), "class", "main", "type", "submit");
        html.close().close();
        if (choices.departments().isEmpty()) {
            html.element("p", Messages.get("zone.nothing.published"), "class", "empty");
            return;
        }
        Map<String, String> audiences = new LinkedHashMap<>();
        for (Audience audience : Audience.values()) {
            audiences.put(lower(audience), Messages.term(audience));
        }
        Map<String, String> modes = new LinkedHashMap<>();
        for (CrossMode mode : CrossMode.values()) {
            modes.put(lower(mode), Messages.term(mode));
        }
        html.open("div", "class", "pair");
        tiles(page, "zone.by.audience", Asked.AUDIENCE, audiences, Map.of());
        tiles(page, "zone.by.mode", Asked.MODE, modes, Map.of());
        html.close();
        tiles(page, "zone.by.topic", Asked.TOPIC, same(choices.topics()), choices.topics());
        tiles(page, "zone.by.department", Asked.DEPARTMENT, departments(choices), choices.departments());
        Map<String, String> leagues = new LinkedHashMap<>();
        divisions.childrenOf(region).forEach(d -> leagues.put(d.code().value(), d.name()));
        tiles(page, "zone.by.division", Asked.DIVISION, leagues, Map.of());
    }

    private static Map<String, String> same(Map<String, Integer> counts) {
        Map<String, String> names = new LinkedHashMap<>();
        counts.keySet().forEach(name -> names.put(name, name));
        return names;
    }

    private Map<String, String> departments(PublicChoices choices) {
        Map<String, String> names = new LinkedHashMap<>();
        choices.departments().keySet().forEach(code -> names.put(code, departments.getOrDefault(code, code)));
        return names;
    }

    private static void tiles(
            ZonePage page, String title, String parameter, Map<String, String> names, Map<String, Integer> counts) {
        if (names.isEmpty()) {
            return;
        }
        Markup html = page.html();
        html.open("section", "class", "browse").element("h2", Messages.get(title));
        html.open("ul", "class", "tiles");
        names.forEach((value, name) -> {
            html.open("li").open("a", "href", page.asked().href(Links.zone().with(parameter, value)));
            html.text(name);
            Integer count = counts.get(value);
            if (count != null) {
                html.element("span", Messages.number(count), "class", "count");
            }
            html.close().close();
        });
        html.close().close();
    }

    private static void field(ZonePage page) {
        page.html()
                .single(
                        "input",
                        "type",
                        "search",
                        "name",
                        Asked.TEXT,
                        "value",
                        page.asked().text(),
                        "maxlength",
                        "60",
                        "aria-label",
                        Messages.get("zone.search.label"),
                        "placeholder",
                        Messages.get("zone.search.placeholder"));
    }

    private static void kept(ZonePage page, String... names) {
        for (String name : names) {
            String value = page.asked().value(name);
            if (!value.isEmpty()) {
                page.html().single("input", "type", "hidden", "name", name, "value", value);
            }
        }
    }

    private void form(ZonePage page, PublicChoices choices) {
        Markup html = page.html();
        html.element("h1", Messages.get("zone.search.title"), "class", "visually-hidden");
        html.open("form", "class", "search", "action", page.asked().base() + "/" + Links.ZONE, "role", "search");
        field(page);
        html.element("button", Messages.get("zone.search"), "class", "main", "type", "submit");
        kept(page, Asked.LANGUAGE, Asked.SIZE, Asked.DIVISION);
        html.open("div", "class", "choices");
        Map<String, String> audiences = new LinkedHashMap<>();
        for (Audience audience : Audience.values()) {
            audiences.put(lower(audience), Messages.term(audience));
        }
        choice(page, "zone.audience", Asked.AUDIENCE, audiences);
        choice(page, "zone.topic", Asked.TOPIC, same(choices.topics()));
        choice(page, "zone.department", Asked.DEPARTMENT, departments(choices));
        Map<String, String> modes = new LinkedHashMap<>();
        for (CrossMode mode : CrossMode.values()) {
            modes.put(lower(mode), Messages.term(mode));
        }
        choice(page, "zone.mode", Asked.MODE, modes);
        html.close().close();
        DivisionCode chosen = page.asked()
                .division()
                .filter(d -> divisions.find(d).isPresent())
                .orElse(region);
        new DivisionChooser(divisions, region)
                .write(
                        page,
                        chosen,
                        divisions.childrenOf(chosen).stream()
                                .map(Division::code)
                                .toList(),
                        Map.of());
    }

    private static void choice(ZonePage page, String label, String name, Map<String, String> values) {
        Markup html = page.html();
        String chosen = page.asked().value(name);
        html.open("label").element("span", Messages.get(label)).open("select", "name", name);
        html.element("option", Messages.get("zone.any"), "value", "");
        values.forEach((value, text) ->
                html.element("option", text, "value", value, "selected", value.equals(chosen) ? "" : null));
        html.close().close();
    }

    private void results(ZonePage page) {
        Asked asked = page.asked();
        PublicQuery query = asked.query(region);
        int count = items.count(query);
        Page<PublicItem> found = items.page(query, new PageRequest(asked.after(), ROWS));
        Markup html = page.html();
        html.open("section", "aria-live", "polite");
        html.element(
                "p",
                count == 0 ? Messages.get("zone.found.none") : Messages.get("zone.found", count),
                "class",
                count == 0 ? "found none" : "found");
        if (count == 0) {
            nothing(page, query);
        }
        html.open("ol", "class", "items");
        found.rows().forEach(item -> row(page, item));
        html.close();
        html.open("nav", "class", "pages", "aria-label", Messages.get("zone.pages"));
        if (asked.after() != null) {
            html.element("a", Messages.get("zone.pages.first"), "href", again(page, null));
        }
        if (found.next() != null) {
            html.element(
                    "a",
                    Messages.get("zone.pages.next"),
                    "rel",
                    "next",
                    "href",
                    again(page, Asked.cursor(found.next())));
        }
        html.close().close();
    }

    private static String again(ZonePage page, @org.jspecify.annotations.Nullable String cursor) {
        return page.asked().base() + "/"
                + page.asked().same(Links.zone(), Asked.AFTER, cursor).href();
    }

    private static void nothing(ZonePage page, PublicQuery query) {
        Markup html = page.html();
        html.open("ul", "class", "advice");
        html.element("li", Messages.get("zone.advice.shorter"));
        html.element("li", Messages.get("zone.advice.pinyin"));
        if (query.within() != null) {
            html.open("li")
                    .element(
                            "a",
                            Messages.get("zone.advice.everywhere"),
                            "href",
                            page.asked().base() + "/"
                                    + page.asked()
                                            .same(Links.zone(), Asked.DIVISION, null)
                                            .href())
                    .close();
        }
        html.open("li")
                .element(
                        "a",
                        Messages.get("zone.advice.all"),
                        "href",
                        page.asked().href(Links.zone()))
                .close()
                .close();
    }

    private void row(ZonePage page, PublicItem item) {
        Markup html = page.html();
        Link guide = Links.zoneItem(item.code())
                .with(Asked.DIVISION, page.asked().division().orElse(null));
        html.open("li")
                .open("h2")
                .element("a", item.name(), "href", page.asked().href(guide))
                .close();
        html.open("p", "class", "facts");
        fact(html, TaskWords.type(item.taskType()));
        fact(html, departments.getOrDefault(item.departmentCode(), ""));
        fact(html, item.topic());
        fact(html, TaskWords.audience(item.audience()));
        fact(html, item.promise() == null ? "" : Messages.get("zone.promise", TaskWords.limit(item.promise())));
        if (!item.crossMode().isEmpty()) {
            html.element("span", Messages.get("zone.cross", item.crossMode()), "class", "badge");
        }
        html.close().close();
    }

    private static void fact(Markup html, String text) {
        if (!text.isEmpty()) {
            html.element("span", text);
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
