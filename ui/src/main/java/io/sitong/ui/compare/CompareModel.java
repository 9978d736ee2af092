package io.sitong.ui.compare;

import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.finding.RecordedFindings;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.standard.Proposal;
import io.sitong.catalog.standard.ProposalKind;
import io.sitong.catalog.standard.ProposalOutcome;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.standard.StandardLifeCycle;
import io.sitong.rules.compare.Consensus;
import io.sitong.rules.compare.FieldComparison;
import io.sitong.rules.compare.FieldTransfer;
import io.sitong.rules.compare.ItemComparison;
import io.sitong.rules.compare.KeptDifference;
import io.sitong.rules.compare.Sameness;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One standard item beside all its implementations under one division, and what can be done about a difference. */
final class CompareModel {

    private final StandardItems standards;
    private final StandardLifeCycle lifeCycle;
    private final Implementations implementations;
    private final Divisions divisions;
    private final RecordedFindings findings;
    private final Viewer viewer;
    private final Clock clock;

    private StandardItem standard;
    private final DivisionCode within;
    private final StandingReader reader;
    private Standings standings = new Standings(Map.of());
    private final List<Compared> items = new ArrayList<>();

    CompareModel(
            StandardItems standards,
            StandardLifeCycle lifeCycle,
            Implementations implementations,
            Divisions divisions,
            RecordedFindings findings,
            StandingReader reader,
            Viewer viewer,
            Clock clock,
            StandardItem standard,
            DivisionCode within) {
        this.standards = standards;
        this.lifeCycle = lifeCycle;
        this.implementations = implementations;
        this.divisions = divisions;
        this.findings = findings;
        this.reader = reader;
        this.viewer = viewer;
        this.clock = clock;
        this.standard = standard;
        this.within = within;
        reload();
    }

    private void reload() {
        items.clear();
        standings = reader.of(viewer, standard, within);
        implementations.forEach(
                viewer,
                ImplementationFilter.all().within(within).ofStandard(standard.id()),
                found -> items.add(compare(found)));
    }

    private Compared compare(Implementation implementation) {
        Map<String, FieldComparison> fields = new LinkedHashMap<>();
        for (FieldComparison field : ItemComparison.of(standard.item(), implementation.item())) {
            fields.put(field.key(), field);
        }
        return new Compared(implementation, fields);
    }

    StandardItem standard() {
        return standard;
    }

    DivisionCode within() {
        return within;
    }

    List<Compared> items() {
        return Collections.unmodifiableList(items);
    }

    /** Who says what of one field, and what the standard could say instead. */
    ConsensusModel consensus(FieldRow row) {
        return new ConsensusModel(this, row.key());
    }

    /** Compares again: what a text means was decided. */
    void compareAgain() {
        reload();
    }

    int implementationCount() {
        return items.size();
    }

    /** One column per division directly below; the division itself first where it carries the item out. */
    List<CompareColumn> columns() {
        List<CompareColumn> columns = new ArrayList<>();
        List<Compared> own = items.stream()
                .filter(i -> i.implementation().division().equals(within))
                .toList();
        List<Division> children = divisions.childrenOf(within);
        if (!own.isEmpty() || children.isEmpty() || !standings.at(within).isEmpty()) {
            divisions.find(within).ifPresent(d -> columns.add(new CompareColumn(d, standings.at(d.code()), own)));
        }
        for (Division child : children) {
            List<Compared> below = items.stream()
                    .filter(i -> child.code().contains(i.implementation().division()))
                    .toList();
            Standings there = standings.in(child.code());
            if (!below.isEmpty() || !there.isEmpty() || child.level().digit() <= 4) {
                columns.add(new CompareColumn(child, there, below));
            }
        }
        return columns;
    }

    /** How every place of the division compared stands to the item. */
    Standings standings() {
        return standings;
    }

    /** The compared fields; {@code onlyDiffering} leaves out those in which everybody says the same. */
    List<FieldRow> rows(boolean onlyDiffering) {
        List<Item> all = items.stream().map(i -> i.implementation().item()).toList();
        List<FieldRow> rows = new ArrayList<>();
        for (FieldComparison field : ItemComparison.of(standard.item(), standard.item())) {
            boolean differs = items.stream()
                    .map(i -> i.fields().get(field.key()))
                    .anyMatch(f -> f != null && f.sameness() != Sameness.SAME);
            if (differs || !onlyDiffering) {
                rows.add(
                        new FieldRow(field.key(), field.label(), field.standardText(), Consensus.of(field.key(), all)));
            }
        }
        return rows;
    }

    Viewer viewer() {
        return viewer;
    }

    boolean mayAdopt() {
        return viewer.mayEditStandards();
    }

    boolean mayKeep(String key) {
        return KeptDifference.ruleOf(key).isPresent() && viewer.mayEditStandards();
    }

    /** How many implementations would stop or start agreeing if the standard said what this item says. */
    int agreeingWith(String key, Item source) {
        Item changed = FieldTransfer.take(key, source, standard.item());
        int agreeing = 0;
        for (Compared item : items) {
            for (FieldComparison field :
                    ItemComparison.of(changed, item.implementation().item())) {
                if (field.key().equals(key) && field.sameness().agrees()) {
                    agreeing++;
                }
            }
        }
        return agreeing;
    }

    /** Proposes that the standard say what one implementation says; a second person has to agree. */
    ProposalOutcome adopt(String key, Item source, String note) {
        return propose(FieldTransfer.take(key, source, standard.item()), note);
    }

    /** Proposes that the standard become this; a second person has to agree. */
    ProposalOutcome propose(Item changed, String note) {
        ProposalOutcome outcome = lifeCycle.propose(viewer, standard.id(), ProposalKind.CHANGE, changed, List.of());
        if (outcome instanceof ProposalOutcome.Done done) {
            Proposal draft = done.proposal();
            outcome = lifeCycle.submit(viewer, draft.id(), draft.version(), note, lifeCycle.today());
        }
        standard = standards.find(standard.id()).orElse(standard);
        reload();
        return outcome;
    }

    /** Lets a difference stand for a year. */
    void keep(String key, Compared item, String reason) {
        KeptDifference.ruleOf(key)
                .ifPresent(rule -> findings.waive(
                        viewer,
                        rule,
                        item.implementation().id(),
                        reason,
                        OfficeTime.today(clock).plusYears(1)));
    }

    String nameOf(DivisionCode code) {
        return divisions.find(code).map(Division::name).orElse(code.value());
    }
}
