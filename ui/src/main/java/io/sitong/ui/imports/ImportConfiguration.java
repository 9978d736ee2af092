package io.sitong.ui.imports;

import io.sitong.catalog.batch.Batches;
import io.sitong.catalog.division.Authorities;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.intake.SentFiles;
import io.sitong.catalog.intake.WaitingRows;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.store.Stores;
import io.sitong.importer.ImporterSettings;
import io.sitong.importer.MarkedWorkbook;
import io.sitong.importer.RawCells;
import io.sitong.importer.SpreadsheetImport;
import io.sitong.importer.SpreadsheetReader;
import io.sitong.importer.intake.ImportDesk;
import io.sitong.importer.intake.SentBytes;
import io.sitong.importer.packet.PacketDeeds;
import io.sitong.importer.packet.ReturnedPackets;
import io.sitong.rules.book.RuleRun;
import io.sitong.ui.jobs.BackgroundJobs;
import io.sitong.ui.packets.PacketAnswersTaken;
import io.sitong.ui.start.SitongSettings;
import io.sitong.ui.upkeep.RegisteredLaws;
import io.sitong.ui.upkeep.WeightsInForce;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
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
    RawCells rawCells() {
        return new RawCells(ImporterSettings.defaults());
    }

    @Bean
    MarkedWorkbook markedWorkbook() {
        return new MarkedWorkbook(ImporterSettings.defaults());
    }

    @Bean
    RuleRun ruleRun(RegisteredLaws laws, WeightsInForce weights) {
        return new RuleRun(laws::current, weights::current);
    }

    @Bean
    SpreadsheetImport spreadsheetImport(
            Implementations implementations,
            StandardItems standards,
            Authorities authorities,
            Batches batches,
            RuleRun rules,
            ReturnedPackets packets,
            Clock clock) {
        return new SpreadsheetImport(implementations, standards, authorities, batches, rules, clock).with(packets);
    }

    @Bean
    ReturnedPackets returnedPackets(Stores stores, PacketDeeds deeds, RuleRun rules, Clock clock) {
        return new ReturnedPackets(
                PacketAnswersTaken.catalog(stores),
                deeds,
                new ReturnedPackets.Kept(stores.batchAnswers(), stores.oneTransaction()),
                rules,
                clock);
    }

    @Bean
    PacketDeeds packetDeeds(Stores stores, ApplicationEventPublisher events, Clock clock) {
        return new PacketAnswersTaken(stores, events::publishEvent, clock);
    }

    /** In the data directory, beside the database: a file that waits is as much worth as its rows. */
    @Bean
    SentBytes sentBytes(SitongSettings settings) {
        return new SentBytes(settings.dataDirectory().resolve("sent"));
    }

    @Bean
    ImportDesk importDesk(
            SpreadsheetReader reader,
            SpreadsheetImport importing,
            Batches batches,
            ImportDesk.Intake intake,
            Clock clock) {
        return new ImportDesk(reader, importing, batches, intake, ImporterSettings.defaults(), clock);
    }

    @Bean
    ImportDesk.Intake intake(SentFiles files, WaitingRows rows, SentBytes bytes) {
        return new ImportDesk.Intake(files, rows, bytes);
    }

    @Bean
    SentFileModel.Services sentFileServices(
            ImportDesk desk,
            ImportDesk.Intake intake,
            RawCells cells,
            MarkedWorkbook marking,
            Implementations implementations,
            StandardItems standards,
            Divisions divisions,
            Batches batches,
            BackgroundJobs jobs) {
        return new SentFileModel.Services(
                desk, intake, cells, marking, implementations, standards, divisions, batches, jobs);
    }
}
