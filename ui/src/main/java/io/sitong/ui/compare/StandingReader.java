package io.sitong.ui.compare;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.claim.Claim;
import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.claim.Claims;
import io.sitong.catalog.claim.Expectation;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.division.Level;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.item.InUse;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.rules.chain.PlaceStanding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/** Asks the store how divisions stand to one standard item; three questions, however many divisions there are. */
@Service
class StandingReader {

    private static final InUse NOTHING = new InUse(0, 0);

    private final Divisions divisions;
    private final Claims claims;
    private final Implementations implementations;

    StandingReader(Divisions divisions, Claims claims, Implementations implementations) {
        this.divisions = divisions;
        this.claims = claims;
        this.implementations = implementations;
    }

    /** @param within lies in what the viewer may see */
    Standings of(Viewer viewer, StandardItem standard, DivisionCode within) {
        Map<DivisionCode, InUse> held =
                implementations.tallies(viewer, List.of(standard.id())).getOrDefault(standard.id(), Map.of());
        Map<DivisionCode, Claim> answers = claims.ofStandard(viewer, standard.id());
        List<String> levels = standard.item().codes(ItemField.USE_LEVEL);
        Map<DivisionCode, Division> concerned = new TreeMap<>();
        for (String code : levels) {
            Level.findByCode(code)
                    .ifPresent(level -> divisions
                            .atLevel(level, within)
                            .forEach(division -> concerned.put(division.code(), division)));
        }
        held.keySet().stream()
                .filter(within::contains)
                .forEach(code -> divisions.find(code).ifPresent(division -> concerned.put(code, division)));
        Map<DivisionCode, PlaceStanding> standings = new TreeMap<>();
        concerned.forEach((code, division) -> standings.put(
                code,
                PlaceStanding.of(
                        standard.state(),
                        Expectation.of(levels, division),
                        Optional.ofNullable(answers.get(code))
                                .map(Claim::answer)
                                .orElse(ClaimAnswer.UNKNOWN),
                        held.getOrDefault(code, NOTHING))));
        return new Standings(standings);
    }
}
