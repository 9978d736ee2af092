package io.sitong.ui.chain;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.item.ItemField;
import io.sitong.reports.chain.ChainData;
import io.sitong.reports.chain.ChainItem;
import io.sitong.reports.chain.ChainReport;
import io.sitong.reports.outline.Imprint;
import io.sitong.reports.outline.Outline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/** The chains that do not hold under a division, as a document. */
@Service
public class ChainDocument {

    private final ChainDesk desk;
    private final Divisions divisions;

    public ChainDocument(ChainDesk desk, Divisions divisions) {
        this.desk = desk;
        this.divisions = divisions;
    }

    /** @param scope lies within what the viewer may see */
    public Outline outline(Viewer viewer, DivisionCode scope, Imprint imprint) {
        Viewer narrowed = viewer.within(scope);
        List<ChainItem> broken = new ArrayList<>();
        long[] checked = new long[1];
        desk.forEach(narrowed, (standard, verdict) -> {
            checked[0]++;
            if (!verdict.holds()) {
                broken.add(new ChainItem(
                        standard.item().text(ItemField.CATALOG_CODE),
                        standard.item().name(),
                        verdict,
                        this::nameOf));
            }
        });
        broken.sort(Comparator.comparing(ChainItem::code));
        return ChainReport.outline(new ChainData(nameOf(scope), checked[0], broken, imprint));
    }

    private String nameOf(DivisionCode code) {
        return divisions.find(code).map(Division::name).orElse(code.value());
    }
}
