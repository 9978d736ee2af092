package io.sitong.catalog.drift;

import io.sitong.catalog.division.DivisionCode;
import java.time.Instant;
import java.util.List;

/**
 * An implementation (实施清单事项) that stands on an earlier version of its standard and says something else than the version
 * in force, in fields that version changed.
 *
 * @param itemName as it was called when it was flagged
 * @param basedOn the version it stands on
 * @param snapshot the version in force when it was flagged
 * @param fields names of the {@link io.sitong.catalog.item.ItemField}s and {@link io.sitong.catalog.item.ItemGroup}s
 *     concerned and not yet decided; none once it is decided
 * @param reason why the local text is kept, empty otherwise
 * @param account who decided it last, empty where nobody did
 */
public record Drift(
        long implementationId,
        DivisionCode division,
        long standardId,
        String itemName,
        int basedOn,
        int snapshot,
        List<String> fields,
        DriftState state,
        String reason,
        String account,
        Instant changedAt) {

    public Drift {
        fields = List.copyOf(fields);
        if ((state == DriftState.OPEN) == fields.isEmpty()) {
            throw new IllegalArgumentException("open with fields, or decided without: " + implementationId);
        }
        if (state == DriftState.KEPT && reason.isBlank()) {
            throw new IllegalArgumentException("kept without a reason: " + implementationId);
        }
    }

    /**
     * The same after some fields were decided.
     *
     * @param stillOpen the fields that are not decided yet
     * @param why they keep the local text; empty where the standard was taken over
     */
    public Drift decided(List<String> stillOpen, String why, String by) {
        String reasons = why.isBlank() ? reason : reason.isBlank() ? why : reason + "；" + why;
        DriftState next =
                !stillOpen.isEmpty() ? DriftState.OPEN : reasons.isBlank() ? DriftState.TAKEN_OVER : DriftState.KEPT;
        return new Drift(
                implementationId,
                division,
                standardId,
                itemName,
                basedOn,
                snapshot,
                stillOpen,
                next,
                reasons,
                by,
                changedAt);
    }
}
