package io.sitong.importer.stage;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.rules.lineup.Candidate;
import io.sitong.rules.lineup.Evidence;
import io.sitong.rules.lineup.LineUp;
import io.sitong.rules.lineup.LineUpResult;
import io.sitong.rules.lineup.Query;
import io.sitong.rules.lineup.Reason;
import io.sitong.rules.lineup.Target;
import io.sitong.rules.lineup.Verdict;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        LineUpResult answer = lineUp().answer(new Query("", item.name(), evidence(item)), SHOWN);
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
        String code = standards
                .find(id)
                .map(standard -> standard.item().text(ItemField.CATALOG_CODE))
                .orElse("");
        return new StandardProposal(
                id,
                code,
                candidate.target().name(),
                candidate.score(),
                candidate.reasons().stream().map(Reason::line).toList());
    }

    private static Target target(StandardItem standard) {
        return new Target(Long.toString(standard.id()), standard.item().name(), evidence(standard.item()));
    }

    private static Map<Evidence, String> evidence(Item item) {
        Map<Evidence, String> evidence = new EnumMap<>(Evidence.class);
        item.find(ItemField.TASK_TYPE).ifPresent(type -> evidence.put(Evidence.TYPE, type));
        item.find(ItemField.MAIN_NAME).ifPresent(name -> evidence.put(Evidence.MAIN_ITEM, name));
        item.find(ItemField.GUIDE_DEPT).ifPresent(name -> evidence.put(Evidence.DEPARTMENT, name));
        return evidence;
    }
}
