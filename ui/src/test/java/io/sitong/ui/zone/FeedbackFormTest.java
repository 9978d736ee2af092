package io.sitong.ui.zone;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.feedback.Feedback;
import io.sitong.catalog.feedback.FeedbackFilter;
import io.sitong.catalog.feedback.Feedbacks;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.ui.FrameTest;
import io.sitong.ui.SmallRegion;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Sending feedback, and taking documents away, as a stranger does it. */
@FrameTest
class FeedbackFormTest {

    private static final Viewer SYSTEM = Viewer.system(SmallRegion.REGION);
    private static final String GUIDE = "/zone/items/152011001000";
    private static final Pattern SEAL = Pattern.compile("name=\"seal\" value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Feedbacks feedbacks;

    @Autowired
    private FormSeal seals;

    @Autowired
    private Clock clock;

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private String seal() throws Exception {
        HttpResponse<String> form = send(at(GUIDE + "/feedback"));
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(form.headers().firstValue("Set-Cookie")).isEmpty();
        Matcher seal = SEAL.matcher(form.body());
        assertThat(seal.find()).isTrue();
        return seal.group(1);
    }

    private String sealReadBefore(Duration age) {
        return seals.of("152011001000", clock.instant().minus(age));
    }

    private HttpResponse<String> post(Map<String, String> fields, String... headers) throws Exception {
        String body = fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = at(GUIDE + "/feedback?division=" + SmallRegion.BANNER)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    private List<String> received() {
        return feedbacks.page(SYSTEM, FeedbackFilter.all(), PageRequest.first(100)).rows().stream()
                .map(Feedback::sent)
                .map(sent -> sent.division() + " " + sent.text())
                .toList();
    }

    @Test
    void onlyAFormThatWasReadHereAndFilledByAPersonIsKept() throws Exception {
        String justRead = seal();
        String text = "窗口电话 <b>打不通</b>";
        assertThat(post(Map.of("seal", justRead, "text", text)).statusCode())
                .as("faster than anybody writes")
                .isEqualTo(400);
        String seal = sealReadBefore(FormSeal.SOONEST.plusSeconds(3));
        Map<String, String> fields = Map.of("seal", seal, "kind", "CORRECTION", "text", text);
        assertThat(post(Map.of("seal", sealReadBefore(FormSeal.LATEST.plusMinutes(1)), "text", text))
                        .statusCode())
                .as("read long ago")
                .isEqualTo(400);
        assertThat(post(Map.of("seal", "1." + seal, "text", text)).statusCode())
                .as("made up")
                .isEqualTo(400);
        assertThat(post(Map.of("text", text)).statusCode()).as("without").isEqualTo(400);
        assertThat(post(fields, "Sec-Fetch-Site", "cross-site").statusCode())
                .as("from elsewhere")
                .isEqualTo(400);
        assertThat(post(fields, "Origin", "https://example.invalid").statusCode())
                .isEqualTo(400);
        assertThat(post(Map.of("seal", seal, "text", "x".repeat(1001))).statusCode())
                .isEqualTo(400);
        assertThat(post(Map.of("seal", seal, "text", " ")).statusCode()).isEqualTo(400);
        HttpResponse<String> trapped = post(Map.of("seal", seal, "text", "广告", "website", "http://x"));
        assertThat(trapped.statusCode())
                .as("a program is thanked and forgotten")
                .isEqualTo(303);
        assertThat(received()).isEmpty();

        HttpResponse<String> kept = post(fields);
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(kept.headers().firstValue("Location").orElseThrow()).startsWith("/zone/items/");
        assertThat(received()).containsExactly(SmallRegion.BANNER + " " + text);
        String thanks =
                send(at(kept.headers().firstValue("Location").orElseThrow())).body();
        assertThat(thanks).contains("谢谢");
        Matcher receipt = Pattern.compile("((?:[0-9A-Z]{4}-){3}[0-9A-Z]{4})").matcher(thanks);
        assertThat(receipt.find()).isTrue();
        assertThat(send(at(trapped.headers().firstValue("Location").orElseThrow()))
                        .body())
                .doesNotContain("回执编号");
        HttpResponse<String> reply = send(at("/zone/replies?number=" + receipt.group(1)));
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(reply.body()).contains("还没有答复").doesNotContain("打不通");
        assertThat(send(at("/zone/replies?number=0000-0000-0000-0000")).statusCode())
                .isEqualTo(404);
        for (int i = 1; i < SenderLimits.FROM_ONE; i++) {
            assertThat(post(fields).statusCode()).isEqualTo(303);
        }
        HttpResponse<String> tooMany = post(fields);
        assertThat(tooMany.statusCode()).isEqualTo(429);
        assertThat(tooMany.body())
                .as("nothing typed is lost")
                .contains("&lt;b&gt;打不通")
                .doesNotContain("<b>打不通");
        assertThat(received()).hasSize(SenderLimits.FROM_ONE);
    }

    @Test
    void guidesAndNoticesCanBeTakenAway() throws Exception {
        for (String part : List.of("/guide.docx", "/guide.pdf", "/notice.docx")) {
            HttpResponse<String> file = send(at(GUIDE + part));
            assertThat(file.statusCode()).as(part).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                    .contains("attachment");
            assertThat(file.body()).as(part).startsWith(part.endsWith("pdf") ? "%PDF" : "PK");
            assertThat(send(at(part.replaceFirst("^", "/zone/items/152000000000")))
                            .statusCode())
                    .as("not published")
                    .isEqualTo(404);
        }
        assertThat(send(at(GUIDE + "/notice?situation=%3Cscript%3E")).body())
                .contains("一次性告知单")
                .doesNotContain("<script>");
    }
}
