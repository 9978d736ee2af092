package io.sitong.ui.imports;

import com.vaadin.flow.component.grid.Grid;
import io.sitong.catalog.batch.BatchAnswer;
import io.sitong.catalog.batch.BatchAnswerKind;
import io.sitong.catalog.batch.BatchAnswerState;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.KeysetGrid;
import java.util.List;

/** What came of the answers of a return packet, beside the items it changed. */
final class AnswerGrid extends Grid<BatchAnswer> {

    private static final long serialVersionUID = 1L;

    AnswerGrid(List<BatchAnswer> answers) {
        addClassName("answer-grid");
        KeysetGrid.dense(this);
        addColumn(BatchAnswer::place)
                .setHeader(Messages.get("imports.answers.place"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(answer -> Messages.term(answer.kind()))
                .setHeader(Messages.get("imports.answers.kind"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(BatchAnswer::words)
                .setHeader(Messages.get("imports.answers.words"))
                .setFlexGrow(2);
        addColumn(AnswerGrid::standing)
                .setHeader(Messages.get("imports.answers.state"))
                .setFlexGrow(1);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(answers.size() <= 20);
        setItems(answers);
    }

    /** Whether it still stands; what came to nothing does not. */
    static String standing(BatchAnswer answer) {
        if (answer.kind() == BatchAnswerKind.REFUSED) {
            return "";
        }
        String state = Messages.term(answer.state());
        return answer.state() == BatchAnswerState.LEFT ? state + "：" + answer.stateWords() : state;
    }
}
