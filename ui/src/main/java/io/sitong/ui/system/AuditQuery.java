package io.sitong.ui.system;

import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.audit.AuditFilter;
import io.sitong.ui.links.Link;
import io.sitong.ui.links.Links;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of the audit trail, as it stands in the address; what cannot be read there is not wanted.
 *
 * @param from the first day
 * @param until the last day
 */
record AuditQuery(
        @Nullable String entity,
        @Nullable String account,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Long batch) {

    static AuditQuery read(Map<String, List<String>> parameters) {
        String batch = text(parameters, Links.BATCH);
        return new AuditQuery(
                text(parameters, Links.ENTITY),
                text(parameters, Links.ACCOUNT),
                day(parameters, Links.FROM),
                day(parameters, Links.TO),
                batch != null && batch.matches("\\d{1,18}") ? Long.valueOf(batch) : null);
    }

    private static @Nullable String text(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() || values.getFirst().isBlank() ? null : values.getFirst();
    }

    private static @Nullable LocalDate day(Map<String, List<String>> parameters, String name) {
        String text = text(parameters, name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    AuditFilter filter() {
        return new AuditFilter(entity, account, start(from), until == null ? null : start(until.plusDays(1)), batch);
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : OfficeTime.beginning(day);
    }

    Link link() {
        Link link = Links.system(SystemView.AUDIT);
        for (Map.Entry<String, String> parameter : parameters().entrySet()) {
            link = link.with(parameter.getKey(), parameter.getValue());
        }
        return link;
    }

    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, Links.ENTITY, entity);
        put(parameters, Links.ACCOUNT, account);
        put(parameters, Links.FROM, from);
        put(parameters, Links.TO, until);
        put(parameters, Links.BATCH, batch);
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    AuditQuery ofEntity(@Nullable String wanted) {
        return new AuditQuery(wanted, account, from, until, batch);
    }

    AuditQuery by(@Nullable String wanted) {
        return new AuditQuery(entity, wanted, from, until, batch);
    }

    AuditQuery from(@Nullable LocalDate wanted) {
        return new AuditQuery(entity, account, wanted, until, batch);
    }

    AuditQuery until(@Nullable LocalDate wanted) {
        return new AuditQuery(entity, account, from, wanted, batch);
    }

    AuditQuery ofBatch(@Nullable Long wanted) {
        return new AuditQuery(entity, account, from, until, wanted);
    }
}
