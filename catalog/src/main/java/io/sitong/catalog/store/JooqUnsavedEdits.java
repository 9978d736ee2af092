package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.UNSAVED_EDIT;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.draft.EditedThing;
import io.sitong.catalog.draft.UnsavedEdit;
import io.sitong.catalog.draft.UnsavedEdits;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

final class JooqUnsavedEdits implements UnsavedEdits {

    private final Database database;
    private final DSLContext db;
    private final DraftJson json;

    JooqUnsavedEdits(Database database) {
        this.database = database;
        this.db = database.db();
        this.json = new DraftJson();
    }

    @Override
    public Optional<UnsavedEdit> find(Viewer viewer, EditedThing thing) {
        return db.selectFrom(UNSAVED_EDIT)
                .where(own(viewer, thing))
                .fetchOptional(r -> new UnsavedEdit(
                        thing,
                        r.getBaseVersion(),
                        database.json().read(r.getBaseItem()),
                        json.read(r.getDraft()),
                        r.getKeptAt()));
    }

    private static Condition own(Viewer viewer, EditedThing thing) {
        return UNSAVED_EDIT.ACCOUNT_ID.eq(viewer.accountId()).and(at(thing));
    }

    private static Condition at(EditedThing thing) {
        return UNSAVED_EDIT.KIND.eq(thing.kind().name()).and(UNSAVED_EDIT.THING_ID.eq(thing.id()));
    }

    @Override
    public void keep(Viewer viewer, UnsavedEdit edit) {
        String base = database.json().write(edit.base());
        String draft = json.write(edit.draft());
        Instant now = database.now();
        db.insertInto(UNSAVED_EDIT)
                .set(UNSAVED_EDIT.ACCOUNT_ID, viewer.accountId())
                .set(UNSAVED_EDIT.ACCOUNT, viewer.name())
                .set(UNSAVED_EDIT.KIND, edit.thing().kind().name())
                .set(UNSAVED_EDIT.THING_ID, edit.thing().id())
                .set(UNSAVED_EDIT.BASE_VERSION, edit.baseVersion())
                .set(UNSAVED_EDIT.BASE_ITEM, base)
                .set(UNSAVED_EDIT.DRAFT, draft)
                .set(UNSAVED_EDIT.KEPT_AT, now)
                .onConflict(UNSAVED_EDIT.ACCOUNT_ID, UNSAVED_EDIT.KIND, UNSAVED_EDIT.THING_ID)
                .doUpdate()
                .set(UNSAVED_EDIT.ACCOUNT, viewer.name())
                .set(UNSAVED_EDIT.BASE_VERSION, edit.baseVersion())
                .set(UNSAVED_EDIT.BASE_ITEM, base)
                .set(UNSAVED_EDIT.DRAFT, draft)
                .set(UNSAVED_EDIT.KEPT_AT, now)
                .execute();
    }

    @Override
    public void drop(Viewer viewer, EditedThing thing) {
        db.deleteFrom(UNSAVED_EDIT).where(own(viewer, thing)).execute();
    }

    @Override
    public List<Editing> othersSince(Viewer viewer, EditedThing thing, Instant since) {
        return db.select(UNSAVED_EDIT.ACCOUNT, UNSAVED_EDIT.KEPT_AT)
                .from(UNSAVED_EDIT)
                .where(at(thing))
                .and(UNSAVED_EDIT.ACCOUNT_ID.ne(viewer.accountId()))
                .and(UNSAVED_EDIT.KEPT_AT.ge(since))
                .orderBy(UNSAVED_EDIT.KEPT_AT.desc())
                .fetch(r -> new Editing(r.value1(), r.value2()));
    }
}
