package io.sitong.ui.api;

import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardHistory;
import io.sitong.catalog.standard.StandardItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/standards} and {@code /api/catalog}: the published catalog as it holds today, or held on another day. What
 * is proposed, or agreed to for a day to come, is not there.
 */
@RestController
@RequestMapping("/api")
class StandardsController {

    private final StandardHistory history;
    private final Clock clock;

    StandardsController(StandardHistory history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    @GetMapping("/standards")
    ApiPage<Map<String, Object>> standards(
            @RequestParam("q") Optional<String> text,
            @RequestParam("date") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> date,
            @RequestParam("after") Optional<String> after,
            @RequestParam("size") Optional<Integer> size) {
        return ApiPage.of(
                history.page(filter(text), day(date), ApiQuery.page(after, size)),
                found -> row(found).done());
    }

    /** The same in full, for those who take the whole catalog over. */
    @GetMapping("/catalog")
    ApiPage<Map<String, Object>> catalog(
            @RequestParam("date") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> date,
            @RequestParam("after") Optional<String> after,
            @RequestParam("size") Optional<Integer> size) {
        return ApiPage.of(
                history.page(StandardFilter.all(), day(date), ApiQuery.page(after, size)), StandardsController::full);
    }

    @GetMapping("/standards/{id}")
    ResponseEntity<Map<String, Object>> standard(
            @PathVariable("id") long id,
            @RequestParam("date") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> date) {
        return ResponseEntity.of(history.find(id, day(date)).map(StandardsController::full));
    }

    private static StandardFilter filter(Optional<String> text) {
        return StandardFilter.all().withText(text.orElse(null));
    }

    /** Nobody reads ahead: a day to come would show what was only agreed to. */
    private LocalDate day(Optional<LocalDate> asked) {
        LocalDate today = OfficeTime.today(clock);
        return asked.filter(day -> day.isBefore(today)).orElse(today);
    }

    private static Shape row(StandardItem found) {
        return new Shape()
                .with("id", found.id())
                .with(ItemField.TASK_NAME, found.item().name())
                .with(ItemField.CATALOG_CODE, found.item().text(ItemField.CATALOG_CODE))
                .with(ItemField.TASK_TYPE, found.item().text(ItemField.TASK_TYPE))
                .with("state", found.state())
                .with("snapshot", found.snapshot())
                .with("synthetic", found.synthetic())
                .with("changed_at", found.changedAt());
    }

    private static Map<String, Object> full(StandardItem found) {
        return row(found).with("item", ApiItem.of(found.item())).done();
    }
}
