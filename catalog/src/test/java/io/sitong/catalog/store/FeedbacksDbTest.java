package io.sitong.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.audit.AuditEntry;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.feedback.Feedback;
import io.sitong.catalog.feedback.FeedbackFilter;
import io.sitong.catalog.feedback.FeedbackKind;
import io.sitong.catalog.feedback.FeedbackReply;
import io.sitong.catalog.feedback.FeedbackState;
import io.sitong.catalog.feedback.ReceiptNumber;
import io.sitong.catalog.feedback.SentFeedback;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What strangers sent, who of the staff sees it, and what became of it. */
@ParameterizedClass
@EnumSource(
        value = TestDatabase.class,
        names = {"H2_IN_MEMORY", "POSTGRESQL"})
class FeedbacksDbTest extends StoreDbTest {

    private static final FeedbackFilter ALL = FeedbackFilter.all();

    private Feedback sent(DivisionCode division, String text) {
        return sent(division, text, ReceiptNumber.draw(new SecureRandom()));
    }

    private Feedback sent(DivisionCode division, String text, ReceiptNumber receipt) {
        long id = stores.feedbacks()
                .add(new SentFeedback(1, division, FeedbackKind.CORRECTION, text, "13800000000"), receipt);
        return stores.feedbacks().find(BUREAU, id).orElseThrow();
    }

    private List<String> texts(Viewer viewer, FeedbackFilter filter) {
        return stores.feedbacks().page(viewer, filter, PageRequest.first(500)).rows().stream()
                .map(f -> f.sent().text())
                .toList();
    }

    @Test
    void whatWasSentReachesItsOwnerAndThoseAboveAndNobodyBeside() {
        Feedback feedback = sent(XINCHENG, "电话打不通");
        assertThat(feedback.state()).isEqualTo(FeedbackState.NEW);
        assertThat(feedback.itemName()).isEqualTo("不动产抵押权登记");
        for (Viewer viewer : List.of(XINCHENG_CLERK, HOHHOT_CLERK, BUREAU)) {
            assertThat(texts(viewer, ALL)).as(viewer.name()).contains("电话打不通");
        }
        for (Viewer viewer : Viewers.outside()) {
            assertThat(texts(viewer, ALL)).as(viewer.name()).doesNotContain("电话打不通");
            assertThat(stores.feedbacks().find(viewer, feedback.id())).isEmpty();
            assertThatThrownBy(() -> stores.feedbacks().answer(viewer, feedback, FeedbackState.ANSWERED, "好"))
                    .isInstanceOf(NotYourDivision.class);
        }
        assertThatThrownBy(() -> stores.feedbacks().answer(READER, feedback, FeedbackState.ANSWERED, "好"))
                .isInstanceOf(NotYourDivision.class);
    }

    @Test
    void anAnswerSaysWhoAndWhenAndStandsInTheTrail() {
        Feedback feedback = sent(XINCHENG, "地址不对");
        Feedback answered = stores.feedbacks().answer(XINCHENG_CLERK, feedback, FeedbackState.ANSWERED, "已更正");
        assertThat(answered.answer()).isEqualTo("已更正");
        assertThat(answered.answeredBy()).isEqualTo("新城区");
        assertThat(answered.answeredAt()).isEqualTo(NOW);
        assertThat(stores.auditTrail().of(BUREAU, "feedback", feedback.id(), 10))
                .extracting(AuditEntry::action)
                .containsExactlyInAnyOrder("send", "answer");
    }

    @Test
    void whoHasTheNumberReadsTheAnswerAndNothingAboutPersons() {
        ReceiptNumber receipt = new ReceiptNumber("0123456789ABCDEF");
        Feedback feedback = sent(XINCHENG, "门牌号不对，请联系张三", receipt);
        FeedbackReply waiting = stores.feedbacks().reply(receipt).orElseThrow();
        assertThat(waiting.state()).isEqualTo(FeedbackState.NEW);
        assertThat(waiting.answer()).isNull();
        stores.feedbacks().answer(XINCHENG_CLERK, feedback, FeedbackState.ANSWERED, "已更正");
        FeedbackReply reply = stores.feedbacks().reply(receipt).orElseThrow();
        assertThat(reply.answer()).isEqualTo("已更正");
        assertThat(reply.answeredAt()).isEqualTo(NOW);
        assertThat(reply.toString()).doesNotContain("张三", "13800000000", "新城区");
        assertThat(stores.feedbacks().reply(new ReceiptNumber("0123456789ABCDEG")))
                .isEmpty();
    }

    @Test
    void whoIsSlowerIsToldAndWhatIsClosedStaysClosed() {
        Feedback feedback = sent(XINCHENG, "时间不对");
        Feedback answered = stores.feedbacks().answer(XINCHENG_CLERK, feedback, FeedbackState.ANSWERED, "甲");
        assertThatThrownBy(() -> stores.feedbacks().answer(BUREAU, feedback, FeedbackState.ANSWERED, "乙"))
                .isInstanceOf(StaleEdit.class);
        Feedback closed = stores.feedbacks().answer(BUREAU, answered, FeedbackState.CLOSED, "办结");
        assertThatThrownBy(() -> stores.feedbacks().answer(BUREAU, closed, FeedbackState.ANSWERED, "再答"))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void theLatestComeFirstPageByPageAndAreCountedByState() {
        for (int i = 0; i < 5; i++) {
            sent(KUNDULUN, "第" + i + "条");
        }
        FeedbackFilter there = ALL.within(KUNDULUN);
        Feedback first = stores.feedbacks()
                .page(BUREAU, there, PageRequest.first(1))
                .rows()
                .getFirst();
        stores.feedbacks().answer(BUREAU, first, FeedbackState.CLOSED, "重复");
        List<String> seen = new ArrayList<>();
        Page<Feedback> page = stores.feedbacks().page(BUREAU, there, PageRequest.first(2));
        page.rows().forEach(f -> seen.add(f.sent().text()));
        while (page.next() != null) {
            page = stores.feedbacks().page(BUREAU, there, new PageRequest(page.next(), 2));
            page.rows().forEach(f -> seen.add(f.sent().text()));
        }
        assertThat(seen).containsExactly("第4条", "第3条", "第2条", "第1条", "第0条");
        assertThat(stores.feedbacks().counts(BUREAU, there))
                .isEqualTo(Map.of(FeedbackState.NEW, 4L, FeedbackState.CLOSED, 1L));
        assertThat(texts(BUREAU, new FeedbackFilter(KUNDULUN, FeedbackState.NEW, "14")))
                .hasSize(4);
        assertThat(texts(BUREAU, new FeedbackFilter(KUNDULUN, null, "20"))).isEmpty();
    }
}
