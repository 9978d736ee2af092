package io.sitong.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.builtin.BuiltInData;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.Material;
import io.sitong.catalog.standard.ProposalOutcome;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardState;
import io.sitong.catalog.store.Stores;
import io.sitong.rules.compare.MaterialNames;
import io.sitong.rules.compare.RowConsensus;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsensusModelTest {

    private static final DivisionCode REGION = new DivisionCode("150000000000");
    private static final Viewer BUREAU = new Viewer(1, "政务服务局", Role.BUREAU, REGION);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T01:00:00Z"), ZoneOffset.UTC);

    private Stores stores;
    private CompareModel model;

    @BeforeEach
    void threeBannersAndTheirStandard() {
        var source = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + Stores.H2_OPTIONS, "sa", "");
        stores = Stores.open(source, CLOCK);
        stores.bulkLoader().divisions(BuiltInData.divisions());
        Item standard = item("1", "居民身份证", "申请表");
        stores.bulkLoader()
                .standards(
                        List.of(new StandardItem(1, 1, StandardState.PUBLISHED, standard, 1, true, Instant.EPOCH)),
                        LocalDate.of(2026, 1, 1));
        store("150102000000", item("1", "身份证", "近期照片"));
        store("150103000000", item("1", "居民身份证", "申请表", "近期照片"));
        store("150104000000", item(null, "居民身份证", "近期照片"));
        model = new CompareModel(
                stores.standardItems(),
                stores.standardLifeCycle(),
                stores.implementations(),
                stores.divisions(),
                stores.recordedFindings(),
                new StandingReader(stores.divisions(), stores.claims(), stores.implementations()),
                BUREAU,
                CLOCK,
                stores.standardItems().find(1).orElseThrow(),
                REGION);
    }

    private static Item item(String visits, String... materials) {
        return Item.builder()
                .set(ItemField.TASK_NAME, "食品经营许可")
                .set(ItemField.CATALOG_CODE, "000131021000")
                .set(ItemField.TASK_TYPE, "01")
                .set(ItemField.USE_LEVEL, "4")
                .set(ItemField.LIMIT_SCENE_NUM, visits)
                .materials(Stream.of(materials).map(Material::named).toList())
                .build();
    }

    private void store(String division, Item item) {
        stores.implementations()
                .save(
                        BUREAU,
                        new Implementation(
                                0,
                                0,
                                new DivisionCode(division),
                                item,
                                ImplementationState.PUBLISHED,
                                new BasedOn(1, 1),
                                Instant.EPOCH));
    }

    private ConsensusModel consensus(String key) {
        FieldRow row = model.rows(false).stream()
                .filter(r -> r.key().equals(key))
                .findFirst()
                .orElseThrow();
        return model.consensus(row);
    }

    @Test
    void valuesComeWithWhoSaysThemAndTheSilentLast() {
        assertThat(consensus("LIMIT_SCENE_NUM").voices())
                .extracting(voice -> voice.value() + " " + voice.who().size())
                .containsExactly("1 2", " 1");
    }

    @Test
    void tickedRowsBecomeOneProposal() {
        ConsensusModel consensus = consensus("MATERIALS");
        RowConsensus rows = consensus.rows().orElseThrow();
        assertThat(rows.rows())
                .extracting(row -> row.text() + " " + row.support() + "/" + rows.total())
                .containsExactly("居民身份证 3/3", "近期照片 3/3", "申请表 1/3");
        Set<String> wanted = Set.of(MaterialNames.key("居民身份证"), MaterialNames.key("近期照片"));
        assertThat(consensus.withRows(rows, wanted).materials())
                .extracting(Material::name)
                .containsExactly("居民身份证", "近期照片");
        ProposalOutcome outcome = consensus.proposeRows(rows, wanted, "按各地意见");
        assertThat(outcome).isInstanceOf(ProposalOutcome.Done.class);
        assertThat(((ProposalOutcome.Done) outcome).proposal().item().materials())
                .extracting(Material::name)
                .containsExactly("居民身份证", "近期照片");
        assertThat(stores.standardItems().find(1).orElseThrow().item().materials())
                .as("nothing holds before a second person agrees")
                .extracting(Material::name)
                .containsExactly("居民身份证", "申请表");
    }
}
