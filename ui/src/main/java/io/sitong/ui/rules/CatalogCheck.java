package io.sitong.ui.rules;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.finding.RecordedFindings;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.rules.Finding;
import io.sitong.rules.Subject;
import io.sitong.rules.book.RuleRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Runs the item rules over all stored implementations of a division, in blocks, and keeps what they find. */
@Service
class CatalogCheck {

    private static final int BLOCK = 500;

    private final Implementations implementations;
    private final StandardItems standards;
    private final RecordedFindings findings;
    private final RuleRun rules;

    CatalogCheck(
            Implementations implementations, StandardItems standards, RecordedFindings findings, RuleRun rules) {
        this.implementations = implementations;
        this.standards = standards;
        this.findings = findings;
        this.rules = rules;
    }

    long size(Viewer viewer, DivisionCode within) {
        return implementations.count(viewer, ImplementationFilter.all().within(within));
    }

    /**
     * @param progress told how many items are checked
     * @return how many findings there are
     */
    long run(Viewer viewer, DivisionCode within, LongConsumer progress) {
        Map<Long, StandardItem> known = new HashMap<>();
        standards.forEach(StandardFilter.all(), s -> known.put(s.id(), s));
        Block block = new Block(viewer, progress);
        implementations.forEach(viewer, ImplementationFilter.all().within(within), implementation -> {
            var based = implementation.basedOn();
            block.add(implementation, based == null ? null : known.get(based.standardId()));
        });
        block.store();
        return block.found;
    }

    /** Checked items whose findings wait to be stored together. */
    private final class Block {

        private final Viewer viewer;
        private final LongConsumer progress;
        private final List<Long> ids = new ArrayList<>();
        private final List<RecordedFinding> rows = new ArrayList<>();
        private long checked;
        private long found;

        Block(Viewer viewer, LongConsumer progress) {
            this.viewer = viewer;
            this.progress = progress;
        }

        void add(Implementation implementation, @Nullable StandardItem standard) {
            Subject subject = new Subject(
                    implementation.item(),
                    implementation.division(),
                    implementation.division().level(),
                    standard,
                    implementation.basedOn());
            ids.add(implementation.id());
            for (Finding finding : rules.check(subject)) {
                rows.add(new RecordedFinding(
                        0,
                        finding.rule(),
                        finding.severity().key(),
                        implementation.division(),
                        implementation.id(),
                        implementation.item().name(),
                        finding.field(),
                        finding.message()));
            }
            if (ids.size() == BLOCK) {
                store();
            }
        }

        void store() {
            if (ids.isEmpty()) {
                return;
            }
            findings.replaceForAll(viewer, ids, rows);
            checked += ids.size();
            found += rows.size();
            ids.clear();
            rows.clear();
            progress.accept(checked);
        }
    }
}
