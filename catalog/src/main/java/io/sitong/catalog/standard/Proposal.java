package io.sitong.catalog.standard;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.item.Item;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be done with a standard item, on its way through review. What holds meanwhile is the last
 * published version.
 *
 * @param id 0 while not stored
 * @param version optimistic version
 * @param baseSnapshot the published version it started from, 0 for a new item
 * @param item the text proposed; for what publishes no text, the text in force
 * @param partners other items concerned: the new items of a split, the items that go into a merged one
 * @param note why, in the author's words
 * @param effective the first day it is to hold; absent until it is submitted
 * @param authors everybody who wrote at it; none of them may review it
 * @param answer the reviewer's words
 */
public record Proposal(
        long id,
        int version,
        long standardId,
        ProposalKind kind,
        ProposalState state,
        int baseSnapshot,
        Item item,
        List<Long> partners,
        String note,
        @Nullable LocalDate effective,
        List<Person> authors,
        @Nullable Person reviewer,
        @Nullable String answer,
        Instant changedAt) {

    public Proposal {
        partners = List.copyOf(partners);
        authors = List.copyOf(authors);
    }

    /** A proposal nobody stored yet. */
    public static Proposal begin(StandardItem standard, ProposalKind kind, Item item, List<Long> partners) {
        return new Proposal(
                0,
                0,
                standard.id(),
                kind,
                ProposalState.DRAFT,
                standard.snapshot(),
                item,
                partners,
                "",
                null,
                List.of(),
                null,
                null,
                Instant.EPOCH);
    }

    public boolean writtenBy(Viewer viewer) {
        return authors.stream().anyMatch(author -> author.accountId() == viewer.accountId());
    }

    /** Names of the authors, as shown. */
    public String authorNames() {
        return String.join("、", authors.stream().map(Person::name).toList());
    }

    public Proposal withItem(Item changed) {
        return new Proposal(
                id,
                version,
                standardId,
                kind,
                state,
                baseSnapshot,
                changed,
                partners,
                note,
                effective,
                authors,
                reviewer,
                answer,
                changedAt);
    }

    Proposal in(ProposalState next) {
        return new Proposal(
                id,
                version,
                standardId,
                kind,
                next,
                baseSnapshot,
                item,
                partners,
                note,
                effective,
                authors,
                reviewer,
                answer,
                changedAt);
    }

    Proposal submitted(String why, LocalDate from) {
        return new Proposal(
                id,
                version,
                standardId,
                kind,
                ProposalState.IN_REVIEW,
                baseSnapshot,
                item,
                partners,
                why,
                from,
                authors,
                null,
                null,
                changedAt);
    }

    Proposal answered(ProposalState next, Person by, @Nullable String words, @Nullable LocalDate from) {
        return new Proposal(
                id,
                version,
                standardId,
                kind,
                next,
                baseSnapshot,
                item,
                partners,
                note,
                from,
                authors,
                by,
                words,
                changedAt);
    }
}
