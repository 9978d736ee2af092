package io.sitong.ui.items;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.reports.format.Format;
import io.sitong.reports.guide.GuideData;
import io.sitong.reports.guide.GuideLayout;
import io.sitong.ui.documents.GuidePlaces;
import io.sitong.ui.documents.GuideTexts;
import io.sitong.ui.texts.Messages;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The documents of one published item to take away, each in three formats: the guide, in short and in large letters, and
 * the window card. People of a place get them with its windows and telephones.
 */
@Component
class DocumentMenu {

    private static final List<Format> FORMATS = List.of(Format.DOCX, Format.PDF, Format.HTML);

    private final GuideTexts guides;

    DocumentMenu(GuideTexts guides) {
        this.guides = guides;
    }

    /** Empty for what was never published. */
    Optional<MenuBar> of(Viewer viewer, StandardItem standard) {
        return guides.of(viewer, standard, GuidePlaces.of(viewer)).map(guide -> {
            MenuBar bar = new MenuBar();
            bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
            SubMenu kinds = bar.addItem(Messages.get("items.documents")).getSubMenu();
            for (GuideLayout layout : GuideLayout.values()) {
                SubMenu formats = kinds.addItem(Messages.term(layout)).getSubMenu();
                for (Format format : FORMATS) {
                    Anchor file = new Anchor(download(guide, layout, format), format.label());
                    file.getElement().setAttribute("router-ignore", true);
                    formats.addItem(file);
                }
            }
            return bar;
        });
    }

    private static DownloadHandler download(GuideData guide, GuideLayout layout, Format format) {
        return event -> {
            event.setFileName(guide.item().name() + " " + layout.title() + "." + format.extension());
            event.setContentType(format.mediaType());
            try (OutputStream bytes = event.getOutputStream()) {
                layout.writer(format).write(layout.outline(guide), bytes);
            }
        };
    }
}
