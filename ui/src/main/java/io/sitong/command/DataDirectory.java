package io.sitong.command;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.builtin.BulkLoader;
import io.sitong.catalog.builtin.FirstStart;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.sample.SampleSize;
import io.sitong.catalog.store.EmbeddedFile;
import io.sitong.catalog.store.Stores;
import io.sitong.importer.packet.ReturnedPackets;
import io.sitong.rules.book.RuleRun;
import io.sitong.rules.lineup.LineUpSettings;
import io.sitong.rules.lineup.Vocabulary;
import io.sitong.ui.chain.ChainDesk;
import io.sitong.ui.chain.ChainDocument;
import io.sitong.ui.documents.BookletDesk;
import io.sitong.ui.documents.CatalogAsOf;
import io.sitong.ui.documents.GuideTexts;
import io.sitong.ui.documents.LocalParts;
import io.sitong.ui.documents.PublicPages;
import io.sitong.ui.documents.PublishedGuides;
import io.sitong.ui.documents.ReductionCount;
import io.sitong.ui.documents.ReductionDocuments;
import io.sitong.ui.documents.ServedEntries;
import io.sitong.ui.gaps.CoverageDesk;
import io.sitong.ui.gaps.MarkedGaps;
import io.sitong.ui.matching.LineUpDesk;
import io.sitong.ui.matching.OwnWords;
import io.sitong.ui.packets.PacketAnswersTaken;
import io.sitong.ui.readings.Readings;
import io.sitong.ui.reports.MappingFigures;
import io.sitong.ui.reports.ReportDesk;
import io.sitong.ui.reports.ScreenAddress;
import io.sitong.ui.upkeep.ConsistencyFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --data}: the catalog that {@code serve} works on, opened without a server. */
final class DataDirectory {

    private static final DivisionCode REGION = new DivisionCode("150000000000");

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data", description = "数据目录，默认 ${DEFAULT-VALUE}")
    private Path directory = Path.of("data");

    /** An open catalog; closing it lets a server start again. */
    static final class Open implements AutoCloseable {

        private final HikariDataSource source;
        private final Stores stores;
        private final Clock clock;

        private Open(HikariDataSource source, Clock clock) {
            this.source = source;
            this.clock = clock;
            this.stores = Stores.open(source, clock);
            stores.gaps().keptBy(new MarkedGaps(stores, coverage(), operator()));
            new Readings(stores.decidedReadings()).putToUse();
        }

        Stores stores() {
            return stores;
        }

        Clock clock() {
            return clock;
        }

        /** @param server where the screens are that reports name as the sources of their figures */
        ReportDesk reports(ScreenAddress server) {
            return new ReportDesk(
                    stores,
                    new MappingFigures(stores, coverage()),
                    catalogAsOf(),
                    reduction(),
                    chains(),
                    new ConsistencyFigures(stores, operator().scope(), clock),
                    server,
                    clock);
        }

        BookletDesk booklets() {
            return new BookletDesk(stores.standardItems(), served(), guideTexts(PublicPages.at("")), clock);
        }

        /** @param pages where the public finds the items */
        PublishedGuides guides(PublicPages pages) {
            return new PublishedGuides(stores.standardItems(), guideTexts(pages));
        }

        private GuideTexts guideTexts(PublicPages pages) {
            return new GuideTexts(
                    stores.standardItems(),
                    served(),
                    new LocalParts(stores.publicItems(), stores.divisions(), REGION),
                    stores.divisions(),
                    pages,
                    clock);
        }

        private ServedEntries served() {
            return new ServedEntries(stores.nationalLists(), stores.matches());
        }

        private ReductionDocuments reduction() {
            return new ReductionDocuments(
                    new ReductionCount(stores.standardItems(), stores.implementations(), stores.divisions()),
                    stores.standardItems(),
                    stores.divisions(),
                    clock);
        }

