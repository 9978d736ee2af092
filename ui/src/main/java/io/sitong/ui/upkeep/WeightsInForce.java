package io.sitong.ui.upkeep;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.finding.DecidedWeight;
import io.sitong.catalog.finding.DecidedWeights;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Severity;
import io.sitong.rules.book.RuleBook;
import io.sitong.rules.book.RuleWeights;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What rules weigh here: as people decided, then as the installation is set up, then as the rule book says. */
@Component
public class WeightsInForce {

    private final DecidedWeights decisions;
    private final RuleWeights installed;
    private final AtomicReference<@Nullable RuleWeights> known = new AtomicReference<>();

    WeightsInForce(DecidedWeights decisions, RuleWeights installed) {
        this.decisions = decisions;
        this.installed = installed;
    }

    public RuleWeights current() {
        RuleWeights weights = known.get();
        return weights == null ? readAgain() : weights;
    }

    /** Decisions on rules that have left the rule book stay stored and weigh nothing. */
    private RuleWeights readAgain() {
        Map<String, Severity> decided = new TreeMap<>();
        for (DecidedWeight weight : decisions.all()) {
            if (RuleBook.find(weight.ruleCode()).isPresent()) {
                Severity.find(weight.severity()).ifPresent(severity -> decided.put(weight.ruleCode(), severity));
            }
        }
        RuleWeights weights = new RuleWeights(decided).over(installed);
        known.set(weights);
        return weights;
    }

    /** The card as it is read where nobody decided otherwise. */
    public RuleCard undecided(RuleCard card) {
        return installed.of(card);
    }

    /** What was decided of a rule, by whom and why. */
    public Optional<DecidedWeight> decided(RuleCard card) {
        return decisions.all().stream()
                .filter(weight -> weight.ruleCode().equals(card.code()))
                .findFirst();
    }

    /** @throws io.sitong.catalog.NotYourDivision when the viewer may not say what rules weigh */
    public void decide(Viewer viewer, RuleCard card, Severity severity, String reason) {
        decisions.decide(viewer, card.code(), severity.key(), reason);
        readAgain();
    }

    /**
     * Lets the installation and the rule book hold again.
     *
     * @throws io.sitong.catalog.NotYourDivision when the viewer may not say what rules weigh
     */
    public void withdraw(Viewer viewer, RuleCard card, String reason) {
        decisions.withdraw(viewer, card.code(), reason);
        readAgain();
    }
}
