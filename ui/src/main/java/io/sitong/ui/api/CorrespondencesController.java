package io.sitong.ui.api;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Matches;
import io.sitong.catalog.paging.Keyset;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.ui.access.CurrentViewer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/lists} and {@code /api/correspondences}: the lists in force, and which standard items correspond to their
 * entries. Whoever does not decide correspondences sees those that are accepted.
 */
@RestController
@RequestMapping("/api")
class CorrespondencesController {

    private final CurrentViewer current;
    private final NationalLists lists;
    private final Matches matches;
    private final StandardItems standards;

    CorrespondencesController(CurrentViewer current, NationalLists lists, Matches matches, StandardItems standards) {
        this.current = current;
        this.lists = lists;
        this.matches = matches;
        this.standards = standards;
    }

    /** Every adopted version, newest first; there are a few. */
    @GetMapping("/lists")
    ApiPage<Map<String, Object>> lists() {
        return new ApiPage<>(
                lists.list().stream().map(CorrespondencesController::row).toList(), null);
    }

    /** By entry; a list has some hundred entries. */
    @GetMapping("/correspondences")
    ResponseEntity<ApiPage<Map<String, Object>>> correspondences(
            @RequestParam("list") Optional<Long> listId,
            @RequestParam("after") Optional<String> after,
            @RequestParam("size") Optional<Integer> size) {
        PageRequest request = ApiQuery.page(after, size);
        Optional<NationalList> list =
                listId.map(lists::find).orElseGet(lists::current).filter(found -> !found.draft());
        return ResponseEntity.of(list.map(found -> page(current.get(), found, request)));
    }

    private ApiPage<Map<String, Object>> page(Viewer viewer, NationalList list, PageRequest request) {
        Map<Long, ListEntry> entries =
                lists.entriesOf(list.id()).stream().collect(Collectors.toMap(ListEntry::id, Function.identity()));
        Keyset after = request.after();
        long entry = after == null ? 0 : number(after.sortValue());
        List<Correspondence> rows = matches.ofList(list.id()).values().stream()
                .flatMap(List::stream)
                .filter(c -> viewer.mayDecideMatches() || c.state() == MatchState.ACCEPTED)
                .filter(c -> after == null || c.entryId() > entry || (c.entryId() == entry && c.id() > after.id()))
                .sorted(Comparator.comparingLong(Correspondence::entryId).thenComparingLong(Correspondence::id))
                .limit(request.size() + 1L)
                .toList();
        boolean more = rows.size() > request.size();
        List<Correspondence> shown = more ? rows.subList(0, request.size()) : rows;
        Map<Long, StandardItem> items = standards.findAll(shown.stream()
                .map(Correspondence::standardId)
                .filter(Objects::nonNull)
                .toList());
        Correspondence last = more ? shown.getLast() : null;
        return ApiPage.of(
                new Page<>(shown, last == null ? null : new Keyset(Long.toString(last.entryId()), last.id())),
                c -> row(c, Objects.requireNonNull(entries.get(c.entryId())), items));
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new BadQuery("after");
        }
    }

    private static Map<String, Object> row(NationalList list) {
        return new Shape()
                .with("id", list.id())
                .with("series", list.series())
                .with("version", list.versionNumber())
                .with("title", list.title())
                .with("sample", list.sample())
                .with("current", list.current())
                .done();
    }

    private static Map<String, Object> row(Correspondence c, ListEntry entry, Map<Long, StandardItem> items) {
        Long standardId = c.standardId();
        StandardItem item = standardId == null ? null : items.get(standardId);
        return new Shape()
                .with("id", c.id())
                .with("list", entry.listId())
                .with("entry", entry.id())
                .with("entry_number", entry.number())
                .with("entry_name", entry.name())
                .with("standard", standardId)
                .with(ItemField.CATALOG_CODE, item == null ? null : item.item().text(ItemField.CATALOG_CODE))
                .with(ItemField.TASK_NAME, item == null ? null : item.item().name())
                .with("relation", c.relation())
                .with("polarity", c.polarity())
                .with("state", c.state())
                .with("changed_at", c.changedAt())
                .done();
    }
}
