package io.sitong.reports.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.reports.format.MarkdownWriter;
import io.sitong.reports.sample.MappingExample;
import io.sitong.rules.Rule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.book.RuleBook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleBookAnnexTest {

    @Test
    void everyRuleIsInTheOverviewAndHasItsCard() {
        Map<String, List<RuleCard>> cards = new LinkedHashMap<>();
        RuleBook.byTheme()
                .forEach((theme, rules) ->
                        cards.put(theme, rules.stream().map(Rule::card).toList()));
        String text = new MarkdownWriter().text(RuleBookAnnex.outline(cards, MappingExample.IMPRINT));
        cards.values()
                .forEach(list -> list.forEach(card -> assertThat(text)
                        .contains("| " + card.code() + " | ")
                        .contains("### " + card.code() + "　" + card.title())));
    }
}
