package io.sitong.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import io.sitong.catalog.intake.Remark;
import org.junit.jupiter.api.Test;

class ShownRowsTest {

    private static ShownRows at(String query) {
        return ShownRows.of(QueryParameters.fromString(query));
    }

    @Test
    void anAddressOpensTheSameRowsAgain() {
        ShownRows shown = ShownRows.none()
                .with(new RowFilter(Show.BLOCKED, "救助 & 抚养", "H04", "PROMISE_DAY"))
                .at(12)
                .asRemarks(true);
        String href = shown.link(7).href();
        assertThat(href).startsWith("imports/file/7?");
        assertThat(at(href.substring(href.indexOf('?') + 1))).isEqualTo(shown);
    }

    @Test
    void remarksOfOneSourceAreOfWhateverKind() {
        ShownRows shown = ShownRows.none()
                .with(RowFilter.all().withCode("H04"))
                .asRemarks(true)
                .from(Remark.Source.PROBLEM);
        assertThat(shown.remarkFilter()).isEqualTo(new RemarkFilter(Remark.Source.PROBLEM, ""));
        String href = shown.link(7).href();
        assertThat(at(href.substring(href.indexOf('?') + 1))).isEqualTo(shown);
    }

    @Test
    void whatNobodyKnowsInAnAddressIsNoFilter() {
        assertThat(at("state=DROP%20TABLE&selected=-1&tab=x&source=nobody")).isEqualTo(ShownRows.none());
        assertThat(at("selected=99999999999999")).isEqualTo(ShownRows.none());
    }
}
