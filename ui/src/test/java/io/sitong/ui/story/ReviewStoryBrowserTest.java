package io.sitong.ui.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
        assertThat(count(MatchState.ACCEPTED)).as("accepted by the machine").isPositive();

        go(desk, "/matching?state=TO_DECIDE");
        desk.locator(".entry-panel h2").waitFor();
        long before = decided();
        for (int i = 1; i <= ENTRIES; i++) {
            desk.locator(".entry-panel:focus").waitFor();
            // an even one has a counterpart as proposed, an odd one has none
            desk.keyboard().press(i % 2 == 0 && desk.locator(".candidate").count() > 0 ? "Enter" : "n");
            long wanted = before + i;
            await().atMost(Duration.ofSeconds(20)).until(() -> decided() == wanted);
        }
        picture(desk, "review-twenty-decided");
        assertThat(decided() - before).isEqualTo(ENTRIES);

        Page second = signIn("second", "王建国", Role.BUREAU, REGION);
        go(second, "/matching?state=TO_REVIEW");
        second.locator(".decision").first().waitFor();
        picture(second, "review-second");
        second.keyboard().press("y");
        await().atMost(Duration.ofSeconds(20)).until(() -> waiting() == ENTRIES - 1);
        assertThat(all())
                .filteredOn(c -> c.state() == MatchState.ACCEPTED && "赵敏".equals(c.author()))
                .singleElement()
                .returns("王建国", Correspondence::reviewer);

        judgeASample(second);
        String report = new MarkdownWriter().text(reports.outline(ReportKind.MAPPING, Viewer.system(REGION), REGION));
        assertThat(report)
                .contains("抽样")
                .containsPattern(Pattern.compile("100\\.0\\s*%|100%"))
                .contains("95");
    }

    private void judgeASample(Page page) {
        go(page, "/matching/acceptance");
        button(page, "抽取样本").first().click();
        page.getByText("抽取多少对").waitFor();
        button(page, "抽取样本").last().click();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !samples.ofList(list()).isEmpty());
        AcceptanceSample sample = samples.ofList(list()).getFirst();
        for (int judged = 0; judged < sample.size(); judged++) {
            page.getByText("第 " + (judged + 1) + " 对，共").waitFor();
            page.keyboard().press("1");
            long wanted = judged + 1;
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> samples.pairs(sample.id()).stream()
                                    .filter(SampledPair::isJudged)
                                    .count()
                            == wanted);
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
