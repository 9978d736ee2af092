package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.DIVISION;

import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.DivisionTree;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.division.Level;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;

/** The stored divisions, read once and then kept in memory. */
final class JooqDivisions implements Divisions {

    private final DSLContext db;
    private volatile DivisionTree tree = new DivisionTree(List.of());

    JooqDivisions(Database database) {
        this.db = database.db();
    }

    private DivisionTree tree() {
        if (tree.isEmpty()) {
            tree = new DivisionTree(
                    db.select(DIVISION.CODE, DIVISION.NAME, DIVISION.PARENT_CODE, DIVISION.FUNCTIONAL_ZONE)
                            .from(DIVISION)
                            .fetch(Records.mapping(Division::new)));
        }
        return tree;
    }

    @Override
    public Optional<Division> find(DivisionCode code) {
        return tree().find(code);
    }

    @Override
    public List<Division> childrenOf(DivisionCode code) {
        return tree().childrenOf(code);
    }

    @Override
    public List<Division> atLevel(Level level, DivisionCode within) {
        return tree().atLevel(level, within);
    }

    @Override
    public List<Division> search(String text, DivisionCode within, int limit) {
        return tree().search(text, within, limit);
    }

    @Override
    public List<Division> named(String name) {
        return tree().named(name);
    }
}
