package io.sitong.catalog.store;

import io.sitong.catalog.division.DivisionCode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Values as drivers know them. What is written together was written at one moment, which is worked out once. */
final class DriverValues {

    private @Nullable Instant last;
    private @Nullable OffsetDateTime lastAsOffset;

    @Nullable
    Object of(@Nullable Object value) {
        return switch (value) {
            case DivisionCode code -> code.value();
            case Instant instant -> moment(instant);
            case Enum<?> constant -> constant.name();
            case null -> null;
            default -> value;
        };
    }

    private OffsetDateTime moment(Instant instant) {
        OffsetDateTime known = lastAsOffset;
        if (known == null || !instant.equals(last)) {
            known = instant.atOffset(ZoneOffset.UTC);
            last = instant;
            lastAsOffset = known;
        }
        return known;
    }
}
