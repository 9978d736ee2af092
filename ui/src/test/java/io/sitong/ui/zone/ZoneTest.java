package io.sitong.ui.zone;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.item.ServicePlace;
import io.sitong.catalog.standard.Proposal;
import io.sitong.catalog.standard.ProposalKind;
import io.sitong.catalog.standard.ProposalOutcome;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.standard.StandardLifeCycle;
import io.sitong.ui.FrameTest;
import io.sitong.ui.SmallRegion;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of the public zone as a stranger gets them: no cookie, no account. */
@FrameTest
class ZoneTest {

    private static final Viewer SYSTEM = Viewer.system(SmallRegion.REGION);
    private static final Viewer OFFICER = new Viewer(77, "复核员", SYSTEM.role(), SmallRegion.REGION);
    private static final String CODE = "152011001000";
    private static final DivisionCode LAST_BANNER = new DivisionCode("152921000000");

    @LocalServerPort
    private int port;

    @Autowired
    private StandardItems standards;

    @Autowired
    private StandardLifeCycle life;

    @Autowired
    private Implementations implementations;

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private String page(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).as(path).isEmpty();
        return answer.body();
    }

    private Item named(String name, String code) {
        return standards
                .find(SmallRegion.STANDARD)
                .orElseThrow()
                .item()
                .edit()
                .set(ItemField.TASK_NAME, name)
                .set(ItemField.CATALOG_CODE, code)
                .bases(List.of(LegalBasis.of("中华人民共和国老年人权益保障法", "法律", null, "第五十三条", "")))
                .build();
    }

    private long published(String name, String code) {
        return agreed(life.create(SYSTEM, named(name, code)));
    }

    private long agreed(Proposal proposal) {
        Proposal sent = done(life.submit(SYSTEM, proposal.id(), proposal.version(), "理由", life.today()));
        done(life.agree(OFFICER, sent.id(), sent.version(), null));
        return proposal.standardId();
    }

    private static Proposal done(ProposalOutcome outcome) {
        assertThat(outcome).isInstanceOf(ProposalOutcome.Done.class);
        return ((ProposalOutcome.Done) outcome).proposal();
    }

    @Test
    void aStrangerFindsAnItemByPinyinInitialsAndReadsItsGuide() throws Exception {
        assertThat(page("/zone")).contains("一个事项，全区一个标准");
        assertThat(page("/zone?q=lnryd")).contains("老年人优待证办理", "/zone/items/" + CODE);
        assertThat(page("/zone?q=%E6%98%9F%E9%99%85")).contains("没有找到").doesNotContain("老年人优待证办理");
        String guide = page("/zone/items/" + CODE);
        assertThat(guide).contains("<h1>老年人优待证办理</h1>", "基本信息", "权利与救济", "常见问题", "示例数据");
        assertThat(guide.indexOf("id=\"materials\""))
                .isBetween(guide.indexOf("id=\"basics\""), guide.indexOf("id=\"questions\""));
    }

    @Test
    void whatIsNotPublishedIsNeitherFoundNorReached() throws Exception {
        standards.addDraft(SYSTEM, named("未公开的草稿", "152097001000"));
        published("已公开的事项", "152097002000");
        long suspended = published("将要暂停的事项", "152097003000");
        assertThat(page("/zone?q=%E5%B0%86%E8%A6%81%E6%9A%82%E5%81%9C")).contains("将要暂停的事项");
        agreed(done(
                life.propose(SYSTEM, suspended, ProposalKind.SUSPEND, named("将要暂停的事项", "152097003000"), List.of())));
        String found = page("/zone?q=152097");
        assertThat(found).contains("已公开的事项").doesNotContain("未公开的草稿", "将要暂停的事项");
        assertThat(get("/zone/items/152097002000").statusCode()).isEqualTo(200);
        for (String code : List.of("152097001000", "152097003000", "nothing", "%3Cscript%3E")) {
            HttpResponse<String> answer = get("/zone/items/" + code);
            assertThat(answer.statusCode()).as(code).isEqualTo(404);
            assertThat(answer.body()).contains("没有发布").doesNotContain("未公开的草稿", "将要暂停", "<script>");
        }
    }

    @Test
    void theGuideSaysWhereToGoAtTheChosenPlaceAndOnlyWhatIsInForceThere() throws Exception {
        local(LAST_BANNER, "发布的窗口", ImplementationState.PUBLISHED);
        local(new DivisionCode("152922000000"), "待审的窗口", ImplementationState.IN_REVIEW);
        save(
                new DivisionCode("152923000000"),
                office("停办的窗口").edit().set(ItemField.TASK_STATE, "2").build(),
                ImplementationState.PUBLISHED);
        assertThat(page("/zone/items/" + CODE)).doesNotContain("发布的窗口");
        assertThat(page("/zone/items/" + CODE + "?division=152921"))
                .contains("发布的窗口", "0483-1234567", "tel:04831234567");
        assertThat(page("/zone/items/" + CODE + "?division=152922")).doesNotContain("待审的窗口");
        assertThat(page("/zone/items/" + CODE + "?division=152923")).doesNotContain("停办的窗口");
        assertThat(page("/zone?q=lnryd&division=152921")).contains("老年人优待证办理");
        assertThat(page("/zone?q=lnryd&division=152922")).doesNotContain("<h2><a");
    }

    private void local(DivisionCode division, String window, ImplementationState state) {
        save(division, office(window), state);
    }

    private Item office(String window) {
        return named("老年人优待证办理", CODE)
                .edit()
                .set(ItemField.DEPT_NAME, "民政局")
                .places(List.of(new ServicePlace(window, "0483-1234567", "9:00-17:00", null)))
                .build();
    }

    private void save(DivisionCode division, Item item, ImplementationState state) {
        implementations.save(
                SYSTEM,
                new Implementation(0, 0, division, item, state, new BasedOn(SmallRegion.STANDARD, 1), Instant.EPOCH));
    }

    @Test
    void nothingThatWasTypedComesBackAsMarkup() throws Exception {
        String page = page("/zone?q=%3Cscript%3Ealert(1)%3C/script%3E&topic=%22%3E%3Cimg%20src=x%3E&division=%3Cb%3E");
        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>alert", "<img", "<b>");
        assertThat(page("/zone?q=" + "x".repeat(5000)).length()).isLessThan(40_000);
        assertThat(page("/zone?after=9999999999999999999-zz&size=huge&lang=tlh&for=nobody&mode=none"))
                .contains("老年人优待证办理");
    }

    @Test
    void theShortVersionIsTakenAwayAsTheShortVersionAndTheNoticeAsWordAndPdf() throws Exception {
        String item = "/zone/items/" + CODE;
        assertThat(page(item)).contains(item + "/guide.docx\"", item + "/guide.pdf\"");
        assertThat(page(item + "?view=brief"))
                .contains(item + "/guide.docx?view=brief\"", item + "/guide.pdf?view=brief\"");
        assertThat(word(item + "/guide.docx"))
                .contains("权利与救济", "老年人优待证办理")
                .as("nobody said under which address the public comes")
                .doesNotContain("扫码查看");
        assertThat(word(item + "/guide.docx?view=brief"))
                .contains("办事指南（简版）", "老年人优待证办理")
                .doesNotContain("十一、");
        assertThat(page(item + "/notice")).contains("formaction=\"" + item + "/notice.pdf\"");
        assertThat(word(item + "/notice.docx")).contains("需要提交的材料");
        HttpResponse<String> pdf = get(item + "/notice.pdf");
        assertThat(pdf.body()).startsWith("%PDF-");
        assertThat(pdf.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", ".pdf");
        assertThat(get("/zone/items/152097001000/notice.pdf").statusCode()).isEqualTo(404);
    }

    /** The text of a Word document as its markup. */
    private String word(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        byte[] file = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofByteArray())
                .body();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    return new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no Word document at " + path);
    }

    @Test
    void whoeverHasThePageAlreadyIsToldSo() throws Exception {
        HttpResponse<String> first = get("/zone/items/" + CODE);
        assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).contains("public", "max-age=60");
        assertThat(first.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = get("/zone/items/" + CODE, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get("/zone/items/" + CODE + "?lang=en", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theZoneSpeaksEnglishAndLargeLettersAndKeepsToIt() throws Exception {
        String page = page("/zone/items/" + CODE + "?lang=en&size=large");
        assertThat(page)
                .contains("lang=\"en\"", "class=\"item large\"", "What to bring", "/zone?lang=en&amp;size=large");
        assertThat(page).doesNotContainPattern(">zone\\.");
    }

    @Test
    void theDoorOfTheZoneLeadsNowhereElse() throws Exception {
        assertThat(get("/zone/nowhere").statusCode()).isEqualTo(404);
        assertThat(get("/zone/../items").statusCode()).isEqualTo(400);
        for (String file : List.of("/zone.css", "/zone.js")) {
            assertThat(get(file).statusCode()).as(file).isEqualTo(200);
            assertThat(get(file).headers().firstValue("Set-Cookie")).as(file).isEmpty();
        }
        assertThat(get("/").statusCode()).as("the screens").isEqualTo(302);
    }
}
