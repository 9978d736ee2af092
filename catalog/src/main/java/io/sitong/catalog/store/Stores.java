package io.sitong.catalog.store;

import io.sitong.catalog.OneTransaction;
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
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.jooq.Configuration;
import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.TransactionProvider;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.tools.jdbc.JDBCUtils;

/** All ports over one database. */
public record Stores(
        Divisions divisions,
        Authorities authorities,
        Accounts accounts,
        ApiTokens apiTokens,
        Implementations implementations,
        StandardItems standardItems,
        Proposals proposals,
        StandardLifeCycle standardLifeCycle,
        StandardHistory standardHistory,
        NationalLists nationalLists,
        Matches matches,
        MatchReview matchReview,
        Assignments assignments,
        BlindReviews blindReviews,
        AcceptanceSamples acceptanceSamples,
        Claims claims,
        ExpectedItems expectedItems,
        ClaimDeeds claimDeeds,
        Gaps gaps,
        Ledger ledger,
        OpenPoints openPoints,
        RecordedFindings recordedFindings,
        WaiverRequests waiverRequests,
        Batches batches,
        BatchAnswers batchAnswers,
        OneTransaction oneTransaction,
        SentFiles sentFiles,
        WaitingRows waitingRows,
        Jobs jobs,
        Laws laws,
        LawCitations lawCitations,
        AuditTrail auditTrail,
        AuditChecks auditChecks,
        UnsavedEdits unsavedEdits,
        Drifts drifts,
        DecidedReadings decidedReadings,
        DecidedWeights decidedWeights,
        RegionWords regionWords,
        PublicItems publicItems,
        Feedbacks feedbacks,
        ReportTemplates reportTemplates,
        BulkLoader bulkLoader) {

    /** What H2 needs to behave as the schema expects; to be appended to every H2 address. */
    public static final String H2_OPTIONS = H2Options.text();

    /** Brings the database up to date and opens it, without Spring. The source should pool its connections. */
    public static Stores open(DataSource source, Clock clock) {
        return open(source, clock, Afterwards.atOnce());
    }

    static Stores open(DataSource source, Clock clock, Afterwards afterwards) {
        Changelog.update(source);
        return over(DSL.using(configuration(source)), clock, afterwards);
    }

    private static Configuration configuration(DataSource source) {
        ThreadTransactions transactions = new ThreadTransactions(source);
        return new DefaultConfiguration()
                .set((ConnectionProvider) transactions)
                .set((TransactionProvider) transactions)
                .set(dialect(source));
    }

    static Stores over(DSLContext db, Clock clock, Afterwards afterwards) {
        Database database = Database.over(db, clock);
        ContentCut.run(db, database.json());
        AuditSealedAfterwards.run(db, database.now());
        StandardsDescribed.run(database);
        afterwards.run(new WaitingRowsRemoved(db)::all);
        JooqMatches matches = new JooqMatches(database);
        Divisions divisions = new JooqDivisions(database);
        JooqExpectedItems expected = new JooqExpectedItems(database, divisions);
        StandardItems standards = new JooqStandardItems(database);
        Accounts accounts = new JooqAccounts(database);
        Proposals proposals = new JooqProposals(database);
        GapUpkeep upkeep = new GapUpkeep(database);
        return new Stores(
                divisions,
                new JooqAuthorities(database),
                accounts,
                new JooqApiTokens(database, accounts),
                new JooqImplementations(database),
                standards,
                proposals,
                new StandardLifeCycle(standards, proposals, clock),
                new JooqStandardHistory(database),
                new JooqNationalLists(database),
                matches,
                new MatchReview(matches, clock),
                new JooqAssignments(database),
                new JooqBlindReviews(database, matches),
                new JooqAcceptanceSamples(database),
                new JooqClaims(database),
                expected,
                new JooqClaimDeeds(database, expected),
                new JooqGaps(database, upkeep),
                new JooqLedger(database),
                new JooqOpenPoints(database, upkeep),
                new JooqRecordedFindings(database),
                new JooqWaiverRequests(database),
                new JooqBatches(database, afterwards),
                new JooqBatchAnswers(database),
                new JooqOneTransaction(database),
                new JooqSentFiles(database, afterwards),
                new JooqWaitingRows(database),
                new JooqJobs(database),
                new JooqLaws(database),
                new JooqLawCitations(database),
                new JooqAuditTrail(database),
                new JooqAuditChecks(database),
                new JooqUnsavedEdits(database),
                new JooqDrifts(database),
                new JooqDecidedReadings(database),
                new JooqDecidedWeights(database),
                new JooqRegionWords(database),
                new JooqPublicItems(database),
                new JooqFeedbacks(database),
                new JooqReportTemplates(database),
                new JooqBulkLoader(database));
    }

    private static SQLDialect dialect(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return JDBCUtils.dialect(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not answer", e);
        }
    }
}
