package io.sitong.ui.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.sitong.catalog.account.Accounts;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.ui.FrameTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;

@FrameTest
class ShellBrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder encoder;

    @Test
    void a_person_signs_in_with_a_one_time_password_sets_an_own_one_and_sees_the_frame() {
        assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium on this machine");
        DivisionCode region = new DivisionCode("150000000000");
        accounts.add(
                Viewer.system(region), "zhang", "张敏", encoder.encode("one-time-password"), Role.BUREAU, region, true);
        List<String> errors = new ArrayList<>();
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(CHROMIUM)
                                .setArgs(
                                        List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")))) {
            Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1366, 768));
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    errors.add(message.text());
                }
            });
            page.navigate("http://127.0.0.1:" + port + "/items?q=x");
            page.getByLabel("登录名").waitFor();
            shot(page, "sign-in");
            page.getByLabel("登录名").fill("zhang");
            page.getByLabel("密码").first().fill("one-time-password");
            page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录"))
                    .click();
            page.getByText("您使用的是一次性密码").waitFor();
            shot(page, "password");
            page.getByLabel("当前密码").fill("one-time-password");
            page.getByLabel("新密码").first().fill("青城的秋天很蓝-2026");
            page.getByLabel("再输一遍新密码").fill("青城的秋天很蓝-2026");
            page.getByText("保存新密码").click();
            page.getByText("等我处理的事").waitFor();
            shot(page, "dashboard");
            page.getByText("内蒙古自治区").first().click();
            page.locator(".scope-choices").getByText("包头市").waitFor();
            shot(page, "scope");
            page.locator(".scope-choices").getByText("包头市").click();
            page.waitForURL("**/?d=150200000000");
            page.navigate("http://127.0.0.1:" + port + "/no-such-page");
            page.getByText("没有这个页面").first().waitFor();
            shot(page, "not-found");
        }
        assertThat(errors.stream().filter(error -> !error.contains("404"))).isEmpty();
    }

    private static void shot(Page page, String name) {
        page.waitForTimeout(400);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/" + name + ".png")));
    }
}
