package io.sitong.catalog.builtin;

import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.DivisionTree;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.division.Level;
import java.util.List;
import java.util.Optional;

/** The built-in divisions without a database, for work on files alone. */
public final class BuiltInDivisions implements Divisions {

    private final DivisionTree tree = new DivisionTree(BuiltInData.divisions());

    @Override
    public Optional<Division> find(DivisionCode code) {
        return tree.find(code);
    }

    @Override
    public List<Division> childrenOf(DivisionCode code) {
        return tree.childrenOf(code);
    }

    @Override
    public List<Division> atLevel(Level level, DivisionCode within) {
        return tree.atLevel(level, within);
    }

    @Override
    public List<Division> search(String text, DivisionCode within, int limit) {
        return tree.search(text, within, limit);
    }

    @Override
    public List<Division> named(String name) {
        return tree.named(name);
    }
}
