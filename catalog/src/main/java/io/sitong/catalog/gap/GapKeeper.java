package io.sitong.catalog.gap;

import java.util.List;

/** Who looks again for the gaps that something done may have opened or closed: what is expected where, no port knows. */
@FunctionalInterface
public interface GapKeeper {

    /** @return whether it was done; marks that were not looked at stay for the next who reads */
    boolean lookAgain(List<GapMark> marks);
}
