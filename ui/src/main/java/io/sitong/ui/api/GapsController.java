package io.sitong.ui.api;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.gap.Gaps;
import io.sitong.ui.access.CurrentViewer;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/gaps}: what is expected and not there. */
@RestController
@RequestMapping("/api/gaps")
class GapsController {

    private final CurrentViewer current;
    private final Gaps gaps;

    GapsController(CurrentViewer current, Gaps gaps) {
        this.current = current;
        this.gaps = gaps;
    }

    @GetMapping
    ApiPage<Map<String, Object>> gaps(
            @RequestParam("d") Optional<String> division,
            @RequestParam("cause") Optional<GapCause> cause,
            @RequestParam("after") Optional<String> after,
            @RequestParam("size") Optional<Integer> size) {
        Viewer viewer = current.get();
        return ApiPage.of(
                gaps.openPage(
                        viewer, cause.orElse(null), ApiQuery.division(viewer, division), ApiQuery.page(after, size)),
                GapsController::row);
    }

    private static Map<String, Object> row(Gap gap) {
        return new Shape()
                .with("id", gap.id())
                .with("division", gap.division())
                .with("cause", gap.cause())
                .with("entry", gap.entryId())
                .with("standard", gap.standardId())
                .with("owner", gap.owner())
                .with("deadline", gap.deadline())
                .with("note", gap.note())
                .with("opened_at", gap.openedAt())
                .done();
    }
}
