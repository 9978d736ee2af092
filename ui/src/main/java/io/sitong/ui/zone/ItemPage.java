package io.sitong.ui.zone;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.reports.guide.GuideSection;
import io.sitong.reports.guide.ServiceGuide;
import io.sitong.reports.outline.Block;
import io.sitong.reports.outline.Heading;
import io.sitong.ui.documents.LocalPart;
import io.sitong.ui.links.Link;
import io.sitong.ui.links.Links;
import io.sitong.ui.start.SitongSettings;
import io.sitong.ui.texts.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The guide of one item as a page: the same sections in the same order as the documents, drawn for reading. */
@Component
class ItemPage {

    /** What the short version says. */
    private static final Set<GuideSection> BRIEF = EnumSet.of(
            GuideSection.CONDITIONS,
            GuideSection.MATERIALS,
            GuideSection.FLOW,
            GuideSection.TIMES,
            GuideSection.FEES,
            GuideSection.PLACES,
            GuideSection.CONTACT);

    private final PublicGuides guides;
    private final Divisions divisions;
    private final DivisionCode region;

    ItemPage(PublicGuides guides, Divisions divisions, SitongSettings settings) {
        this.guides = guides;
        this.divisions = divisions;
        this.region = settings.region();
    }

    /** Empty where no published item has the code. */
    Optional<String> html(String code, Asked asked, String publicAddress) {
        return guides.find(code, asked).map(guide -> {
            Link here = Links.zoneItem(code);
            ZonePage page = new ZonePage(asked, here);
            page.begin(guide.data().item().name(), "item");
            head(page, guide, publicAddress);
            place(page, guide);
            sections(page, guide);
            return page.end();
        });
    }

    private void head(ZonePage page, PublicGuides.Guide guide, String publicAddress) {
        Markup html = page.html();
        Asked asked = page.asked();
        Item item = guide.data().item();
        html.open("nav", "class", "crumbs", "aria-label", Messages.get("zone.crumbs"));
        html.element("a", Messages.get("zone.name"), "href", asked.href(Links.zone()));
        item.find(ItemField.TOPIC)
                .ifPresent(topic -> html.element("span", "›", "aria-hidden", "true")
                        .element("a", topic, "href", asked.href(Links.zone().with(Asked.TOPIC, topic))));
        html.close();
        html.open("div", "class", "title").open("div");
        html.element("h1", item.name());
        html.element("p", guide.data().scope() + " · " + guide.data().edition(), "class", "quiet");
        html.close();
        html.open("figure", "class", "qr");
        QrCode.write(html, publicAddress, Messages.get("zone.qr"));
        html.element("figcaption", Messages.get("zone.qr")).close();
        html.close();
        String remark = guide.data().remark();
        if (remark != null) {
            html.element("p", remark, "class", "note");
        }
        KeyFacts.write(html, item);
        tools(page, item.text(ItemField.CATALOG_CODE));
    }

    private static void tools(ZonePage page, String code) {
        Markup html = page.html();
        Asked asked = page.asked();
        html.open("nav", "class", "actions", "aria-label", Messages.get("zone.actions"));
        html.element(
                "a",
                Messages.get(asked.brief() ? "zone.view.full" : "zone.view.brief"),
                "href",
                asked.base() + "/"
                        + asked.same(page.here(), Asked.VIEW, asked.brief() ? null : Asked.BRIEF)
                                .href());
        html.element("button", Messages.get("zone.print"), "type", "button", "class", "print", "hidden", "");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("guide.docx", "zone.download.word");
        parts.put("guide.pdf", "zone.download.pdf");
        parts.put("notice", "zone.notice.open");
        parts.put("feedback", "zone.feedback");
        parts.forEach((part, words) -> {
            Link link = asked.at(Links.zoneItem(code, part));
            boolean file = part.startsWith("guide.") && asked.brief();
            html.element(
                    "a", Messages.get(words), "href", asked.href(file ? link.with(Asked.VIEW, Asked.BRIEF) : link));
        });
        html.close();
    }

    private void place(ZonePage page, PublicGuides.Guide guide) {
        LocalPart place = guide.place();
        Markup html = page.html();
        html.open("section", "class", "place", "id", "place");
        html.element("h2", Messages.get("zone.place"));
        new DivisionChooser(divisions, region)
                .write(page, place.asked(), place.below().keySet(), place.below());
        OfficeCards.write(page, guide, place.fromAbove() ? guides.nameOf(place.asked()) : "");
        html.close();
    }

    private static void sections(ZonePage page, PublicGuides.Guide guide) {
        Map<GuideSection, List<Block>> blocks = blocksOf(guide);
        Markup html = page.html();
        boolean brief = page.asked().brief();
        List<GuideSection> shown = new ArrayList<>();
        for (GuideSection section : GuideSection.values()) {
            if (!brief || BRIEF.contains(section)) {
                shown.add(section);
            }
        }
        html.open("div", "class", "guide")
                .open("nav", "class", "contents", "aria-label", Messages.get("zone.contents"));
        html.open("ol");
        for (GuideSection section : shown) {
            html.open("li")
                    .element("a", title(section), "href", "#" + anchor(section))
                    .close();
        }
        html.close().close().open("div", "class", "sections");
        for (GuideSection section : shown) {
            html.open("section", "id", anchor(section)).element("h2", title(section));
            if (section == GuideSection.FLOW) {
                FlowDrawing.write(html, guide.data().item().steps());
            }
            OutlineMarkup.write(html, blocks.getOrDefault(section, List.of()));
            html.close();
        }
        html.close().close();
    }

    /** The document has a heading of the first level for each section, in their order. */
    private static Map<GuideSection, List<Block>> blocksOf(PublicGuides.Guide guide) {
        Map<GuideSection, List<Block>> blocks = new EnumMap<>(GuideSection.class);
        GuideSection[] order = GuideSection.values();
        int next = 0;
        List<Block> current = new ArrayList<>();
        for (Block block :
                ServiceGuide.outline(guide.data()).sections().getFirst().blocks()) {
            if (block instanceof Heading heading && heading.level() == 1) {
                current = new ArrayList<>();
                blocks.put(order[next++], current);
            } else {
                current.add(block);
            }
        }
        return blocks;
    }

    private static String title(GuideSection section) {
        return Messages.term(section);
    }

    private static String anchor(GuideSection section) {
        return section.name().toLowerCase(java.util.Locale.ROOT);
    }
}
