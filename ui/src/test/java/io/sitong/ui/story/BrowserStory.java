package io.sitong.ui.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import io.sitong.catalog.account.Accounts;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A real browser in front of the running product with the sample region; pictures are left in {@code target/screenshots}.
 * Each story has the product and the region to itself: its application ends with it.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserStory {

    static final DivisionCode REGION = new DivisionCode("150000000000");
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path PICTURES = Path.of("target/screenshots");
    /** -Dscreenshots.update keeps the pictures for the README */
    private static final Path KEPT = Path.of("screenshots");

    private static final Set<String> IN_README =
            Set.of("dashboard", "matching", "compare-difference", "gaps", "import-corrected", "reports", "zone-item");

    private static final String PASSWORD = "青城的秋天很蓝-2026";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder encoder;

    private Playwright playwright;
    private Browser browser;

    @DynamicPropertySource
    static void region(DynamicPropertyRegistry settings) {
        Path data = StoryRegion.copy();
        settings.add("sitong.data", () -> data);
    }

    @BeforeAll
    void openBrowser() {
        boolean there = Files.isExecutable(CHROMIUM);
        if (Boolean.getBoolean("sitong.browser.required")) {
            assertThat(there).as("Chromium is needed and not on this machine").isTrue();
        }
        assumeTrue(there, "no Chromium on this machine");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    void closeBrowser() {
        if (playwright != null) {
            browser.close();
            playwright.close();
        }
    }

    /** Signs a new person in and returns the page in front of them. */
    Page signIn(String login, String name, Role role, DivisionCode scope) {
        return signIn(Settled.from(desktop()), login, name, role, scope);
    }

    /** On a page of one's own, such as one that waits for nothing. */
    Page signIn(Page page, String login, String name, Role role, DivisionCode scope) {
        accounts.add(Viewer.system(REGION), login, name, encoder.encode(PASSWORD), role, scope, false);
        page.setDefaultTimeout(60_000);
        page.navigate(address("/"));
        page.getByLabel("登录名").fill(login);
        page.getByLabel("密码").first().fill(PASSWORD);
        button(page, "登录").click();
        page.locator("vaadin-app-layout").waitFor();
        return page;
    }

    Page desktop() {
        return browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(1366, 768)
                        .setLocale("zh-CN")
                        .setAcceptDownloads(true))
                .newPage();
    }

    /** Somebody without an account, with a screen of this width. */
    Page stranger(int width) {
        Page page = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, width < 500 ? 844 : 768)
                        .setLocale("zh-CN")
                        .setAcceptDownloads(true))
                .newPage();
        page.setDefaultTimeout(60_000);
        return page;
    }

    /** A page that is no screen of the workbench. */
    void read(Page page, String path) {
        page.navigate(address(path));
        page.locator("main").waitFor();
    }

    void go(Page page, String path) {
        page.navigate(address(path));
        page.locator(".screen").first().waitFor();
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    static void picture(Page page, String name) {
        page.waitForTimeout(600);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        if (Boolean.getBoolean("screenshots.update") && IN_README.contains(name)) {
            page.screenshot(new Page.ScreenshotOptions().setPath(KEPT.resolve(name + ".png")));
        }
    }
}
