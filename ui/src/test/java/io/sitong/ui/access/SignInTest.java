package io.sitong.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.account.Account;
import io.sitong.catalog.account.Accounts;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.ui.FrameTest;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;

@FrameTest
class SignInTest {

    private static final DivisionCode REGION = new DivisionCode("150000000000");
    private static final DivisionCode BANNER = new DivisionCode("150102000000");

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private Sessions sessions;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Account account(String login, Role role, DivisionCode scope, boolean oneTime) {
        return accounts.findByLogin(login)
                .orElseGet(() -> accounts.add(
                        Viewer.system(REGION), login, login, encoder.encode("a good password"), role, scope, oneTime));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> api(String path, String login, String password) throws Exception {
        String basic = Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .header("Authorization", "Basic " + basic)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private String signIn(String login, String password) throws Exception {
        Matcher token = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"")
                .matcher(get("/login").body());
        assertThat(token.find()).isTrue();
        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("username=" + login + "&password="
                                + URLEncoder.encode(password, StandardCharsets.UTF_8) + "&_csrf=" + token.group(1)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return answer.headers().firstValue("Location").orElse("");
    }

    @Test
    void whoever_is_not_signed_in_is_sent_to_the_way_in_from_every_address() throws Exception {
        for (String path : new String[] {"/", "/items", "/system", "/no-such-page", "/webjars/echarts/5.3.1/x.js"}) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .as(path)
                    .endsWith("/login");
        }
        assertThat(get("/api/items").statusCode()).isEqualTo(401);
    }

    @Test
    void answers_forbid_framing_sniffing_and_foreign_scripts() throws Exception {
        var headers = get("/login").headers();
        assertThat(headers.firstValue("X-Frame-Options")).isPresent();
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'");
        assertThat(headers.firstValue("Set-Cookie").orElse("HttpOnly SameSite=Lax"))
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void signing_in_gives_a_new_session_and_a_wrong_password_a_sentence() throws Exception {
        account("chen", Role.READER, BANNER, false);
        get("/login");
        String before = cookie();
        assertThat(signIn("chen", "wrong password")).endsWith("/login?error");
        assertThat(signIn("chen", "a good password")).doesNotContain("login");
        assertThat(cookie()).isNotEqualTo(before);
        assertThat(get("/").statusCode()).isEqualTo(200);
    }

    private String cookie() {
        return ((CookieManager) browser.cookieHandler().orElseThrow())
                .getCookieStore()
                .getCookies()
                .toString();
    }

    @Test
    void after_five_failures_even_the_right_password_has_to_wait() throws Exception {
        account("guess", Role.READER, BANNER, false);
        for (int i = 0; i < 5; i++) {
            assertThat(signIn("guess", "guess " + i)).endsWith("?error");
        }
        assertThat(signIn("guess", "a good password")).endsWith("?wait");
    }

    @Test
    void a_one_time_password_opens_no_api_and_a_disabled_account_nothing() throws Exception {
        account("fresh", Role.LOCALITY, BANNER, true);
        assertThat(api("/api/standards", "fresh", "a good password").statusCode())
                .isEqualTo(403);
        Account gone = account("gone", Role.LOCALITY, BANNER, false);
        assertThat(api("/api/standards", "gone", "a good password").statusCode())
                .isEqualTo(200);
        accounts.save(
                Viewer.system(REGION),
                new Account(
                        gone.id(),
                        gone.version(),
                        gone.login(),
                        gone.displayName(),
                        gone.passwordHash(),
                        gone.role(),
                        gone.scope(),
                        false,
                        false));
        assertThat(api("/api/standards", "gone", "a good password").statusCode())
                .isEqualTo(401);
    }

    @Test
    void the_api_refuses_a_division_outside_the_scope_and_what_it_cannot_read() throws Exception {
        account("banner", Role.LOCALITY, BANNER, false);
        assertThat(api("/api/items?d=150102000000", "banner", "a good password").statusCode())
                .isEqualTo(200);
        assertThat(api("/api/items?d=150121000000", "banner", "a good password").statusCode())
                .isEqualTo(403);
        assertThat(api("/api/gaps?d=150000000000", "banner", "a good password").statusCode())
                .isEqualTo(403);
        assertThat(api("/api/items?d=abc", "banner", "a good password").statusCode())
                .isEqualTo(400);
        assertThat(api("/api/items?size=501", "banner", "a good password").statusCode())
                .isEqualTo(400);
        assertThat(api("/api/items?after=!!", "banner", "a good password").statusCode())
                .isEqualTo(400);
        assertThat(api("/api/items/77", "banner", "a good password").statusCode())
                .isEqualTo(404);
        assertThat(api("/api/items", "banner", "wrong").statusCode()).isEqualTo(401);
    }

    @Test
    void the_sessions_of_a_person_whose_rights_changed_end() throws Exception {
        Account person = account("moved", Role.READER, BANNER, false);
        signIn("moved", "a good password");
        assertThat(get("/").statusCode()).isEqualTo(200);
        sessions.endAllOf(person);
        assertThat(get("/").statusCode()).isEqualTo(302);
    }
}
