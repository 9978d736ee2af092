package io.sitong.ui.readings;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.reading.DecidedReading;
import io.sitong.catalog.reading.DecidedReadings;
import io.sitong.catalog.reading.ReadingKind;
import io.sitong.rules.compare.DecidedTexts;
import jakarta.annotation.PostConstruct;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Keeps the comparisons up to date with what people decided: from the start, and after each decision. */
@Service
public class Readings {

    private final DecidedReadings decisions;

    public Readings(DecidedReadings decisions) {
        this.decisions = decisions;
    }

    /** @throws io.sitong.catalog.NotYourDivision when the viewer may not edit standards */
    public void decide(Viewer viewer, ReadingKind kind, String text, String meaning) {
        decisions.decide(viewer, kind, text, meaning);
        putToUse();
    }

    /** @throws io.sitong.catalog.NotYourDivision when the viewer may not edit standards */
    public void withdraw(Viewer viewer, long id) {
        decisions.withdraw(viewer, id);
        putToUse();
    }

    /** Those of one kind, newest first. */
    public List<DecidedReading> of(ReadingKind kind) {
        return decisions.all().stream()
                .filter(reading -> reading.kind() == kind)
                .toList()
                .reversed();
    }

    /** Loads all decisions; every comparison from now on follows them. */
    @PostConstruct
    public final void putToUse() {
        Map<String, String> materials = new LinkedHashMap<>();
        Map<String, String> citations = new LinkedHashMap<>();
        for (DecidedReading reading : decisions.all()) {
            switch (reading.kind()) {
                case MATERIAL -> materials.put(reading.text(), reading.meaning());
                case CITATION -> citations.put(reading.text(), reading.meaning());
            }
        }
        DecidedTexts.use(materials, citations);
    }
}
