package io.sitong.importer.stage;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.rules.lineup.Candidate;
import io.sitong.rules.lineup.LineUp;
import io.sitong.rules.lineup.LineUpResult;
import io.sitong.rules.lineup.Query;
import io.sitong.rules.lineup.Reason;
import io.sitong.rules.lineup.Target;
import io.sitong.rules.lineup.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Proposes standard items for rows whose 基本编码 is missing, wrong or local, by the matcher that lines up the lists. */
final class Proposals {

    private static final int SHOWN = 3;

    private final Standards standards;
    private final List<String> names;
    private final Map<String, List<StandardProposal>> known = new HashMap<>();
    private @Nullable LineUp lineUp;

    /** @param names of all rows of the file, so that what all of them say weighs little */
    Proposals(Standards standards, List<String> names) {
        this.standards = standards;
        this.names = names;
    }

    List<StandardProposal> of(Item item) {
        if (item.name().isEmpty() || standards.all().isEmpty()) {
            return List.of();
        }
        String key = item.name() + "|" + item.text(ItemField.TASK_TYPE);
        return known.computeIfAbsent(key, k -> answer(item));
    }

    private List<StandardProposal> answer(Item item) {
        LineUpResult answer = lineUp().answer(Query.of("", item), SHOWN);
        if (answer.verdict() == Verdict.GAP) {
            return List.of();
        }
        return answer.candidates().stream().map(this::proposal).toList();
    }

    private LineUp lineUp() {
        LineUp ready = lineUp;
        if (ready == null) {
            ready = LineUp.over(standards.all().stream().map(Proposals::target).toList(), names);
            lineUp = ready;
        }
        return ready;
    }

    private StandardProposal proposal(Candidate candidate) {
        long id = Long.parseLong(candidate.target().id());
        Optional<Item> standard = standards.find(id).map(StandardItem::item);
        return new StandardProposal(
                id,
                standard.map(item -> item.text(ItemField.CATALOG_CODE)).orElse(""),
                standard.map(Item::nameInContext).orElse(candidate.target().name()),
                candidate.score(),
                candidate.reasons().stream().map(Reason::line).toList());
    }

    private static Target target(StandardItem standard) {
        return Target.of(Long.toString(standard.id()), standard.item());
    }
}
