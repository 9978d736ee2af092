package io.sitong.ui.acceptance;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.sitong.rules.acceptance.PrecisionEstimate;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.FigureTable;
import java.util.Optional;

/** The estimate with its interval, and where the wrong ones are. */
final class FiguresPanel extends Div {

    private static final long serialVersionUID = 1L;

    FiguresPanel(SampleFigures figures) {
        addClassName("sample-figures");
        add(new H2(Messages.get("acceptance.result")));
        add(
                line(Messages.get("acceptance.result.pairs"), figures.pairs()),
                line(Messages.get("acceptance.result.relations"), figures.relations()),
                new Paragraph(Messages.get(
                        "acceptance.result.how",
                        figures.sample().population(),
                        figures.sample().size(),
                        figures.judged().size())));
        if (figures.judged().isEmpty()) {
            return;
        }
        FigureTable relations = table(Messages.get("acceptance.column.relation"));
        figures.byRelation().forEach((relation, line) -> row(relations, Messages.term(relation), line));
        FigureTable bands = table(Messages.get("acceptance.column.band"));
        figures.byBand().forEach((band, line) -> row(bands, band.label(), line));
        Div tables = new Div(relations, bands);
        tables.addClassName("sample-tables");
        add(tables);
    }

    private static Div line(String name, Optional<PrecisionEstimate> estimate) {
        Span label = new Span(name);
        label.addClassName("tile-name");
        Span figure = new Span(estimate.map(PrecisionEstimate::words).orElse("—"));
        figure.addClassName("tile-figure");
        Div line = new Div(label, figure);
        line.addClassName("sample-estimate");
        return line;
    }

    private static FigureTable table(String first) {
        return new FigureTable(
                first,
                Messages.get("acceptance.column.judged"),
                Messages.get("acceptance.column.right"),
                Messages.get("acceptance.column.relation_right"));
    }

    private static void row(FigureTable table, String name, SampleFigures.Line line) {
        table.row(name, line.judged(), line.right(), line.relationRight());
    }
}
