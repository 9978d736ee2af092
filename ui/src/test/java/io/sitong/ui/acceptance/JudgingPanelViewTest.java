package io.sitong.ui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import io.sitong.catalog.acceptance.SampledPair;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardState;
import io.sitong.ui.FrameTest;
import io.sitong.ui.FramedScreen;
import io.sitong.ui.SmallRegion;
import io.sitong.ui.access.SignedInForTests;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The card of a drawn pair, as the one who judges it reads it. */
@FrameTest
class JudgingPanelViewTest extends FramedScreen {

    @Test
    void everyFactHasItsLabelAndBasesAreParted() {
        SignedInForTests.as(Role.BUREAU, SmallRegion.REGION);
        JudgingPanel panel = new JudgingPanel((pair, relation) -> {});
        UI.getCurrent().add(panel);
        panel.show(pair("002011001000"), 0, 1);

        assertThat(facts(panel)).contains("基本编码 " + "00·20·11·001·000").contains("设定依据 《甲法》第一条：应当登记；《乙条例》第二条；《丙办法》第三条");

        panel.show(pair(""), 0, 1);
        assertThat(facts(panel)).contains("基本编码 —");
        UI.getCurrent().remove(panel);
    }

    private PairToJudge pair(String code) {
        Item item = Item.builder()
                .set(ItemField.TASK_NAME, "登记")
                .set(ItemField.CATALOG_CODE, code)
                .bases(List.of(
                        LegalBasis.ofText("《甲法》第一条：应当登记。"),
                        LegalBasis.ofText("《乙条例》第二条；"),
                        LegalBasis.ofText("《丙办法》第三条。")))
                .build();
        StandardItem standard = new StandardItem(1, 1, StandardState.PUBLISHED, item, 1, false, Instant.EPOCH);
        SampledPair drawn = new SampledPair(1, 1, 1, 1, 1, Relation.EXACT, 0.99, null, null, null, null);
        return new PairToJudge(drawn, stores.nationalLists().entriesOf(list()).getFirst(), standard);
    }

    private static List<String> facts(JudgingPanel panel) {
        return panel.getElement()
                .getChildren()
                .flatMap(e -> e.getChildren())
                .flatMap(e -> e.getChildren())
                .filter(e -> e.getComponent().orElse(null) instanceof Paragraph)
                .map(e ->
                        e.getChild(0).getTextRecursively() + " " + e.getChild(1).getTextRecursively())
                .toList();
    }
}
