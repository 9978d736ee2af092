package io.sitong.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.account.Account;
import io.sitong.catalog.account.Accounts;
import io.sitong.catalog.account.ApiToken;
import io.sitong.catalog.account.ApiTokens;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.blind.BlindChoice;
import io.sitong.catalog.blind.BlindReviews;
import io.sitong.catalog.claim.Claim;
import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.claim.Claims;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Matches;
import io.sitong.catalog.match.Polarity;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.ui.FrameTest;
import io.sitong.ui.SmallRegion;
import io.sitong.ui.access.ApiSecret;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@FrameTest
class ApiTest {

    private static final DivisionCode REGION = new DivisionCode("150000000000");
    private static final Viewer SYSTEM = Viewer.system(REGION);
    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private Claims claims;

    @Autowired
    private NationalLists lists;

    @Autowired
    private Matches matches;

    @Autowired
    private BlindReviews reviews;

    @Autowired
    private StandardItems standards;

    private record Program(ApiToken token, String secret) {}

    private Program program(String login, Role role, DivisionCode scope, @Nullable Instant until) {
        Account account = accounts.findByLogin(login)
                .orElseGet(() -> accounts.add(SYSTEM, login, login, "{noop}unused", role, scope, false));
        String secret = ApiSecret.next();
        return new Program(tokens.add(SYSTEM, account.id(), "平台", ApiSecret.digest(secret), until), secret);
    }