        CatalogAsOf catalogAsOf() {
            return new CatalogAsOf(stores.standardHistory(), clock);
        }

        /** Return packets are answered as on the screens; gaps follow at once. */
        ReturnedPackets packets(RuleRun rules) {
            PacketAnswersTaken deeds = new PacketAnswersTaken(
                    stores,
                    answered -> stores.nationalLists()
                            .current()
                            .ifPresent(list -> coverage()
                                    .refreshGaps(operator(), list.id(), answered.standardIds(), answered.within())),
                    clock);
            return new ReturnedPackets(
                    PacketAnswersTaken.catalog(stores),
                    deeds,
                    new ReturnedPackets.Kept(stores.batchAnswers(), stores.oneTransaction()),
                    rules,
                    clock);
        }

        private ChainDocument chains() {
            return new ChainDocument(
                    new ChainDesk(
                            stores.divisions(),
                            stores.standardItems(),
                            stores.implementations(),
                            stores.claims(),
                            stores.nationalLists(),
                            stores.matches()),
                    stores.divisions());
        }

        private CoverageDesk coverage() {
            return new CoverageDesk(stores, clock);
        }

        /** The same first data a server would load, so that the order of commands does not matter. */
        private void fillIfNew(Console console, LineUpSettings lineUp) {
            if (stores.bulkLoader().state() == BulkLoader.State.FILLED) {
                return;
            }
            console.say("首次使用，正在装入区划和示例数据……");
            new FirstStart(stores.bulkLoader(), stores.nationalLists()).load(SampleSize.small(), written -> {});
            Viewer system = Viewer.system(REGION);
            stores.nationalLists().current().ifPresent(list -> {
                new LineUpDesk(stores, () -> lineUp, clock).acceptAboveTheLine(system, list.id());
                stores.gaps().openCounts(system, list.id());
            });
        }

        @Override
        public void close() {
            source.close();
        }
    }

    static DataDirectory at(Path directory) {
        DataDirectory data = new DataDirectory();
        data.directory = directory;
        return data;
    }

    /**
     * The directory itself, for what concerns the files in it.
     *
     * @param elsewhere what to do where the data is on a server of its own
     */
    Path embedded(String elsewhere) {
        if (System.getenv("SPRING_DATASOURCE_URL") != null) {
            throw new CannotDo("数据在 SPRING_DATASOURCE_URL 所指的数据库服务器上，不在数据目录中：" + elsewhere + "。");
        }
        return home();
    }

    private Path home() {
        return directory.toAbsolutePath().normalize();
    }

    Open open(Console console) {
        Path home = home();
        HikariConfig config = new HikariConfig();
        String url = System.getenv("SPRING_DATASOURCE_URL");
        try {
            Files.createDirectories(home);
        } catch (IOException e) {
            throw new CannotDo("数据目录“" + home + "”无法建立，请核对路径和权限。");
        }
        LineUpSettings lineUp = LineUpSettings.usual().withVocabulary(words(home));
        config.setJdbcUrl(url != null ? url : EmbeddedFile.address(home));
        config.setUsername(orElse(System.getenv("SPRING_DATASOURCE_USERNAME"), "sa"));
        config.setPassword(orElse(System.getenv("SPRING_DATASOURCE_PASSWORD"), ""));
        config.setMaximumPoolSize(4);
        try {
            Open open = new Open(new HikariDataSource(config), Clock.systemDefaultZone());
            open.fillIfNew(console, lineUp);
            return open;
        } catch (PoolInitializationException e) {
            throw new CannotDo("数据目录“" + home + "”正被另一个四同程序使用，请先停止它，或在界面中操作。");
        }
    }

    private static Vocabulary words(Path home) {
        Path file = home.resolve(OwnWords.FILE);
        return Files.exists(file) ? LineUpOptions.read(file) : Vocabulary.builtIn();
    }

    private static String orElse(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }

    static Viewer operator() {
        return Viewer.system(REGION);
    }
}
