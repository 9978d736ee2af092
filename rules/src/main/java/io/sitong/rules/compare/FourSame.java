package io.sitong.rules.compare;

import io.sitong.catalog.item.CatalogCode;
import io.sitong.catalog.item.ImplCode;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.fold.NameFold;
import java.util.Optional;

/**
 * 四同 of one standard item: name, code, bases and type of its implementations beside its own. Prepared once per standard,
 * then quick per implementation, so that a whole region can stream by.
 */
public final class FourSame {

    private final String name;
    private final String foldedName;
    private final String code;
    private final String type;
    private final BasisSet bases;

    private FourSame(Item standard) {
        this.name = standard.name();
        this.foldedName = NameFold.fold(name);
        this.code = standard.text(ItemField.CATALOG_CODE);
        this.type = standard.text(ItemField.TASK_TYPE);
        this.bases = BasisSet.of(standard);
    }

    public static FourSame of(Item standard) {
        return new FourSame(standard);
    }

    /** How the implementation stands to the standard in each of the four. */
    public record Result(Sameness name, Sameness code, Sameness basis, Sameness type) {

        /** 四同: nothing to be changed in any of the four. */
        public boolean holds() {
            return name.agrees() && code.agrees() && basis.agrees() && type.agrees();
        }

        public Sameness worst() {
            return name.worse(code).worse(basis).worse(type);
        }
    }

    public Result compare(Item local) {
        return new Result(
                NameComparison.of(name, foldedName, local),
                textSameness(code, localCode(local)),
                bases.isEmpty() ? Sameness.SAME : bases.samenessOf(BasisSet.of(local)),
                textSameness(type, local.text(ItemField.TASK_TYPE)));
    }

    /** The 基本编码 an item carries: stated, or the end of its 实施编码; empty where neither is there. */
    public static String localCode(Item local) {
        Optional<String> stated = local.find(ItemField.CATALOG_CODE);
        return stated.or(() -> local.implCode().map(ImplCode::catalogCode).map(CatalogCode::value))
                .orElse("");
    }

    private static Sameness textSameness(String standard, String local) {
        if (standard.isEmpty() || standard.equals(local)) {
            return Sameness.SAME;
        }
        return local.isEmpty() ? Sameness.MISSING : Sameness.DIFFERENT;
    }
}
