package io.sitong.ui.acceptance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import io.sitong.ui.texts.Messages;

/** Opens the question how many to draw, with the sizes that wanted intervals ask for. */
final class DrawButton extends Button {

    private static final long serialVersionUID = 1L;

    /** Widths of the interval, from end to end, that sizes are proposed for. */
    private static final double[] WIDTHS = {0.10, 0.06, 0.03};

    private final transient AcceptanceModel model;
    private final transient Runnable drawn;

    DrawButton(AcceptanceModel model, Runnable drawn) {
        super(Messages.get("acceptance.draw"));
        this.model = model;
        this.drawn = drawn;
        addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        addClickListener(click -> ask());
    }

    private void ask() {
        int all = model.population().size();
        if (all == 0) {
            return;
        }
        Dialog dialog = new Dialog(Messages.get("acceptance.draw.title"));
        IntegerField size = new IntegerField(Messages.get("acceptance.draw.size"));
        size.setMin(1);
        size.setMax(all);
        size.setStepButtonsVisible(true);
        size.setValue(model.sizeFor(WIDTHS[0]));
        dialog.add(new Paragraph(Messages.get("acceptance.draw.from", all)));
        Div sizes = new Div();
        sizes.addClassName("draw-sizes");
        for (double width : WIDTHS) {
            int proposed = model.sizeFor(width);
            Button choice = new Button(
                    Messages.get("acceptance.draw.proposal", Math.round(100 * width), proposed),
                    click -> size.setValue(proposed));
            choice.addThemeVariants(ButtonVariant.LUMO_SMALL);
            sizes.add(choice);
        }
        sizes.add(size);
        dialog.add(sizes);
        Button draw = new Button(Messages.get("acceptance.draw"), click -> {
            Integer wanted = size.getValue();
            if (wanted == null || size.isInvalid()) {
                return;
            }
            dialog.close();
            model.draw(wanted);
            drawn.run();
        });
        draw.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(Messages.get("widgets.cancel"), click -> dialog.close()), draw);
        dialog.open();
    }
}
