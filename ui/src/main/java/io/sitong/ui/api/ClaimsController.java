package io.sitong.ui.api;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.claim.Claim;
import io.sitong.catalog.claim.Claims;
import io.sitong.ui.access.CurrentViewer;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/claims}: who said to carry out what; whoever has not answered yet is not there. */
@RestController
@RequestMapping("/api/claims")
class ClaimsController {

    private final CurrentViewer current;
    private final Claims claims;

    ClaimsController(CurrentViewer current, Claims claims) {
        this.current = current;
        this.claims = claims;
    }

    @GetMapping
    ApiPage<Map<String, Object>> claims(
            @RequestParam("d") Optional<String> division,
            @RequestParam("standard") Optional<Long> standardId,
            @RequestParam("after") Optional<String> after,
            @RequestParam("size") Optional<Integer> size) {
        Viewer viewer = current.get();
        return ApiPage.of(
                claims.page(
                        viewer,
                        ApiQuery.division(viewer, division),
                        standardId.orElse(null),
                        ApiQuery.page(after, size)),
                ClaimsController::row);
    }

    private static Map<String, Object> row(Claim claim) {
        return new Shape()
                .with("id", claim.id())
                .with("division", claim.division())
                .with("standard", claim.standardId())
                .with("answer", claim.answer())
                .with("reason", claim.reason())
                .with("merged_into", claim.mergedInto())
                .with("changed_at", claim.changedAt())
                .done();
    }
}
