package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.REPORT_TEMPLATE;
import static io.sitong.catalog.store.db.Tables.REPORT_TEMPLATE_CHOICE;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.template.ReportTemplate;
import io.sitong.catalog.template.ReportTemplates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;

final class JooqReportTemplates implements ReportTemplates {

    private static final String ENTITY = "report_template";

    private final Database database;
    private final DSLContext db;

    JooqReportTemplates(Database database) {
        this.database = database;
        this.db = database.db();
    }

    /** Templates belong to a region: the first two digits of whatever part of it somebody sees. */
    private static DivisionCode region(Viewer viewer) {
        return new DivisionCode(viewer.scope().value().substring(0, 2) + "0000000000");
    }

    @Override
    public List<ReportTemplate> list(Viewer viewer) {
        Map<Long, List<String>> kinds = new HashMap<>();
        db.select(REPORT_TEMPLATE_CHOICE.TEMPLATE_ID, REPORT_TEMPLATE_CHOICE.REPORT_KIND)
                .from(REPORT_TEMPLATE_CHOICE)
                .where(REPORT_TEMPLATE_CHOICE.REGION_CODE.eq(region(viewer).value()))
                .orderBy(REPORT_TEMPLATE_CHOICE.REPORT_KIND)
                .forEach(r -> kinds.computeIfAbsent(r.value1(), id -> new ArrayList<>())
                        .add(r.value2()));
        return db.select(
                        REPORT_TEMPLATE.ID,
                        REPORT_TEMPLATE.NAME,
                        REPORT_TEMPLATE.FORMAT,
                        REPORT_TEMPLATE.SIZE_BYTES,
                        REPORT_TEMPLATE.SENT_BY,
                        REPORT_TEMPLATE.SENT_AT)
                .from(REPORT_TEMPLATE)
                .where(REPORT_TEMPLATE.REGION_CODE.eq(region(viewer).value()))
                .orderBy(REPORT_TEMPLATE.ID.desc())
                .fetch(r -> new ReportTemplate(
                        r.value1(),
                        r.value2(),
                        r.value3(),
                        r.value4(),
                        r.value5(),
                        r.value6(),
                        kinds.getOrDefault(r.value1(), List.of())));
    }

    @Override
    public Optional<byte[]> content(Viewer viewer, long id) {
        return db.select(REPORT_TEMPLATE.CONTENT)
                .from(REPORT_TEMPLATE)
                .where(REPORT_TEMPLATE.REGION_CODE.eq(region(viewer).value()))
                .and(REPORT_TEMPLATE.ID.eq(id))
                .fetchOptional(REPORT_TEMPLATE.CONTENT);
    }

    @Override
    public Optional<byte[]> chosen(Viewer viewer, String kind, String format) {
        return db.select(REPORT_TEMPLATE.CONTENT)
                .from(REPORT_TEMPLATE_CHOICE)
                .join(REPORT_TEMPLATE)
                .on(REPORT_TEMPLATE.ID.eq(REPORT_TEMPLATE_CHOICE.TEMPLATE_ID))
                .where(REPORT_TEMPLATE_CHOICE.REGION_CODE.eq(region(viewer).value()))
                .and(REPORT_TEMPLATE_CHOICE.REPORT_KIND.eq(kind))
                .and(REPORT_TEMPLATE_CHOICE.FORMAT.eq(format))
                .fetchOptional(REPORT_TEMPLATE.CONTENT);
    }

