package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.AUTHORITY;

import io.sitong.catalog.division.Authorities;
import io.sitong.catalog.division.Authority;
import io.sitong.catalog.division.DivisionCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.impl.DSL;

final class JooqAuthorities implements Authorities {

    private static final String ENTITY = "authority";
    private static final int AT_ONCE = 1_000;

    private final Database database;
    private final DSLContext db;

    JooqAuthorities(Database database) {
        this.database = database;
        this.db = database.db();
    }

    @Override
    public Optional<Authority> find(long id) {
        return select(AUTHORITY.ID.eq(id), 1).stream().findFirst();
    }

    @Override
    public Optional<Authority> findByCreditCode(String creditCode) {
        return select(AUTHORITY.CREDIT_CODE.eq(creditCode), 1).stream().findFirst();
    }

    @Override
    public Map<String, Authority> findByCreditCodes(Collection<String> creditCodes) {
        Map<String, Authority> found = new HashMap<>();
        for (List<String> block : Blocks.of(new HashSet<>(creditCodes), AT_ONCE)) {
            // of several organs under one code the one that is found alone
            select(RowsWith.texts(AUTHORITY.CREDIT_CODE, block), DSL.noCondition(), Integer.MAX_VALUE)
                    .forEach(authority -> found.putIfAbsent(authority.creditCode(), authority));
        }
        return found;
    }

    @Override
    public List<Authority> of(DivisionCode division) {
        return select(AUTHORITY.DIVISION_CODE.eq(division), Integer.MAX_VALUE);
    }

    private List<Authority> select(Condition condition, int limit) {
        return select(AUTHORITY, condition, limit);
    }

    private List<Authority> select(Table<?> rows, Condition condition, int limit) {
        ResultQuery<org.jooq.Record5<Long, String, String, DivisionCode, String>> query = db.select(
                        AUTHORITY.ID,
                        AUTHORITY.NAME,
                        AUTHORITY.CREDIT_CODE,
                        AUTHORITY.DIVISION_CODE,
                        AUTHORITY.DEPARTMENT_CODE)
                .from(rows)
                .where(condition)
                .orderBy(AUTHORITY.DEPARTMENT_CODE, AUTHORITY.ID)
                .limit(limit);
        return query.fetch(Records.mapping(Authority::new));
    }

    @Override
    public Authority add(String name, String creditCode, DivisionCode division, String departmentCode) {
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            long id = Objects.requireNonNull(tx.insertInto(AUTHORITY)
                    .set(AUTHORITY.NAME, name)
                    .set(AUTHORITY.CREDIT_CODE, creditCode)
                    .set(AUTHORITY.DIVISION_CODE, division)
                    .set(AUTHORITY.DEPARTMENT_CODE, departmentCode)
                    .returning(AUTHORITY.ID)
                    .fetchOne(AUTHORITY.ID));
            AuditLog.bySystem(database.now())
                    .deed("add", ENTITY, id, division, name + " " + creditCode)
                    .write(tx);
            return new Authority(id, name, creditCode, division, departmentCode);
        });
    }
}
