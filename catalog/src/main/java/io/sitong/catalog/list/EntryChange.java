package io.sitong.catalog.list;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of one entry between two versions of a list.
 *
 * @param before absent for an entry that is new
 * @param after absent for an entry that is gone
 * @param details what differs; an entry that only has a better source is the same
 */
public record EntryChange(
        Kind kind, @Nullable ListEntry before, @Nullable ListEntry after, Set<Detail> details) {

    public enum Kind {
        SAME("未变"),
        CHANGED("内容变化"),
        RENAMED("更名"),
        ADDED("新增"),
        REMOVED("删去");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public enum Detail {
        NAME("名称"),
        BATCH("批次"),
        LEAD_DEPARTMENT("牵头部门"),
        SERVICE_OBJECT("服务对象"),
        CROSS_MODE("通办模式"),
        DEADLINE("完成时限"),
        CONFIRMATION("确认情况");

        private final String label;

        Detail(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static EntryChange added(ListEntry after) {
        return new EntryChange(Kind.ADDED, null, after, Set.of());
    }

    static EntryChange removed(ListEntry before) {
        return new EntryChange(Kind.REMOVED, before, null, Set.of());
    }

    /** @param renamed a person said that the two are one although their names differ */
    static EntryChange kept(ListEntry before, ListEntry after, boolean renamed) {
        EnumSet<Detail> details = EnumSet.noneOf(Detail.class);
        differ(details, Detail.NAME, ListComparison.key(before.name()), ListComparison.key(after.name()));
        differ(details, Detail.BATCH, before.batch(), after.batch());
        differ(
                details,
                Detail.LEAD_DEPARTMENT,
                ListComparison.key(before.leadDepartment()),
                ListComparison.key(after.leadDepartment()));
        differ(details, Detail.SERVICE_OBJECT, before.serviceObject(), after.serviceObject());
        differ(details, Detail.CROSS_MODE, before.crossMode(), after.crossMode());
        if (before.deadline() != null && after.deadline() != null) {
            differ(details, Detail.DEADLINE, before.deadline(), after.deadline());
        }
        differ(details, Detail.CONFIRMATION, before.confirmation(), after.confirmation());
        // a better source says the same of the entry
        boolean same = details.stream().allMatch(detail -> detail == Detail.CONFIRMATION);
        Kind kind = renamed ? Kind.RENAMED : same ? Kind.SAME : Kind.CHANGED;
        return new EntryChange(kind, before, after, details);
    }

    private static void differ(Set<Detail> details, Detail detail, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            details.add(detail);
        }
    }

    /**
     * Whether a decision on the entry has to be looked at again: another name or other people served may mean another
     * matter. Batch, department, mode, deadline and source do not change what the entry is about, and a list that does
     * not say whom an entry serves does not say anything else.
     */
    public boolean reopens() {
        return kind == Kind.RENAMED || details.contains(Detail.SERVICE_OBJECT) && serves(before) && serves(after);
    }

    private static boolean serves(@Nullable ListEntry entry) {
        return entry != null && entry.serviceObject() != null;
    }
}