    @Override
    public ReportTemplate add(Viewer viewer, String name, String format, byte[] content) {
        Scope.mustAdminister(viewer);
        if (content.length == 0 || content.length > LARGEST) {
            throw new IllegalArgumentException("a template has 1 to " + LARGEST + " bytes: " + content.length);
        }
        Instant now = database.now();
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            long id = Objects.requireNonNull(tx.insertInto(REPORT_TEMPLATE)
                    .set(REPORT_TEMPLATE.REGION_CODE, region(viewer).value())
                    .set(REPORT_TEMPLATE.NAME, ColumnText.cut(name, 200))
                    .set(REPORT_TEMPLATE.FORMAT, format)
                    .set(REPORT_TEMPLATE.CONTENT, content)
                    .set(REPORT_TEMPLATE.SIZE_BYTES, (long) content.length)
                    .set(REPORT_TEMPLATE.SENT_BY, viewer.name())
                    .set(REPORT_TEMPLATE.SENT_AT, now)
                    .returning(REPORT_TEMPLATE.ID)
                    .fetchOne(REPORT_TEMPLATE.ID));
            AuditLog.by(viewer, now)
                    .deed("add", ENTITY, id, region(viewer), name)
                    .write(tx);
            return new ReportTemplate(id, name, format, content.length, viewer.name(), now, List.of());
        });
    }

    @Override
    public void choose(Viewer viewer, long id, String kind) {
        Scope.mustAdminister(viewer);
        Instant now = database.now();
        db.transaction(c -> {
            DSLContext tx = c.dsl();
            String format = format(tx, viewer, id);
            delete(tx, viewer, kind, format);
            tx.insertInto(REPORT_TEMPLATE_CHOICE)
                    .set(REPORT_TEMPLATE_CHOICE.REGION_CODE, region(viewer).value())
                    .set(REPORT_TEMPLATE_CHOICE.REPORT_KIND, kind)
                    .set(REPORT_TEMPLATE_CHOICE.FORMAT, format)
                    .set(REPORT_TEMPLATE_CHOICE.TEMPLATE_ID, id)
                    .execute();
            AuditLog.by(viewer, now)
                    .deed("choose", ENTITY, id, region(viewer), kind)
                    .write(tx);
        });
    }

    private static String format(DSLContext tx, Viewer viewer, long id) {
        return tx.select(REPORT_TEMPLATE.FORMAT)
                .from(REPORT_TEMPLATE)
                .where(REPORT_TEMPLATE.REGION_CODE.eq(region(viewer).value()))
                .and(REPORT_TEMPLATE.ID.eq(id))
                .fetchOptional(REPORT_TEMPLATE.FORMAT)
                .orElseThrow(() -> new NotYourDivision("report_template " + id));
    }

    private static int delete(DSLContext tx, Viewer viewer, String kind, String format) {
        return tx.deleteFrom(REPORT_TEMPLATE_CHOICE)
                .where(REPORT_TEMPLATE_CHOICE.REGION_CODE.eq(region(viewer).value()))
                .and(REPORT_TEMPLATE_CHOICE.REPORT_KIND.eq(kind))
                .and(REPORT_TEMPLATE_CHOICE.FORMAT.eq(format))
                .execute();
    }

    @Override
    public void unchoose(Viewer viewer, String kind, String format) {
        Scope.mustAdminister(viewer);
        Instant now = database.now();
        db.transaction(c -> {
            DSLContext tx = c.dsl();
            if (delete(tx, viewer, kind, format) > 0) {
                AuditLog.by(viewer, now)
                        .deed("unchoose", ENTITY, 0, region(viewer), kind)
                        .write(tx);
            }
        });
    }

    @Override
    public void remove(Viewer viewer, long id) {
        Scope.mustAdminister(viewer);
        Instant now = database.now();
        db.transaction(c -> {
            DSLContext tx = c.dsl();
            format(tx, viewer, id);
            tx.deleteFrom(REPORT_TEMPLATE_CHOICE)
                    .where(REPORT_TEMPLATE_CHOICE.TEMPLATE_ID.eq(id))
                    .execute();
            tx.deleteFrom(REPORT_TEMPLATE).where(REPORT_TEMPLATE.ID.eq(id)).execute();
            AuditLog.by(viewer, now).deed("remove", ENTITY, id, region(viewer)).write(tx);
        });
    }
}
