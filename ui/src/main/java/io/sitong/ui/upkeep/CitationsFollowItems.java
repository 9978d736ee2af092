package io.sitong.ui.upkeep;

import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.law.Bases;
import io.sitong.catalog.law.CitedLaw;
import io.sitong.catalog.law.LawCitations;
import io.sitong.rules.compare.BasisParser;
import io.sitong.rules.compare.LawName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;

/** Reads the legal bases that came with items and standards since the last look, whoever wrote them: each once. */
@Component
public class CitationsFollowItems {

    private static final int BLOCK = 1_000;

    private final LawCitations citations;

    public CitationsFollowItems(LawCitations citations) {
        this.citations = citations;
    }

    /** How many are to be read. */
    public long unread() {
        return citations.unread();
    }

    /** @param progress told how many were read; what it throws ends the reading, and what was read stays read */
    public void catchUp(LongConsumer progress) {
        long read = 0;
        List<Bases> block = citations.nextUnread(BLOCK);
        while (!block.isEmpty()) {
            Map<Long, List<CitedLaw>> cited = new LinkedHashMap<>();
            block.forEach(bases -> cited.put(bases.number(), citedBy(bases.citations())));
            citations.read(cited);
            read += block.size();
            progress.accept(read);
            block = citations.nextUnread(BLOCK);
        }
    }

    /** Every law once, with all its places. */
    static List<CitedLaw> citedBy(List<LegalBasis> bases) {
        Map<String, CitedLaw> laws = new LinkedHashMap<>();
        for (LegalBasis basis : BasisParser.parse(bases)) {
            String name = LawName.withoutVersion(basis.lawName());
            String key = LawName.key(basis.lawName());
            if (!key.isEmpty()) {
                String place = basis.article() == null ? "" : basis.article();
                laws.merge(
                        key,
                        new CitedLaw(key, name, basis.lawKind(), basis.docNo(), place),
                        CitationsFollowItems::together);
            }
        }
        return new ArrayList<>(laws.values());
    }

    private static CitedLaw together(CitedLaw first, CitedLaw next) {
        String places = first.places().isEmpty() || next.places().isEmpty()
                ? first.places() + next.places()
                : first.places() + "、" + next.places();
        return new CitedLaw(first.key(), first.name(), first.kind(), first.docNo(), places);
    }
}
