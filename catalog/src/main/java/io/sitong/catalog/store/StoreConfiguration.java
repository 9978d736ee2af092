package io.sitong.catalog.store;

import io.sitong.catalog.acceptance.AcceptanceSamples;
import io.sitong.catalog.account.Accounts;
import io.sitong.catalog.account.ApiTokens;
import io.sitong.catalog.assignment.Assignments;
import io.sitong.catalog.audit.AuditChecks;
import io.sitong.catalog.audit.AuditTrail;
import io.sitong.catalog.batch.BatchAnswers;
import io.sitong.catalog.batch.Batches;
import io.sitong.catalog.blind.BlindReviews;
import io.sitong.catalog.builtin.BulkLoader;
import io.sitong.catalog.claim.ClaimDeeds;
import io.sitong.catalog.claim.Claims;
import io.sitong.catalog.claim.ExpectedItems;
import io.sitong.catalog.division.Authorities;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.draft.UnsavedEdits;
import io.sitong.catalog.drift.Drifts;
import io.sitong.catalog.feedback.Feedbacks;
import io.sitong.catalog.finding.DecidedWeights;
import io.sitong.catalog.finding.RecordedFindings;
import io.sitong.catalog.finding.WaiverRequests;
import io.sitong.catalog.gap.Gaps;
import io.sitong.catalog.intake.SentFiles;
import io.sitong.catalog.intake.WaitingRows;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.job.Jobs;
import io.sitong.catalog.law.LawCitations;
import io.sitong.catalog.law.Laws;
import io.sitong.catalog.ledger.Ledger;
import io.sitong.catalog.ledger.OpenPoints;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.match.MatchReview;
import io.sitong.catalog.match.Matches;
import io.sitong.catalog.reading.DecidedReadings;
import io.sitong.catalog.standard.Proposals;
import io.sitong.catalog.standard.StandardHistory;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.standard.StandardLifeCycle;
import io.sitong.catalog.template.ReportTemplates;
import io.sitong.catalog.vocabulary.RegionWords;
import io.sitong.catalog.zone.PublicItems;
import java.time.Clock;
import org.jooq.DSLContext;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes the ports; Spring Boot brings the data source, the changelog and the transactions. */
@Configuration(proxyBeanMethods = false)
public class StoreConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Afterwards afterwards() {
        return Afterwards.inTheBackground();
    }

    @Bean
    Stores stores(DSLContext db, Clock clock, Afterwards afterwards) {
        return Stores.over(db, clock, afterwards);
    }

    @Bean
    Divisions divisions(Stores stores) {
        return stores.divisions();
    }

    @Bean
    Authorities authorities(Stores stores) {
        return stores.authorities();
    }

    @Bean
    Accounts accounts(Stores stores) {
        return stores.accounts();
    }

    @Bean
    Implementations implementations(Stores stores) {
        return stores.implementations();
    }

    @Bean
    StandardItems standardItems(Stores stores) {
        return stores.standardItems();
    }

    @Bean
    Proposals proposals(Stores stores) {
        return stores.proposals();
    }

    @Bean
    StandardLifeCycle standardLifeCycle(Stores stores) {
        return stores.standardLifeCycle();
    }

    @Bean
    StandardHistory standardHistory(Stores stores) {
        return stores.standardHistory();
    }

    @Bean
    NationalLists nationalLists(Stores stores) {
        return stores.nationalLists();
    }

    @Bean
    Matches matches(Stores stores) {
        return stores.matches();
    }

    @Bean
    MatchReview matchReview(Stores stores) {
        return stores.matchReview();
    }

    @Bean
    Assignments assignments(Stores stores) {
        return stores.assignments();
    }

    @Bean
    BlindReviews blindReviews(Stores stores) {
        return stores.blindReviews();
    }

    @Bean
    AcceptanceSamples acceptanceSamples(Stores stores) {
        return stores.acceptanceSamples();
    }

    @Bean
    Claims claims(Stores stores) {
        return stores.claims();
    }

    @Bean
    ExpectedItems expectedItems(Stores stores) {
        return stores.expectedItems();
    }

    @Bean
    ClaimDeeds claimDeeds(Stores stores) {
        return stores.claimDeeds();
    }

    @Bean
    Gaps gaps(Stores stores) {
        return stores.gaps();
    }

    @Bean
    Ledger ledger(Stores stores) {
        return stores.ledger();
    }

    @Bean
    OpenPoints openPoints(Stores stores) {
        return stores.openPoints();
    }

    @Bean
    RecordedFindings recordedFindings(Stores stores) {
        return stores.recordedFindings();
    }

    @Bean
    WaiverRequests waiverRequests(Stores stores) {
        return stores.waiverRequests();
    }

    @Bean
    Batches batches(Stores stores) {
        return stores.batches();
    }

    @Bean
    BatchAnswers batchAnswers(Stores stores) {
        return stores.batchAnswers();
    }

    @Bean
    SentFiles sentFiles(Stores stores) {
        return stores.sentFiles();
    }

    @Bean
    WaitingRows waitingRows(Stores stores) {
        return stores.waitingRows();
    }

    @Bean
    Jobs jobs(Stores stores) {
        return stores.jobs();
    }

    @Bean
    AuditTrail auditTrail(Stores stores) {
        return stores.auditTrail();
    }

    @Bean
    AuditChecks auditChecks(Stores stores) {
        return stores.auditChecks();
    }

    @Bean
    Laws laws(Stores stores) {
        return stores.laws();
    }

    @Bean
    LawCitations lawCitations(Stores stores) {
        return stores.lawCitations();
    }

    @Bean
    ApiTokens apiTokens(Stores stores) {
        return stores.apiTokens();
    }

    @Bean
    Drifts drifts(Stores stores) {
        return stores.drifts();
    }

    @Bean
    UnsavedEdits unsavedEdits(Stores stores) {
        return stores.unsavedEdits();
    }

    @Bean
    DecidedReadings decidedReadings(Stores stores) {
        return stores.decidedReadings();
    }

    @Bean
    DecidedWeights decidedWeights(Stores stores) {
        return stores.decidedWeights();
    }

    @Bean
    RegionWords regionWords(Stores stores) {
        return stores.regionWords();
    }

    @Bean
    BulkLoader bulkLoader(Stores stores) {
        return stores.bulkLoader();
    }

    @Bean
    PublicItems publicItems(Stores stores) {
        return stores.publicItems();
    }

    @Bean
    Feedbacks feedbacks(Stores stores) {
        return stores.feedbacks();
    }

    @Bean
    ReportTemplates reportTemplates(Stores stores) {
        return stores.reportTemplates();
    }
}
