package io.sitong.ui.api;

import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.standard.StandardSnapshot;
import io.sitong.rules.change.ChangedField;
import io.sitong.rules.change.ChangedRow;
import io.sitong.rules.change.ItemChanges;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The published versions of one standard item, and what differs between two of them. */
@RestController
@RequestMapping("/api/standards/{id}")
class VersionsController {

    private final StandardItems standards;
    private final Clock clock;

    VersionsController(StandardItems standards, Clock clock) {
        this.standards = standards;
        this.clock = clock;
    }

    /** Newest first; an item has a few. */
    @GetMapping("/versions")
    ApiPage<Map<String, Object>> versions(@PathVariable("id") long id) {
        return new ApiPage<>(
                standards.snapshotsOf(id).stream()
                        .filter(this::holds)
                        .map(snapshot -> row(snapshot).done())
                        .toList(),
                null);
    }

    @GetMapping("/versions/{number}")
    ResponseEntity<Map<String, Object>> version(@PathVariable("id") long id, @PathVariable("number") int number) {
        return ResponseEntity.of(find(id, number)
                .map(snapshot ->
                        row(snapshot).with("item", ApiItem.of(snapshot.item())).done()));
    }

    @GetMapping("/changes")
    ResponseEntity<ApiPage<Map<String, Object>>> changes(
            @PathVariable("id") long id, @RequestParam("from") int from, @RequestParam("to") int to) {
        Optional<StandardSnapshot> after = find(id, to);
        return ResponseEntity.of(find(id, from)
                .flatMap(before -> after.map(later -> ItemChanges.between(before.item(), later.item())))
                .map(changes -> new ApiPage<>(
                        changes.stream().map(VersionsController::row).toList(), null)));
    }

    private Optional<StandardSnapshot> find(long id, int number) {
        return standards.findSnapshot(id, number).filter(this::holds);
    }

    /** Not only agreed to for a day to come. */
    private boolean holds(StandardSnapshot snapshot) {
        return !snapshot.effective().isAfter(OfficeTime.today(clock));
    }

    private static Shape row(StandardSnapshot snapshot) {
        return new Shape()
                .with("standard", snapshot.standardId())
                .with("snapshot", snapshot.number())
                .with(ItemField.TASK_NAME, snapshot.item().name())
                .with(ItemField.CATALOG_CODE, snapshot.item().text(ItemField.CATALOG_CODE))
                .with("effective", snapshot.effective())
                .with("published_at", snapshot.publishedAt())
                .with("note", snapshot.note());
    }

    private static Map<String, Object> row(ChangedField change) {
        List<Map<String, Object>> rows =
                change.rows().stream().map(VersionsController::row).toList();
        return new Shape()
                .with("field", change.key())
                .with("label", change.label())
                .with("kind", change.kind())
                .with("before", change.before())
                .with("after", change.after())
                .with("rows", rows.isEmpty() ? null : rows)
                .done();
    }

    private static Map<String, Object> row(ChangedRow row) {
        return new Shape()
                .with("kind", row.kind())
                .with("title", row.title())
                .with(
                        "cells",
                        row.cells().stream()
                                .map(cell -> new Shape()
                                        .with("column", cell.column())
                                        .with("before", cell.before())
                                        .with("after", cell.after())
                                        .done())
                                .toList())
                .done();
    }
}
