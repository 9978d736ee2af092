package io.sitong.ui.api;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.ImplementationRow;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.ui.access.CurrentViewer;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/items}: what the localities carry out. */
@RestController
@RequestMapping("/api/items")
class ItemsController {

    private final CurrentViewer current;
    private final Implementations implementations;

    ItemsController(CurrentViewer current, Implementations implementations) {
        this.current = current;
        this.implementations = implementations;
    }

    @GetMapping
    ApiPage<Map<String, Object>> items(
            @RequestParam("d") Optional<String> division,
            @RequestParam("q") Optional<String> text,
            @RequestParam("standard") Optional<Long> standardId,
            @RequestParam("after") Optional<String> after,
            @RequestParam("size") Optional<Integer> size) {
        Viewer viewer = current.get();
        ImplementationFilter filter = ImplementationFilter.all()
                .within(ApiQuery.division(viewer, division))
                .withText(text.orElse(null));
        if (standardId.isPresent()) {
            filter = filter.ofStandard(standardId.get());
        }
        return ApiPage.of(implementations.page(viewer, filter, ApiQuery.page(after, size)), ItemsController::row);
    }

    @GetMapping("/{id}")
    ResponseEntity<Map<String, Object>> item(@PathVariable("id") long id) {
        return ResponseEntity.of(implementations.find(current.get(), id).map(ItemsController::full));
    }

    private static Map<String, Object> row(ImplementationRow row) {
        return new Shape()
                .with("id", row.id())
                .with("division", row.division())
                .with(ItemField.TASK_NAME, row.name())
                .with(ItemField.CATALOG_CODE, row.catalogCode())
                .with(ItemField.TASK_CODE, row.taskCode())
                .with(ItemField.TASK_TYPE, row.taskType())
                .with(ItemField.DEPT_NAME, row.deptName())
                .with(ItemField.ANTICIPATE_DAY, amount(row.legalLimit()))
                .with(ItemField.ANTICIPATE_TYPE, unit(row.legalLimit()))
                .with(ItemField.PROMISE_DAY, amount(row.promiseLimit()))
                .with(ItemField.PROMISE_TYPE, unit(row.promiseLimit()))
                .with("state", row.state())
                .with("standard", row.standardId())
                .with("changed_at", row.changedAt())
                .done();
    }

    private static @Nullable String amount(@Nullable TimeLimit limit) {
        return limit == null ? null : Integer.toString(limit.amount());
    }

    private static @Nullable String unit(@Nullable TimeLimit limit) {
        return limit == null ? null : limit.unit().label();
    }

    private static Map<String, Object> full(Implementation found) {
        var basedOn = found.basedOn();
        return new Shape()
                .with("id", found.id())
                .with("version", found.version())
                .with("division", found.division())
                .with("state", found.state())
                .with("standard", basedOn == null ? null : basedOn.standardId())
                .with("snapshot", basedOn == null ? null : basedOn.snapshot())
                .with("changed_at", found.changedAt())
                .with("item", ApiItem.of(found.item()))
                .done();
    }
}
