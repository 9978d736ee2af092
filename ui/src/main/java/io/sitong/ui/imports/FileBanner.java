package io.sitong.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.sitong.catalog.intake.SentFileState;
import io.sitong.ui.jobs.JobView;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.JobWords;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Says where a file stands when it does not simply wait for its person: being read, being written, unreadable. */
final class FileBanner extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Clock clock;
    private long cancelling;

    FileBanner(Clock clock) {
        this.clock = clock;
        addClassName("file-banner");
        getElement().setAttribute("role", "status");
    }

    /**
     * @param job the work going on for the file, where there is some
     * @param readAgain reads the file
     */
    void show(SentFileModel model, @Nullable JobView job, Runnable readAgain) {
        removeAll();
        removeClassName("read-failed");
        setVisible(true);
        if (job != null && !job.state().over()) {
            ProgressBar bar = new ProgressBar();
            bar.setIndeterminate(job.part().isEmpty());
            job.part().ifPresent(bar::setValue);
            Button cancel = new Button(Messages.get("widgets.cancel"), click -> {
                // a reading stops at its next step: until then it is said that it was heard
                cancelling = job.id();
                model.cancel(job);
                cancelling(click.getSource());
            });
            if (job.id() == cancelling) {
                cancelling(cancel);
            }
            cancel.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            add(new Span(JobWords.of(job, clock.instant())), bar, cancel);
        } else if (model.file().state() == SentFileState.UNREADABLE) {
            addClassName("read-failed");
            add(new Span(Messages.get(
                    "imports.read.failed", String.valueOf(model.file().message()))));
        } else if (model.mayWork()
                && (model.file().state() != SentFileState.READY || model.file().stale())) {
            Button read = new Button(Messages.get("imports.read.again"), click -> readAgain.run());
            read.addThemeVariants(ButtonVariant.LUMO_SMALL);
            add(
                    new Span(Messages.get(
                            model.file().rowsOfWords() < 0 ? "imports.read.not.yet" : "imports.read.stale")),
                    read);
        } else {
            setVisible(false);
        }
    }

    private static void cancelling(Button cancel) {
        cancel.setText(Messages.get("imports.cancelling"));
        cancel.setEnabled(false);
    }
}