    private HttpResponse<String> send(String method, String path, String secret, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + secret)
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private JsonNode get(String path, String secret) throws Exception {
        HttpResponse<String> answer = send("GET", path, secret);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private Program bureau() {
        return program("platform", Role.BUREAU, REGION, null);
    }

    private Program banner() {
        return program("banner-program", Role.LOCALITY, SmallRegion.BANNER, null);
    }

    @Test
    void a_token_opens_the_api_without_a_session_until_it_is_revoked_or_over() throws Exception {
        Program program = bureau();
        HttpResponse<String> answer = send("GET", "/api/standards", program.secret());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(send("GET", "/", program.secret()).statusCode())
                .as("the screens")
                .isEqualTo(302);
        tokens.revoke(SYSTEM, program.token().id());
        assertThat(send("GET", "/api/standards", program.secret()).statusCode()).isEqualTo(401);
        Program over = program("platform", Role.BUREAU, REGION, Instant.EPOCH);
        assertThat(send("GET", "/api/standards", over.secret()).statusCode()).isEqualTo(401);
        assertThat(send("GET", "/api/standards", "sitong_made-up").statusCode()).isEqualTo(401);
    }

    @Test
    void a_disabled_account_closes_its_tokens() throws Exception {
        Program program = program("left", Role.READER, REGION, null);
        assertThat(send("GET", "/api/standards", program.secret()).statusCode()).isEqualTo(200);
        Account left = accounts.findByLogin("left").orElseThrow();
        accounts.save(
                SYSTEM,
                new Account(
                        left.id(),
                        left.version(),
                        left.login(),
                        left.displayName(),
                        left.passwordHash(),
                        left.role(),
                        left.scope(),
                        false,
                        false));
        assertThat(send("GET", "/api/standards", program.secret()).statusCode()).isEqualTo(401);
    }

    @Test
    void a_banners_token_never_reads_the_rows_of_another() throws Exception {
        Program banner = banner();
        JsonNode own = get("/api/items", banner.secret());
        assertThat(own.get("rows"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("division").asString()).isEqualTo(SmallRegion.BANNER.value()));
        assertThat(get("/api/items/" + SmallRegion.OWN_ITEM, banner.secret())
                        .get("item")
                        .get("TASK_NAME")
                        .asString())
                .isEqualTo("老年人优待证办理");
        assertThat(send("GET", "/api/items/" + SmallRegion.OTHER_ITEM, banner.secret())
                        .statusCode())
                .isEqualTo(404);
        for (String path : List.of("/api/items", "/api/claims", "/api/gaps")) {
            assertThat(send("GET", path + "?d=" + SmallRegion.OTHER_BANNER.value(), banner.secret())
                            .statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(get("/api/items", bureau().secret()).get("rows")).hasSizeGreaterThan(1);
    }

    @Test
    void the_api_never_answers_to_writes() throws Exception {
        Program program = bureau();
        for (String path : List.of("/api/items", "/api/standards/" + SmallRegion.STANDARD, "/api/claims")) {
            for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
                assertThat(send(method, path, program.secret()).statusCode())
                        .as(method + " " + path)
                        .isIn(403, 405);
            }
        }
    }

    @Test
    void whoever_has_the_answer_already_is_told_so() throws Exception {
        Program program = bureau();
        String path = "/api/standards/" + SmallRegion.STANDARD;
        String tag =
                send("GET", path, program.secret()).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = send("GET", path, program.secret(), "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(send("GET", path, program.secret(), "If-None-Match", "\"other\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_was_never_published_is_not_in_the_catalog() throws Exception {
        long draft = standards
                .addDraft(
                        SYSTEM,
                        standards
                                .find(SmallRegion.STANDARD)
                                .orElseThrow()
                                .item()
                                .edit()
                                .set(ItemField.TASK_NAME, "尚未发布的事项")
                                .set(ItemField.CATALOG_CODE, "152099001000")
                                .build())
                .id();
        Program program = bureau();
        assertThat(send("GET", "/api/standards/" + draft, program.secret()).statusCode())
                .isEqualTo(404);
        for (String path : List.of("/api/standards", "/api/catalog")) {
            JsonNode rows = get(path, program.secret()).get("rows");
            assertThat(rows).isNotEmpty();
            assertThat(rows.toString()).contains("老年人优待证办理").doesNotContain("尚未发布的事项");
        }
        assertThat(get("/api/standards?date=2025-12-31", program.secret()).get("rows"))
                .isEmpty();
        assertThat(get("/api/standards/" + draft + "/versions", program.secret())
                        .get("rows"))
                .isEmpty();
    }

    @Test
    void versions_are_read_and_compared() throws Exception {
        Program program = bureau();
        String path = "/api/standards/" + SmallRegion.STANDARD;
        JsonNode versions = get(path + "/versions", program.secret()).get("rows");
        assertThat(versions.get(0).get("snapshot").asInt()).isEqualTo(1);
        assertThat(get(path + "/versions/1", program.secret())
                        .get("item")
                        .get("CATALOG_CODE")
                        .asString())
                .isEqualTo("152011001000");
        assertThat(get(path + "/changes?from=1&to=1", program.secret()).get("rows"))
                .isEmpty();
        assertThat(send("GET", path + "/changes?from=1&to=9", program.secret()).statusCode())
                .isEqualTo(404);
        assertThat(send("GET", path + "/changes?from=1", program.secret()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void claims_come_in_pages_by_division() throws Exception {
        claims.save(SYSTEM, List.of(claim(SmallRegion.BANNER), claim(SmallRegion.OTHER_BANNER)));
        Program program = bureau();
        List<String> seen = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = get("/api/claims?size=1" + after, program.secret());
            page.get("rows").forEach(row -> seen.add(row.get("division").asString()));
            JsonNode next = page.get("next");
            after = next == null || next.isNull() ? "" : "&after=" + next.asString();
        } while (!after.isEmpty());
        assertThat(seen).isSorted().contains(SmallRegion.BANNER.value(), SmallRegion.OTHER_BANNER.value());
        assertThat(get("/api/claims", banner().secret()).get("rows")).hasSize(1);
    }

    private static Claim claim(DivisionCode division) {
        return new Claim(0, 0, SmallRegion.STANDARD, division, ClaimAnswer.YES, null, null, "测试", Instant.EPOCH);
    }

    @Test
    void correspondences_not_accepted_are_seen_by_those_who_decide_only() throws Exception {
        long list = lists.current().orElseThrow().id();
        long entry = lists.entriesOf(list).getFirst().id();
        matches.save(
                SYSTEM,
                new Correspondence(
                        0,
                        0,
                        entry,
                        SmallRegion.STANDARD,
                        Relation.EXACT,
                        Polarity.IS,
                        MatchState.MAPPED,
                        null,
                        List.of(),
                        null,
                        "测试",
                        null,
                        null,
                        null,
                        Instant.EPOCH));
        JsonNode all = get("/api/correspondences", bureau().secret()).get("rows");
        assertThat(all.toString()).contains("MAPPED").contains("CATALOG_CODE");
        assertThat(get("/api/correspondences", banner().secret()).get("rows").toString())
                .doesNotContain("MAPPED");
        assertThat(get("/api/lists", banner().secret()).get("rows")).isNotEmpty();
    }

    @Test
    void an_answer_in_a_double_review_is_given_to_no_program() throws Exception {
        long list = lists.current().orElseThrow().id();
        long entry = lists.entriesOf(list).get(1).id();
        reviews.open(SYSTEM, list, List.of(entry));
        long review = reviews.ofEntry(SYSTEM, entry).orElseThrow().id();
        Viewer first = new Viewer(901, "赵敏", Role.DEPARTMENT, REGION);
        reviews.answer(
                first,
                review,
                List.of(new BlindChoice(SmallRegion.STANDARD, Relation.OVERLAPS, 0.5, List.of())),
                "盲审备注");
        for (Program program : List.of(bureau(), banner())) {
            assertThat(get("/api/correspondences", program.secret()).toString())
                    .doesNotContain("OVERLAPS")
                    .doesNotContain("盲审备注");
        }
        reviews.callOff(SYSTEM, list, List.of(entry));
    }

    @Test
    void the_description_names_every_address_and_every_national_column() throws Exception {
        JsonNode description = get("/api/openapi.json", banner().secret());
        Set<String> paths = new TreeSet<>(description.get("paths").propertyNames());
        assertThat(paths)
                .contains(
                        "/api/items",
                        "/api/items/{id}",
                        "/api/standards",
                        "/api/standards/{id}",
                        "/api/standards/{id}/versions",
                        "/api/standards/{id}/versions/{number}",
                        "/api/standards/{id}/changes",
                        "/api/catalog",
                        "/api/claims",
                        "/api/correspondences",
                        "/api/lists",
                        "/api/gaps");
        JsonNode columns =
                description.get("components").get("schemas").get("Item").get("properties");
        assertThat(columns.size()).isEqualTo(ItemField.values().length + ItemGroup.values().length);
        assertThat(columns.get("TASK_NAME").get("description").asString()).isEqualTo("事项名称");
        assertThat(description.toString()).doesNotContain("\"api.");
        assertThat(description.get("paths").get("/api/gaps").toString()).contains("enum");
    }
}
