package io.sitong.ui.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.sitong.catalog.acceptance.AcceptanceSample;
import io.sitong.catalog.acceptance.AcceptanceSamples;
import io.sitong.catalog.acceptance.SampledPair;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Matches;
import io.sitong.reports.format.MarkdownWriter;
import io.sitong.ui.reports.ReportDesk;
import io.sitong.ui.reports.ReportKind;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Twenty entries decided by keyboard, a second person who agrees, a sample judged blind, and the report that says so. */
class ReviewStoryBrowserTest extends BrowserStory {

    private static final int ENTRIES = 20;

    @Autowired
    private Matches matches;

    @Autowired
    private NationalLists lists;

    @Autowired
    private AcceptanceSamples samples;

    @Autowired
    private ReportDesk reports;

    @Test
    void twentyEntriesAreDecidedByKeyboardConfirmedByASecondPersonAndTheMachineIsJudgedBySample() {
        Page desk = signIn("first", "赵敏", Role.BUREAU, REGION);

        go(desk, "/matching?state=TO_DECIDE");
        desk.locator(".entry-panel h2").waitFor();
        long before = decided();
        for (int i = 1; i <= ENTRIES; i++) {
            desk.locator(".entry-panel:focus").waitFor();
            // an even one has a counterpart as proposed, an odd one has none
            String key = i % 2 == 0 && desk.locator(".candidate").count() > 0 ? "Enter" : "n";
            long wanted = before + i;
            press(desk, key, () -> decided() >= wanted);
        }
        picture(desk, "review-twenty-decided");
        long undecidedByOthers = waiting();
        assertThat(undecidedByOthers).isGreaterThanOrEqualTo(ENTRIES);

        Page second = signIn("second", "王建国", Role.BUREAU, REGION);
        go(second, "/matching?state=TO_REVIEW");
        second.locator(".decision").first().waitFor();
        picture(second, "review-second");
        press(second, "y", () -> waiting() < undecidedByOthers);
        assertThat(all())
                .filteredOn(c -> c.state() == MatchState.ACCEPTED && "赵敏".equals(c.author()))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.reviewer()).isEqualTo("王建国"));

        judgeASample(second);
        String report = new MarkdownWriter().text(reports.outline(ReportKind.MAPPING, Viewer.system(REGION), REGION));
        assertThat(report)
                .contains("抽样")
                .containsPattern(Pattern.compile("100\\.0\\s*%|100%"))
                .contains("95");
    }

    /** A key pressed before the panel has taken the keyboard again is lost, as it is for people: it is pressed again. */
    private static void press(Page page, String key, BooleanSupplier done) {
        for (int tries = 0; tries < 15 && !done.getAsBoolean(); tries++) {
            page.keyboard().press(key);
            for (int waited = 0; waited < 15 && !done.getAsBoolean(); waited++) {
                page.waitForTimeout(200);
            }
        }
        assertThat(done.getAsBoolean()).as("what key " + key + " does").isTrue();
    }

    private void judgeASample(Page page) {
        go(page, "/matching/acceptance");
        button(page, "抽取样本").first().click();
        page.locator("vaadin-dialog vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("抽取样本"))
                .click();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !samples.ofList(list()).isEmpty());
        AcceptanceSample sample = samples.ofList(list()).getFirst();
        for (int judged = 0; judged < sample.size(); judged++) {
            long wanted = judged + 1;
            press(
                    page,
                    "1",
                    () -> samples.pairs(sample.id()).stream()
                                    .filter(SampledPair::isJudged)
                                    .count()
                            >= wanted);
        }
        page.getByText("估计结果").waitFor();
        picture(page, "review-sample-judged");
    }

    private long list() {
        return lists.current().orElseThrow().id();
    }

    private List<Correspondence> all() {
        return matches.ofList(list()).values().stream().flatMap(List::stream).toList();
    }

    private long count(MatchState state) {
        return all().stream().filter(c -> c.state() == state).count();
    }

    private long waiting() {
        return count(MatchState.MAPPED) + count(MatchState.IN_REVIEW);
    }

    private long decided() {
        return waiting() + count(MatchState.ACCEPTED);
    }
}
