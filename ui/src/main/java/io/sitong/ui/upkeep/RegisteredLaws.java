package io.sitong.ui.upkeep;

import io.sitong.catalog.law.Law;
import io.sitong.catalog.law.Laws;
import io.sitong.rules.basis.GoneLaws;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the rules know of laws: the register as it was read last. */
@Component
public class RegisteredLaws {

    private final Laws laws;
    private final AtomicReference<@Nullable GoneLaws> known = new AtomicReference<>();

    RegisteredLaws(Laws laws) {
        this.laws = laws;
    }

    public GoneLaws current() {
        GoneLaws gone = known.get();
        return gone == null ? readAgain() : gone;
    }

    /** The register has changed, or may have. */
    public GoneLaws readAgain() {
        GoneLaws gone = of(laws);
        known.set(gone);
        return gone;
    }

    /** The register of a database as the rules take it. */
    public static GoneLaws of(Laws laws) {
        return GoneLaws.of(laws.gone().stream().map(RegisteredLaws::gone).toList());
    }

    private static GoneLaws.Gone gone(Law law) {
        LocalDate since = law.since();
        return new GoneLaws.Gone(law.name(), law.successor(), since == null ? null : since.toString());
    }
}
