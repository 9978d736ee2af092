package io.sitong.ui.fake;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.sitong.catalog.account.Accounts;
import io.sitong.catalog.audit.AuditTrail;
import io.sitong.catalog.batch.Batches;
import io.sitong.catalog.claim.Claims;
import io.sitong.catalog.division.Authorities;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.finding.RecordedFindings;
import io.sitong.catalog.gap.Gaps;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.match.MatchReview;
import io.sitong.catalog.match.Matches;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.standard.StandardItems;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Ports without a database: accounts and divisions in memory, the others empty. */
@TestConfiguration
public class FakePorts {

    @Bean
    Accounts accounts() {
        return new MemoryAccounts();
    }

    @Bean
    Divisions divisions() {
        return new MemoryDivisions();
    }

    @Bean
    NationalLists nationalLists() {
        NationalLists lists = mock(NationalLists.class);
        NationalList sample = new NationalList(1, "跨省通办", 1, "“跨省通办”示例清单（非官方全文）", true, true, Instant.EPOCH);
        when(lists.current()).thenReturn(Optional.of(sample));
        when(lists.list()).thenReturn(List.of(sample));
        return lists;
    }

    @Bean
    StandardItems standardItems() {
        StandardItems standards = mock(StandardItems.class);
        when(standards.page(any(), any())).thenReturn(new Page<>(List.of(), null));
        return standards;
    }

    @Bean
    Implementations implementations() {
        Implementations implementations = mock(Implementations.class);
        when(implementations.page(any(), any(), any())).thenReturn(new Page<>(List.of(), null));
        return implementations;
    }

    @Bean
    Gaps gaps() {
        Gaps gaps = mock(Gaps.class);
        when(gaps.openPage(any(), any(), any(), any())).thenReturn(new Page<>(List.of(), null));
        return gaps;
    }

    @Bean
    Matches matches() {
        return mock(Matches.class);
    }

    @Bean
    MatchReview matchReview(Matches matches, Clock clock) {
        return new MatchReview(matches, clock);
    }

    @Bean
    Claims claims() {
        return mock(Claims.class);
    }

    @Bean
    RecordedFindings recordedFindings() {
        RecordedFindings findings = mock(RecordedFindings.class);
        when(findings.page(any(), any(), any(), any())).thenReturn(new Page<>(List.of(), null));
        return findings;
    }

    @Bean
    Batches batches() {
        return mock(Batches.class);
    }

    @Bean
    Authorities authorities() {
        return mock(Authorities.class);
    }

    @Bean
    AuditTrail auditTrail() {
        AuditTrail trail = mock(AuditTrail.class);
        when(trail.page(any(), any())).thenReturn(new Page<>(List.of(), null));
        return trail;
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
