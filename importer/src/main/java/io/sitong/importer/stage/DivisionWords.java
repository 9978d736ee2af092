package io.sitong.importer.stage;

import io.sitong.catalog.builtin.BuiltInDivisions;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.division.Level;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calls divisions by their names in sentences for people, who do not know the codes: 呼和浩特市武川县. */
final class DivisionWords {

    private @Nullable Divisions divisions;

    /** The name with that of the league; a code nobody knows stands for itself. */
    String of(DivisionCode code) {
        Optional<Division> division = divisions().find(code);
        if (division.isEmpty()) {
            return "代码为 " + code + " 的区划";
        }
        String name = "“" + division.get().name() + "”";
        Level level = division.get().level();
        if (level == Level.BANNER || level == Level.TOWN || level == Level.VILLAGE) {
            return code.parent()
                    .flatMap(parent -> divisions().find(parent))
                    .map(parent -> "“" + parent.name() + division.get().name() + "”")
                    .orElse(name);
        }
        return name;
    }

    /** Read where the first row of another division is met; most files have none. */
    private synchronized Divisions divisions() {
        Divisions known = divisions;
        if (known == null) {
            known = new BuiltInDivisions();
            divisions = known;
        }
        return known;
    }
}
