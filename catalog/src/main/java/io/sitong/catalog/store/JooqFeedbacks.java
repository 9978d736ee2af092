package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.FEEDBACK;
import static io.sitong.catalog.store.db.Tables.ITEM_NAME;
import static io.sitong.catalog.store.db.Tables.STANDARD_ITEM;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.feedback.Feedback;
import io.sitong.catalog.feedback.FeedbackFilter;
import io.sitong.catalog.feedback.FeedbackKind;
import io.sitong.catalog.feedback.FeedbackReply;
import io.sitong.catalog.feedback.FeedbackState;
import io.sitong.catalog.feedback.Feedbacks;
import io.sitong.catalog.feedback.ReceiptNumber;
import io.sitong.catalog.feedback.SentFeedback;
import io.sitong.catalog.paging.Keyset;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

final class JooqFeedbacks implements Feedbacks {

    static final String ENTITY = "feedback";

    private final Database database;
    private final DSLContext db;

    JooqFeedbacks(Database database) {
        this.database = database;
        this.db = database.db();
    }

    @Override
    public long add(SentFeedback sent, ReceiptNumber receipt) {
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            Instant now = database.now();
            long id = Objects.requireNonNull(tx.insertInto(FEEDBACK)
                    .set(FEEDBACK.VERSION, 1)
                    .set(FEEDBACK.STANDARD_ID, sent.standardId())
                    .set(FEEDBACK.DIVISION_CODE, sent.division())
                    .set(FEEDBACK.KIND, sent.kind().name())
                    .set(FEEDBACK.TEXT, ColumnText.whole(sent.text()))
                    .set(FEEDBACK.CONTACT, ColumnText.whole(sent.contact()))
                    .set(FEEDBACK.SENT_AT, now)
                    .set(FEEDBACK.STATE, FeedbackState.NEW.name())
                    .set(FEEDBACK.RECEIPT_DIGEST, receipt.digest())
                    .returning(FEEDBACK.ID)
                    .fetchOne(FEEDBACK.ID));
            AuditLog.byPublic(now).deed("send", ENTITY, id, sent.division()).write(tx);
            return id;
        });
    }

    @Override
    public Optional<Feedback> find(Viewer viewer, long id) {
        return select(db, Scope.of(viewer, FEEDBACK.DIVISION_CODE).and(FEEDBACK.ID.eq(id)))
                .fetchOptional(JooqFeedbacks::feedback);
    }

    @Override
    public Optional<FeedbackReply> reply(ReceiptNumber receipt) {
        return select(db, FEEDBACK.RECEIPT_DIGEST.eq(receipt.digest()))
                .fetchOptional(JooqFeedbacks::feedback)
                .map(f -> new FeedbackReply(
                        f.itemName(),
                        f.catalogCode(),
                        f.sent().kind(),
                        f.sentAt(),
                        f.state(),
                        f.answer(),
                        f.answeredAt()));
    }

    private static SelectConditionStep<Record> select(DSLContext from, Condition condition) {
        List<Field<?>> fields = new ArrayList<>(Arrays.asList(FEEDBACK.fields()));
        fields.add(ITEM_NAME.NAME);
        fields.add(STANDARD_ITEM.CATALOG_CODE);
        return from.select(fields)
                .from(FEEDBACK)
                .join(STANDARD_ITEM)
                .on(STANDARD_ITEM.ID.eq(FEEDBACK.STANDARD_ID))
                .join(ITEM_NAME)
                .on(ITEM_NAME.ID.eq(STANDARD_ITEM.NAME_ID))
                .where(condition);
    }

    private static Feedback feedback(Record r) {
        String code = r.get(STANDARD_ITEM.CATALOG_CODE);
        return new Feedback(
                r.get(FEEDBACK.ID),
                r.get(FEEDBACK.VERSION),
                new SentFeedback(
                        r.get(FEEDBACK.STANDARD_ID),
                        r.get(FEEDBACK.DIVISION_CODE),
                        FeedbackKind.valueOf(r.get(FEEDBACK.KIND)),
                        r.get(FEEDBACK.TEXT),
                        r.get(FEEDBACK.CONTACT)),
                r.get(ITEM_NAME.NAME),
                code == null ? "" : code,
                r.get(FEEDBACK.SENT_AT),
                FeedbackState.valueOf(r.get(FEEDBACK.STATE)),
                r.get(FEEDBACK.ANSWER),
                r.get(FEEDBACK.ANSWERED_BY),
                r.get(FEEDBACK.ANSWERED_AT));
    }

    private static Condition matching(Viewer viewer, FeedbackFilter filter) {
        Condition condition = Scope.of(viewer, filter.within(), FEEDBACK.DIVISION_CODE);
        FeedbackState state = filter.state();
        if (state != null) {
            condition = condition.and(FEEDBACK.STATE.eq(state.name()));
        }
        String department = filter.departmentCode();
        return department == null ? condition : condition.and(STANDARD_ITEM.DEPARTMENT_CODE.eq(department));
    }

    @Override
    public Page<Feedback> page(Viewer viewer, FeedbackFilter filter, PageRequest request) {
        Condition condition = matching(viewer, filter);
        Keyset after = request.after();
        if (after != null) {
            condition = condition.and(FEEDBACK.ID.lt(after.id()));
        }
        List<Feedback> rows = select(db, condition)
                .orderBy(FEEDBACK.ID.desc())
                .limit(request.size() + 1)
                .fetch(JooqFeedbacks::feedback);
        return Pages.of(rows, request, f -> new Keyset("", f.id()));
    }

    @Override
    public Map<FeedbackState, Long> counts(Viewer viewer, FeedbackFilter filter) {
        Map<FeedbackState, Long> counts = new EnumMap<>(FeedbackState.class);
        db.select(FEEDBACK.STATE, DSL.count().cast(Long.class))
                .from(FEEDBACK)
                .join(STANDARD_ITEM)
                .on(STANDARD_ITEM.ID.eq(FEEDBACK.STANDARD_ID))
                .where(matching(viewer, filter.in(null)))
                .groupBy(FEEDBACK.STATE)
                .forEach(r -> counts.put(FeedbackState.valueOf(r.value1()), r.value2()));
        return counts;
    }

    @Override
    public Feedback answer(Viewer viewer, Feedback before, FeedbackState next, String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("an answer says something");
        }
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            Instant now = database.now();
            Feedback stored = select(tx, FEEDBACK.ID.eq(before.id()))
                    .fetchOptional(JooqFeedbacks::feedback)
                    .orElseThrow(() -> new StaleEdit("反馈 " + before.id()));
            if (!viewer.mayAnswerFeedbackOf(stored.sent().division())) {
                throw new NotYourDivision(
                        viewer.name() + "不能答复 " + stored.sent().division() + " 的反馈");
            }
            if (!stored.state().mayBecome(next)) {
                throw new StaleEdit("反馈 " + before.id());
            }
            int written = tx.update(FEEDBACK)
                    .set(FEEDBACK.VERSION, before.version() + 1)
                    .set(FEEDBACK.STATE, next.name())
                    .set(
                            FEEDBACK.ANSWER,
                            ColumnText.cut(words, FEEDBACK.ANSWER.getDataType().length()))
                    .set(FEEDBACK.ANSWERED_BY, viewer.name())
                    .set(FEEDBACK.ANSWERED_AT, now)
                    .where(FEEDBACK.ID.eq(before.id()))
                    .and(FEEDBACK.VERSION.eq(before.version()))
                    .execute();
            if (written == 0) {
                throw new StaleEdit("反馈 " + before.id());
            }
            AuditLog.by(viewer, now)
                    .deed(
                            next == FeedbackState.CLOSED ? "close" : "answer",
                            ENTITY,
                            before.id(),
                            stored.sent().division(),
                            words)
                    .write(tx);
            return select(tx, FEEDBACK.ID.eq(before.id())).fetchSingle(JooqFeedbacks::feedback);
        });
    }
}
