package io.sitong.ui.zone;

import io.sitong.reports.format.Format;
import io.sitong.reports.format.Letters;
import io.sitong.reports.guide.OneNotice;
import io.sitong.reports.guide.ServiceGuide;
import io.sitong.reports.guide.ShortGuide;
import io.sitong.reports.outline.Outline;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Guides and one-notice forms as documents to take away, and the one-notice form as a page. */
@Controller
class DocumentsController {

    private static final String ITEM = "/" + Links.ZONE_ITEM;
    /** Typesetting is work: so many at a time, whoever comes then waits a little. */
    private static final int AT_A_TIME = 2;

    private static final int SECONDS_WAITED = 8;

    private final PublicGuides guides;
    private final Semaphore places = new Semaphore(AT_A_TIME);

    DocumentsController(PublicGuides guides) {
        this.guides = guides;
    }

    @GetMapping(ITEM + "/guide.docx")
    ResponseEntity<byte[]> word(@PathVariable("code") String code, HttpServletRequest request) {
        return guide(code, request, Format.DOCX);
    }

    @GetMapping(ITEM + "/guide.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable("code") String code, HttpServletRequest request) {
        return guide(code, request, Format.PDF);
    }

    /** The guide in the version, long or short, that was in front of the reader. */
    private ResponseEntity<byte[]> guide(String code, HttpServletRequest request, Format format) {
        boolean brief = ZoneController.asked(request).brief();
        return document(
                code,
                request,
                format,
                brief ? "zone.brief" : "",
                guide -> brief ? ShortGuide.outline(guide.data()) : ServiceGuide.outline(guide.data()));
    }

    @GetMapping(ITEM + "/notice.docx")
    ResponseEntity<byte[]> noticeAsWord(@PathVariable("code") String code, HttpServletRequest request) {
        return notice(code, request, Format.DOCX);
    }

    @GetMapping(ITEM + "/notice.pdf")
    ResponseEntity<byte[]> noticeAsPdf(@PathVariable("code") String code, HttpServletRequest request) {
        return notice(code, request, Format.PDF);
    }

    private ResponseEntity<byte[]> notice(String code, HttpServletRequest request, Format format) {
        Set<String> chosen = situations(request);
        return document(code, request, format, "zone.notice", guide -> OneNotice.outline(guide.data(), chosen));
    }

    @GetMapping(ITEM + "/notice")
    ResponseEntity<byte[]> noticePage(@PathVariable("code") String code, HttpServletRequest request) {
        Asked asked = ZoneController.asked(request);
        return ZoneController.speaking(
                asked,
                () -> guides.find(code, asked)
                        .map(guide -> Answers.page(NoticePage.html(asked, code, guide, situations(request))))
                        .orElseGet(() -> ZoneController.notFound(asked)));
    }

    private static Set<String> situations(HttpServletRequest request) {
        String[] chosen = request.getParameterValues(NoticePage.SITUATION);
        return chosen == null
                ? Set.of()
                : new LinkedHashSet<>(
                        Arrays.stream(chosen).limit(NoticePage.MOST).toList());
    }

    /** @param kind key of what the document is called beside the name of the item; empty for the guide itself */
    private ResponseEntity<byte[]> document(
            String code,
            HttpServletRequest request,
            Format format,
            String kind,
            Function<PublicGuides.Guide, Outline> outline) {
        Asked asked = ZoneController.asked(request);
        return ZoneController.speaking(
                asked,
                () -> guides.find(code, asked)
                        .map(guide -> {
                            String name = guide.data().item().name() + (kind.isEmpty() ? "" : " " + Messages.get(kind));
                            return written(asked, format, name, outline.apply(guide));
                        })
                        .orElseGet(() -> ZoneController.notFound(asked)));
    }

    private ResponseEntity<byte[]> written(Asked asked, Format format, String name, Outline outline) {
        if (!waited()) {
            return ZoneController.message(asked, HttpStatus.SERVICE_UNAVAILABLE, "zone.busy", "zone.busy.why");
        }
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
            format.writer(asked.large() ? Letters.LARGE : Letters.USUAL).write(outline, out);
            ResponseEntity<byte[]> file = Answers.file(out.toByteArray(), MediaType.parseMediaType(format.mediaType()));
            String disposition = ContentDisposition.attachment()
                    .filename(name + "." + format.extension(), StandardCharsets.UTF_8)
                    .build()
                    .toString();
            return ResponseEntity.ok()
                    .headers(file.getHeaders())
                    .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                    .body(file.getBody());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            places.release();
        }
    }

    private boolean waited() {
        try {
            return places.tryAcquire(SECONDS_WAITED, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
