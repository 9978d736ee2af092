package io.sitong.ui.imports;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.intake.SentFile;
import io.sitong.catalog.intake.SentFileState;
import io.sitong.catalog.job.JobState;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.jobs.BackgroundJobs;
import io.sitong.ui.jobs.JobView;
import io.sitong.ui.links.Link;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.ConfirmInNumbers;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.ScreenFrame;
import jakarta.annotation.security.PermitAll;
import java.io.OutputStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One sent file: what it would change, row by row, corrected in place, accepted or let go. */
@Route(Links.SENT_FILE)
@PermitAll
class SentFileView extends ScreenFrame implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient SentFileModel.Services services;
    private final transient BackgroundJobs jobs;
    private final transient Viewer viewer;
    private final FileBanner banner;
    private final Div advice = new Div();
    private final Button accept = new Button();
    private final Button drop = new Button(Messages.get("imports.file.drop"));
    private transient @Nullable SentFileModel model;
    private @Nullable PreviewPanel panel;
    private transient @Nullable Runnable stopListening;

    SentFileView(SentFileModel.Services services, BackgroundJobs jobs, CurrentViewer current, Clock clock) {
        super("", "");
        this.services = services;
        this.jobs = jobs;
        this.viewer = current.get();
        this.banner = new FileBanner(clock);
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        accept.addClickListener(click -> ask());
        drop.addClickListener(click -> askToDrop());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SentFile file = event.getRouteParameters()
                .getLong(Links.ID)
                .flatMap(id -> services.desk().find(viewer, id))
                .orElseThrow(NotFoundException::new);
        if (file.state() == SentFileState.ACCEPTED && file.batchId() != null) {
            event.forwardTo(Links.imports(file.batchId()).path());
            return;
        }
        model = new SentFileModel(services, viewer, file);
        setTitle(file.fileName());
        show(model, ShownRows.of(event.getLocation().getQueryParameters()));
    }

    @Override
    public String getPageTitle() {
        SentFileModel known = model;
        return known == null ? Messages.get("imports.title") : known.file().fileName();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        stopListening = jobs.listen(viewer, job -> ui.access(() -> told(job)));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (stopListening != null) {
            stopListening.run();
        }
    }

    private void show(SentFileModel known, ShownRows rows) {
        SentFile file = known.file();
        about(known);
        if (known.understood().isPresent() && file.rowsOfWords() >= 0) {
            PreviewPanel rowsOfFile = new PreviewPanel(known, rows, this::afterWord, this::count);
            panel = rowsOfFile;
            content(banner, advice, rowsOfFile);
        } else {
            panel = null;
            content(banner);
        }
        banner(known, known.running().orElse(null));
        actions(marked(known), drop, accept);
        count();
    }

    /** What the file is, and what one should know of it: words of people change both. */
    private void about(SentFileModel known) {
        FileSummary summary = new FileSummary(known);
        setPurpose(summary.facts());
        advice.removeAll();
        if (known.running().isEmpty()) {
            summary.advice().forEach(each -> advice.add(paragraph(each)));
        }
    }

    private static Paragraph paragraph(FileAdvice advice) {
        Paragraph words = new Paragraph(advice.words());
        words.addClassName("file-advice");
        if (advice.link() != null) {
            words.add(LinkTo.anchor(Messages.get("imports.advice.look"), advice.link()));
        }
        return words;
    }

    private void banner(SentFileModel known, @Nullable JobView job) {
        banner.show(known, job, () -> {
            known.read();
            banner(known, known.running().orElse(null));
        });
    }

    /** The sender's own workbook, with every remark at its cell. */
    private static Anchor marked(SentFileModel known) {
        DownloadHandler handler = event -> {
            event.setFileName(known.markedName());
            event.setContentType(WORKBOOK);
            try (OutputStream bytes = event.getOutputStream()) {
                known.writeMarked(bytes);
            }
        };
        Anchor link = new Anchor(handler, Messages.get("imports.marked"));
        link.addClassName("link");
        link.setVisible(known.understood().isPresent() && known.original() != null);
        return link;
    }

    /** After a word: the rows are new already, or are being made. */
    private void afterWord(java.util.Optional<JobView> job) {
        SentFileModel known = model;
        if (known != null) {
            banner(known, job.orElse(null));
            about(known);
            count();
        }
    }

    private void told(JobView job) {
        SentFileModel known = model;
        if (known == null || !known.isOfThisFile(job)) {
            return;
        }
        if (!job.state().over()) {
            banner(known, job);
            return;
        }
        Link result = job.link();
        if (job.kind().equals(AcceptFileJob.KEY) && job.state() == JobState.DONE && result != null) {
            LinkTo.go(UI.getCurrent(), result);
            return;
        }
        if (!known.reload()) {
            LinkTo.go(UI.getCurrent(), Links.imports());
            return;
        }
        boolean inBanner = known.file().state() == SentFileState.UNREADABLE;
        if (job.state() == JobState.FAILED && job.summary() != null && !inBanner) {
            Notification.show(job.summary(), 8_000, Notification.Position.BOTTOM_START);
        }
        PreviewPanel rows = panel;
        if (rows == null) {
            show(known, ShownRows.none());
        } else {
            rows.madeAnew();
            about(known);
            banner(known, null);
            count();
        }
    }

    private void count() {
        SentFileModel known = model;
        if (known == null) {
            return;
        }
        int rows = known.understood().isPresent() ? Show.WRITTEN.count(known.totals()) : 0;
        accept.setText(Messages.get("imports.accept", rows));
        accept.setEnabled(rows > 0 && known.acceptable() && known.running().isEmpty());
        accept.setVisible(known.mayWork() && known.understood().isPresent());
        drop.setVisible(known.mayWork());
    }

    private void ask() {
        SentFileModel known = model;
        if (known == null || !known.reload() || !known.acceptable()) {
            count();
            return;
        }
        String deed = Messages.get("imports.accept", Show.WRITTEN.count(known.totals()));
        Map<String, Long> figures = new FileSummary(known).figures();
        new ConfirmInNumbers(deed, Messages.get("imports.accept.ask"), figures, deed, () -> {
                    JobView job = known.accept();
                    banner(known, job);
                    accept.setEnabled(false);
                })
                .canBeUndone()
                .open();
    }

    private void askToDrop() {
        SentFileModel known = model;
        if (known == null) {
            return;
        }
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put(
                Messages.get("imports.drop.rows"),
                known.understood().isPresent() ? (long) known.totals().rows() : 0L);
        figures.put(Messages.get("imports.drop.corrections"), (long) known.correctionCount());
        new ConfirmInNumbers(
                        Messages.get("imports.file.drop"),
                        Messages.get("imports.drop.ask"),
                        figures,
                        Messages.get("imports.file.drop"),
                        () -> {
                            List.of(known.running()).forEach(job -> job.ifPresent(known::cancel));
                            known.drop();
                            LinkTo.go(UI.getCurrent(), Links.imports());
                        })
                .open();
    }
}
