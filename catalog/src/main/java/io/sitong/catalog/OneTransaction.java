package io.sitong.catalog;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes one transaction of what several ports write: all of it is stored, or nothing. */
public interface OneTransaction {

    /** Does the work; what it throws takes everything back that it wrote. */
    <T extends @Nullable Object> T of(Supplier<T> work);
}
