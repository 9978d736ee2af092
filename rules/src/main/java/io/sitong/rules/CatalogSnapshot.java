package io.sitong.rules;

import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.CatalogCode;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.standard.StandardItem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A read-only picture of the catalog, or of the one file under judgement: items, the standards known, and the divisions
 * of which every item is in the picture.
 */
public final class CatalogSnapshot {

    private final List<Subject> subjects;
    private final List<Division> divisions;
    private final Map<String, StandardItem> standards;
    private final Map<String, List<Subject>> byCatalogCode;

    private CatalogSnapshot(List<Subject> subjects, List<StandardItem> standards, List<Division> divisions) {
        this.subjects = List.copyOf(subjects);
        this.divisions = List.copyOf(divisions);
        Map<String, StandardItem> byCode = new LinkedHashMap<>();
        for (StandardItem standard : standards) {
            byCode.putIfAbsent(standard.item().text(ItemField.CATALOG_CODE), standard);
        }
        Map<String, List<Subject>> grouped = new LinkedHashMap<>();
        for (Subject subject : subjects) {
            StandardItem own = subject.standard();
            if (own != null) {
                byCode.putIfAbsent(own.item().text(ItemField.CATALOG_CODE), own);
            }
            codeOf(subject)
                    .ifPresent(code -> grouped.computeIfAbsent(code.value(), c -> new ArrayList<>())
                            .add(subject));
        }
        this.standards = Collections.unmodifiableMap(byCode);
        this.byCatalogCode = Collections.unmodifiableMap(grouped);
    }

    /** A file or a division on its own: nothing can be said of what is missing elsewhere. */
    public static CatalogSnapshot of(List<Subject> subjects) {
        return new CatalogSnapshot(subjects, List.of(), List.of());
    }

    /**
     * @param standards the whole standard catalog in force
     * @param divisions those of which all items are among the subjects, so that what is absent here does not exist
     */
    public static CatalogSnapshot of(List<Subject> subjects, List<StandardItem> standards, List<Division> divisions) {
        return new CatalogSnapshot(subjects, standards, divisions);
    }

    /**
     * Reads a table with one item a row. Columns are named by the {@link ItemField}, as constant or identifier, or by a
     * group ({@code bases materials fees steps specialSteps places results faqs}); {@code standard.…} columns describe
     * the standard of the item. What the table does not say is taken from one valid item, so that an example shows only
     * what matters. Code values may be written as labels, time limits as {@code 20工作日}; rows of a group are parted by
     * {@code <br>} and may carry further parts in braces: {@code 申请表{necessity=必要, copies=1}}.
     *
     * <p>{@code division} and {@code level} say who carries the item out, {@code basedOn} the standard's snapshot it was
     * made from; with {@code implemented} = 否 the row only says that a division and a standard exist.
     */
    public static CatalogSnapshot parse(String table) {
        return ExampleReader.read(TextTable.parse(table));
    }

    public List<Subject> subjects() {
        return subjects;
    }

    public List<Division> divisions() {
        return divisions;
    }

    /** All standards known, the ones the items are attached to among them. */
    public List<StandardItem> standards() {
        return List.copyOf(standards.values());
    }

    public Optional<StandardItem> findStandard(String catalogCode) {
        return Optional.ofNullable(standards.get(catalogCode));
    }

    /** The items by 基本编码, taken from the 实施编码 where the item does not state it; items without are left out. */
    public Map<String, List<Subject>> byCatalogCode() {
        return byCatalogCode;
    }

    /** The items a division carries out under a 基本编码. */
    public List<Subject> at(DivisionCode division, String catalogCode) {
        return byCatalogCode.getOrDefault(catalogCode, List.of()).stream()
                .filter(subject -> subject.division().equals(division))
                .toList();
    }

    private static Optional<CatalogCode> codeOf(Subject subject) {
        return subject.item().catalogCode().or(() -> subject.item().implCode().map(code -> code.catalogCode()));
    }
}
