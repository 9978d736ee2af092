package io.sitong.ui.workbooks;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.item.CodeTable;
import io.sitong.reports.format.Format;
import io.sitong.ui.texts.Messages;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Offers the template of each kind of item for the division files are sent for. */
public final class TemplateOffer extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TemplateDesk desk;
    private final transient Viewer viewer;
    private final Select<String> kind = new Select<>();
    private final Checkbox filled = new Checkbox(Messages.get("workbooks.template.filled"));
    private final Anchor link = new Anchor();
    private transient @Nullable Division division;

    public TemplateOffer(TemplateDesk desk, Viewer viewer) {
        this.desk = desk;
        this.viewer = viewer;
        addClassName("template-offer");
        kind.setItems(CodeTable.TASK_TYPE.labels().keySet());
        kind.setItemLabelGenerator(CodeTable.TASK_TYPE::labelOf);
        kind.setValue(CodeTable.TASK_TYPE.labels().keySet().iterator().next());
        kind.setAriaLabel(Messages.get("workbooks.template.kind"));
        link.setText(Messages.get("workbooks.template.download"));
        link.addClassName("link");
        kind.addValueChangeListener(event -> offer());
        filled.addValueChangeListener(event -> offer());
        add(new Span(Messages.get("workbooks.template")), kind, filled, link);
    }

    /** Nothing is offered while it is not known for whom. */
    public void show(@Nullable Division target) {
        division = target;
        setVisible(target != null);
        offer();
    }

    private void offer() {
        Division target = division;
        String wanted = kind.getValue();
        if (target == null || wanted == null) {
            return;
        }
        boolean lines = filled.getValue();
        DownloadHandler handler = event -> {
            event.setFileName(
                    Messages.get("workbooks.template.file", target.name(), CodeTable.TASK_TYPE.labelOf(wanted)) + "."
                            + Format.XLSX.extension());
            event.setContentType(Format.XLSX.mediaType());
            try (OutputStream bytes = event.getOutputStream()) {
                desk.write(viewer, target, wanted, lines, bytes);
            }
        };
        link.setHref(handler);
    }
}
