package io.sitong.ui.imports;

import io.sitong.catalog.batch.Batches;
import io.sitong.catalog.division.Authorities;
import io.sitong.catalog.finding.RecordedFindings;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.importer.ImporterSettings;
import io.sitong.importer.SpreadsheetImport;
import io.sitong.importer.SpreadsheetReader;
import io.sitong.rules.book.RuleRun;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the importer together for the running application. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

    @Bean
    SpreadsheetReader spreadsheetReader() {
        return new SpreadsheetReader(ImporterSettings.defaults());
    }

    @Bean
    RuleRun ruleRun() {
        return new RuleRun();
    }

    @Bean
    SpreadsheetImport spreadsheetImport(
            Implementations implementations,
            StandardItems standards,
            Authorities authorities,
            Batches batches,
            RecordedFindings findings,
            RuleRun rules,
            Clock clock) {
        return new SpreadsheetImport(implementations, standards, authorities, batches, findings, rules, clock);
    }
}
