package io.sitong.ui.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.builtin.BuiltInData;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.law.Law;
import io.sitong.catalog.law.LawFilter;
import io.sitong.catalog.law.LawState;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.store.Stores;
import io.sitong.rules.book.RuleWeights;
import io.sitong.rules.compare.LawName;
import io.sitong.ui.jobs.JobResult;
import io.sitong.ui.jobs.NobodyWatches;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegisteredLawsTest {

    private static final Viewer BUREAU = Viewer.system(new DivisionCode("150000000000"));
    private static final DivisionCode XINCHENG = new DivisionCode("150102000000");

    private Stores stores;
    private RegisteredLaws registered;

    @BeforeEach
    void anItemThatCitesALawInForce() {
        stores = Stores.open(
                JdbcConnectionPool.create(
                        "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + Stores.H2_OPTIONS, "sa", ""),
                Clock.systemUTC());
        stores.bulkLoader().divisions(BuiltInData.divisions());
        registered = new RegisteredLaws(stores.laws());
        Item item = Item.builder()
                .set(ItemField.TASK_NAME, "种子经营许可")
                .bases(List.of(LegalBasis.ofText("《中华人民共和国种子法》第三十三条")))
                .build();
        stores.implementations()
                .save(
                        BUREAU,
                        new Implementation(0, 0, XINCHENG, item, ImplementationState.PUBLISHED, null, Instant.EPOCH));
    }

    private long findingsOfTheLaw() {
        return stores.recordedFindings().countsByRule(BUREAU, XINCHENG).getOrDefault("B08", 0L);
    }

    private JobResult judge(Law law) {
        CitationsFollowItems reading = new CitationsFollowItems(stores.lawCitations());
        StoredRuleRun run = new StoredRuleRun(
                stores.divisions(),
                stores.standardItems(),
                stores.implementations(),
                stores.recordedFindings(),
                registered,
                new WeightsInForce(stores.decidedWeights(), RuleWeights.usual()));
        return new CitingItemsJob(stores.laws(), stores.lawCitations(), reading, run)
                .run(BUREAU, Map.of(CitingItemsJob.LAW, Long.toString(law.id())), new NobodyWatches());
    }

    private Law seeds() {
        new CitationsFollowItems(stores.lawCitations()).catchUp(read -> {});
        return stores.laws().findByKey("种子法").orElseThrow();
    }

    private static Law marked(Law law, LawState state) {
        return new Law(
                law.id(),
                law.version(),
                law.key(),
                law.name(),
                law.kind(),
                law.docNo(),
                state,
                LocalDate.of(2026, 11, 1),
                null,
                null,
                false,
                "",
                Instant.EPOCH);
    }

    @Test
    void markingALawAsRepealedYieldsFindingsAndTakingItBackRemovesThem() {
        Law law = seeds();
        judge(law);
        assertThat(findingsOfTheLaw()).isZero();

        Law repealed = stores.laws().save(BUREAU, marked(law, LawState.REPEALED));
        registered.readAgain();
        assertThat(judge(repealed).summary()).contains("中华人民共和国种子法").contains("1");
        assertThat(findingsOfTheLaw()).isOne();

        Law again = stores.laws().save(BUREAU, marked(repealed, LawState.IN_FORCE));
        registered.readAgain();
        judge(again);
        assertThat(findingsOfTheLaw()).isZero();
    }

    @Test
    void theBuiltInLawsStandUnderTheKeysOfTheirNames() {
        assertThat(stores.laws().page(LawFilter.all(), PageRequest.first(500)).rows())
                .hasSizeGreaterThan(30)
                .allSatisfy(law -> assertThat(law.key()).isEqualTo(LawName.key(law.name())));
    }
}
