package io.sitong.ui.laws;

import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.division.Level;
import io.sitong.catalog.law.CitingItem;
import io.sitong.catalog.law.CitingStandard;
import io.sitong.catalog.law.Law;
import io.sitong.catalog.law.LawCitations;
import io.sitong.catalog.law.LawFilter;
import io.sitong.catalog.law.LawState;
import io.sitong.catalog.law.Laws;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.rules.compare.LawName;
import io.sitong.ui.jobs.BackgroundJobs;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.upkeep.CitationsFollowItems;
import io.sitong.ui.upkeep.CitingItemsJob;
import io.sitong.ui.upkeep.RegisteredLaws;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The register of laws as its screen shows and changes it. */
@Component
class LawsModel {

    /** More than this are read in the background: nobody waits for them in front of the screen. */
    private static final long READ_AT_ONCE = 2_000;

    private final Laws laws;
    private final LawCitations citations;
    private final CitationsFollowItems reading;
    private final RegisteredLaws registered;
    private final Divisions divisions;
    private final BackgroundJobs jobs;

    LawsModel(
            LawSources sources,
            CitationsFollowItems reading,
            RegisteredLaws registered,
            Divisions divisions,
            BackgroundJobs jobs) {
        this.laws = sources.laws();
        this.citations = sources.citations();
        this.reading = reading;
        this.registered = registered;
        this.divisions = divisions;
        this.jobs = jobs;
    }

    /** What was typed into the form. */
    record Typed(
            String name,
            String kind,
            String docNo,
            LawState state,
            @Nullable LocalDate since,
            String successor,
            String source,
            boolean confirmed) {}

    sealed interface Outcome {
        record Saved(Law law) implements Outcome {}

        /** @param reason key of the text that says why */
        record Refused(String reason) implements Outcome {}
    }

    /**
     * How many items cite a law.
     *
     * @param below by division directly below the one looked at, itself included
     */
    record Counts(long standards, Map<Level, Long> levels, Map<DivisionCode, Long> below) {

        long items() {
            return levels.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Reads new citations; false where there are so many that it goes on in the background. */
    boolean catchUp(Viewer viewer) {
        if (reading.unread() <= READ_AT_ONCE) {
            reading.catchUp(read -> {});
            return true;
        }
        jobs.start(viewer, Messages.get("rules.laws.reading"), progress -> {
            progress.total(reading.unread());
            reading.catchUp(progress::done);
            return new io.sitong.ui.jobs.JobResult(Messages.get("rules.laws.read"), io.sitong.ui.links.Links.laws());
        });
        return false;
    }

    Page<Law> page(LawFilter filter, PageRequest request) {
        return laws.page(filter, request);
    }

    Map<LawState, Long> states() {
        return laws.counts();
    }

    Optional<Law> find(long id) {
        return laws.find(id);
    }

    /** The law in the place of another, where the register has it. */
    Optional<Law> successorOf(Law law) {
        String successor = law.successor();
        return successor == null ? Optional.empty() : laws.findByKey(LawName.key(successor));
    }

    Counts counts(Viewer viewer, Law law, DivisionCode within) {
        Map<Level, Long> levels = new EnumMap<>(Level.class);
        Map<DivisionCode, Long> below = new TreeMap<>();
        citations.countsByDivision(viewer, law.id(), within).forEach((division, count) -> {
            levels.merge(division.level(), count, Long::sum);
            below.merge(under(within, division), count, Long::sum);
        });
        return new Counts(citations.countStandards(law.id()), levels, below);
    }

    private static DivisionCode under(DivisionCode within, DivisionCode division) {
        DivisionCode here = division;
        Optional<DivisionCode> above = here.parent();
        while (!here.equals(within) && above.isPresent() && !above.get().equals(within)) {
            here = above.get();
            above = here.parent();
        }
        return here;
    }

    Page<CitingItem> items(Viewer viewer, Law law, DivisionCode within, @Nullable Level level, PageRequest request) {
        return citations.items(viewer, law.id(), within, level, request);
    }

    Page<CitingStandard> standards(Law law, PageRequest request) {
        return citations.standards(law.id(), request);
    }

    String divisionName(DivisionCode code) {
        return divisions.find(code).map(Division::name).orElse(code.value());
    }

    Outcome save(Viewer viewer, @Nullable Law before, Typed typed) {
        String name =
                LawName.withoutVersion(typed.name().replaceAll("[《》]", "")).strip();
        String key = LawName.key(name);
        if (key.isEmpty()) {
            return new Outcome.Refused("rules.laws.name.missing");
        }
        if (before == null ? laws.findByKey(key).isPresent() : !before.key().equals(key)) {
            return new Outcome.Refused(before == null ? "rules.laws.name.known" : "rules.laws.name.other");
        }
        if (typed.state() == LawState.SUPERSEDED && typed.successor().isBlank()) {
            return new Outcome.Refused("rules.laws.successor.missing");
        }
        if (typed.confirmed() && typed.source().isBlank()) {
            return new Outcome.Refused("rules.laws.source.missing");
        }
        boolean gone = typed.state().gone();
        Law wanted = new Law(
                before == null ? 0 : before.id(),
                before == null ? 0 : before.version(),
                key,
                name,
                orNull(typed.kind()),
                orNull(typed.docNo()),
                typed.state(),
                gone ? typed.since() : null,
                typed.state() == LawState.SUPERSEDED
                        ? typed.successor().replaceAll("[《》]", "").strip()
                        : null,
                orNull(typed.source()),
                typed.confirmed(),
                viewer.name(),
                java.time.Instant.EPOCH);
        try {
            Law saved = laws.save(viewer, wanted);
            registered.readAgain();
            if (gone || (before != null && before.state().gone())) {
                judgeAgain(viewer, saved);
            }
            return new Outcome.Saved(saved);
        } catch (StaleEdit e) {
            return new Outcome.Refused("rules.laws.stale");
        }
    }

    private void judgeAgain(Viewer viewer, Law law) {
        jobs.start(
                viewer,
                CitingItemsJob.KEY,
                Messages.get("rules.laws.judging", law.name()),
                Map.of(CitingItemsJob.LAW, Long.toString(law.id())));
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
