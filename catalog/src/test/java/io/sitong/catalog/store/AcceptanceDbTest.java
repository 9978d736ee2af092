package io.sitong.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.acceptance.AcceptanceSample;
import io.sitong.catalog.acceptance.AcceptanceSamples;
import io.sitong.catalog.acceptance.SampledPair;
import io.sitong.catalog.list.Confirmation;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Polarity;
import io.sitong.catalog.match.Relation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What was drawn for acceptance stays as it was drawn, and keeps what was judged. */
@ParameterizedClass
@EnumSource(
        value = TestDatabase.class,
        names = {"H2_IN_MEMORY", "POSTGRESQL"})
class AcceptanceDbTest extends StoreDbTest {

    @Test
    void aDrawnPairKeepsWhatWasAcceptedAndTakesAJudgement() {
        NationalList list = list("抽样甲");
        Correspondence accepted = accepted(entryOf(list), 1);
        AcceptanceSamples samples = stores.acceptanceSamples();

        AcceptanceSample sample = samples.add(BUREAU, list.id(), 42, 7, List.of(accepted));
        SampledPair drawn = samples.pairs(sample.id()).get(0);
        assertThat(drawn.isJudged()).isFalse();
        assertThat(drawn.right()).isFalse();

        stores.matches().remove(BUREAU, accepted.id(), accepted.version());
        samples.judge(SECOND_OFFICER, drawn.id(), Relation.SAME_MEANING, "名称不同");

        SampledPair judged = samples.pairs(sample.id()).get(0);
        assertThat(judged.relation()).isEqualTo(Relation.EXACT);
        assertThat(judged.judged()).isEqualTo(Relation.SAME_MEANING);
        assertThat(judged.right()).isTrue();
        assertThat(judged.relationRight()).isTrue();
        assertThat(judged.judge()).isEqualTo("复核员");
        assertThat(judged.note()).isEqualTo("名称不同");
        assertThat(judged.score()).isEqualTo(0.97);
        assertThat(samples.find(sample.id())).contains(sample);
        assertThat(stores.auditTrail().of(BUREAU, "sampled_pair", drawn.id(), 10))
                .extracting("field")
                .containsExactlyInAnyOrder("judged", "note");
    }

    @Test
    void anotherRelationIsRightAsAPairAndWrongAsARelation() {
        NationalList list = list("抽样乙");
        AcceptanceSample sample =
                stores.acceptanceSamples().add(BUREAU, list.id(), 1, 1, List.of(accepted(entryOf(list), 2)));
        long id = stores.acceptanceSamples().pairs(sample.id()).get(0).id();

        SampledPair part = stores.acceptanceSamples().judge(BUREAU, id, Relation.PART_OF, null);
        assertThat(part.right()).isTrue();
        assertThat(part.relationRight()).isFalse();

        SampledPair wrong = stores.acceptanceSamples().judge(BUREAU, id, Relation.NOT_SAME, null);
        assertThat(wrong.right()).isFalse();
    }

    @Test
    void theNewestSampleComesFirstAndALocalityMayNeitherDrawNorJudge() {
        NationalList list = list("抽样丙");
        List<Correspondence> drawn = List.of(accepted(entryOf(list), 3));
        AcceptanceSample first = stores.acceptanceSamples().add(BUREAU, list.id(), 1, 1, drawn);
        AcceptanceSample second = stores.acceptanceSamples().add(BUREAU, list.id(), 2, 1, drawn);

        assertThat(stores.acceptanceSamples().ofList(list.id())).containsExactly(second, first);
        assertThatThrownBy(() -> stores.acceptanceSamples().add(XINCHENG_CLERK, list.id(), 3, 1, drawn))
                .isInstanceOf(NotYourDivision.class);
        long id = stores.acceptanceSamples().pairs(first.id()).get(0).id();
        assertThatThrownBy(() -> stores.acceptanceSamples().judge(READER, id, Relation.EXACT, null))
                .isInstanceOf(NotYourDivision.class);
    }

    private Correspondence accepted(ListEntry entry, long standardId) {
        return stores.matches()
                .save(
                        BUREAU,
                        new Correspondence(
                                0,
                                0,
                                entry.id(),
                                standardId,
                                Relation.EXACT,
                                Polarity.IS,
                                MatchState.ACCEPTED,
                                0.97,
                                List.of("＋ 名称一致"),
                                null,
                                Correspondence.MACHINE,
                                null,
                                null,
                                null,
                                NOW));
    }

    private NationalList list(String name) {
        ListEntry entry =
                new ListEntry(0, 0, 1, name, "2020年底", "司法部", null, null, null, "国办发〔2020〕35号", Confirmation.OFFICIAL);
        return stores.nationalLists().add(BUREAU, "系列" + name, name, false, List.of(entry));
    }

    private ListEntry entryOf(NationalList list) {
        return stores.nationalLists().entriesOf(list.id()).get(0);
    }
}
