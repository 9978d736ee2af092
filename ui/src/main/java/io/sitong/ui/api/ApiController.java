package io.sitong.ui.api;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.gap.Gaps;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.ImplementationRow;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.access.DivisionInUrl;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * What other programs may read: {@code /api/items}, {@code /api/standards}, {@code /api/gaps}.
 *
 * <p>Rows come in pages of {@code size} (100 unless told, 500 at most); {@code next} of a page is {@code after} of the
 * following one. A division outside the caller's scope is 403; a row outside it does not exist (404).
 */
@RestController
@RequestMapping("/api")
class ApiController {

    private final CurrentViewer current;
    private final Implementations implementations;
    private final StandardItems standards;
    private final Gaps gaps;

    ApiController(CurrentViewer current, Implementations implementations, StandardItems standards, Gaps gaps) {
        this.current = current;
        this.implementations = implementations;
        this.standards = standards;
        this.gaps = gaps;
    }

    @GetMapping("/items")
    ApiPage<Map<String, Object>> items(
            @RequestParam("d") Optional<String> division,
            @RequestParam("q") Optional<String> text,
            @RequestParam("standard") Optional<Long> standardId,
            @RequestParam("after") Optional<String> after,
            @RequestParam("size") Optional<Integer> size) {
        Viewer viewer = current.get();
        ImplementationFilter filter =
                ImplementationFilter.all().within(division(viewer, division)).withText(text.orElse(null));
        if (standardId.isPresent()) {
            filter = filter.ofStandard(standardId.get());
        }
        return ApiPage.of(implementations.page(viewer, filter, request(after, size)), ApiController::row);
    }

    @GetMapping("/items/{id}")
    ResponseEntity<Map<String, Object>> item(@PathVariable("id") long id) {
        return ResponseEntity.of(implementations.find(current.get(), id).map(ApiController::full));
    }

    @GetMapping("/standards")
    ApiPage<Map<String, Object>> standards(
            @RequestParam("q") Optional<String> text,
            @RequestParam("after") Optional<String> after,
            @RequestParam("size") Optional<Integer> size) {
        return ApiPage.of(
                standards.page(StandardFilter.all().withText(text.orElse(null)), request(after, size)),
                ApiController::row);
    }

    @GetMapping("/standards/{id}")
    ResponseEntity<Map<String, Object>> standard(@PathVariable("id") long id) {
        return ResponseEntity.of(standards.find(id).map(found -> {
            Map<String, Object> shape = row(found);
            shape.put("item", ApiItem.of(found.item()));
            return shape;
        }));
    }

    @GetMapping("/gaps")
    ApiPage<Map<String, Object>> gaps(
            @RequestParam("d") Optional<String> division,
            @RequestParam("cause") Optional<GapCause> cause,
            @RequestParam("after") Optional<String> after,
            @RequestParam("size") Optional<Integer> size) {
        Viewer viewer = current.get();
        return ApiPage.of(
                gaps.openPage(viewer, cause.orElse(null), division(viewer, division), request(after, size)),
                ApiController::row);
    }

    private static DivisionCode division(Viewer viewer, Optional<String> asked) {
        if (asked.isEmpty()) {
            return viewer.scope();
        }
        DivisionCode division = DivisionCode.parse(asked.get()).orElseThrow(() -> new BadQuery("d"));
        return DivisionInUrl.inScope(viewer, division);
    }

    private static PageRequest request(Optional<String> after, Optional<Integer> size) {
        int rows = size.orElse(100);
        if (rows < 1 || rows > 500) {
            throw new BadQuery("size");
        }
        return new PageRequest(Cursor.read(after.orElse(null)), rows);
    }

    private static Map<String, Object> row(ImplementationRow row) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("id", row.id());
        shape.put("division", row.division().value());
        shape.put("name", row.name());
        shape.put("catalog_code", row.catalogCode());
        shape.put("task_code", row.taskCode());
        shape.put("task_type", row.taskType());
        shape.put("department", row.deptName());
        put(shape, "legal_limit", written(row.legalLimit()));
        put(shape, "promise_limit", written(row.promiseLimit()));
        shape.put("state", row.state().name());
        put(shape, "standard", row.standardId());
        shape.put("changed_at", row.changedAt().toString());
        return shape;
    }

    private static Map<String, Object> full(Implementation found) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("id", found.id());
        shape.put("version", found.version());
        shape.put("division", found.division().value());
        shape.put("state", found.state().name());
        var basedOn = found.basedOn();
        if (basedOn != null) {
            shape.put("standard", basedOn.standardId());
            shape.put("snapshot", basedOn.snapshot());
        }
        shape.put("changed_at", found.changedAt().toString());
        shape.put("item", ApiItem.of(found.item()));
        return shape;
    }

    private static Map<String, Object> row(StandardItem found) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("id", found.id());
        shape.put("name", found.item().name());
        shape.put("catalog_code", found.item().text(ItemField.CATALOG_CODE));
        shape.put("task_type", found.item().text(ItemField.TASK_TYPE));
        shape.put("state", found.state().name());
        shape.put("snapshot", found.snapshot());
        shape.put("synthetic", found.synthetic());
        shape.put("changed_at", found.changedAt().toString());
        return shape;
    }

    private static Map<String, Object> row(Gap gap) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("id", gap.id());
        shape.put("division", gap.division().value());
        shape.put("cause", gap.cause().name());
        put(shape, "entry", gap.entryId());
        put(shape, "standard", gap.standardId());
        put(shape, "owner", gap.owner());
        put(shape, "deadline", gap.deadline() == null ? null : gap.deadline().toString());
        put(shape, "note", gap.note());
        shape.put("opened_at", gap.openedAt().toString());
        return shape;
    }

    private static @Nullable String written(@Nullable TimeLimit limit) {
        return limit == null ? null : limit.amount() + limit.unit().label();
    }

    private static void put(Map<String, Object> shape, String key, @Nullable Object value) {
        if (value != null) {
            shape.put(key, value);
        }
    }

    @ExceptionHandler(NotYourDivision.class)
    ResponseEntity<Map<String, String>> outsideScope() {
        return ResponseEntity.status(403).body(Map.of("error", "outside your scope"));
    }

    @ExceptionHandler(BadQuery.class)
    ResponseEntity<Map<String, String>> notReadable(BadQuery failure) {
        return ResponseEntity.badRequest().body(Map.of("error", "not readable: " + failure.parameter()));
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<Map<String, String>> notReadable(MethodArgumentTypeMismatchException failure) {
        return ResponseEntity.badRequest().body(Map.of("error", "not readable: " + failure.getName()));
    }
}
