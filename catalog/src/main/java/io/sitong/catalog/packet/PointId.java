package io.sitong.catalog.packet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an open point is about. */
public sealed interface PointId {

    /**
     * A field or group in which an implementation differs from its standard.
     *
     * @param key name of the {@link io.sitong.catalog.item.ItemField} or {@link io.sitong.catalog.item.ItemGroup}
     */
    record Difference(long implementationId, int version, String key) implements PointId {

        @Override
        public String written() {
            return "item:" + implementationId + ":" + version + ":" + key;
        }
    }

    /**
     * What a rule says of an implementation.
     *
     * @param key name of the field or group it is about, empty where the whole item is meant
     */
    record Finding(long implementationId, int version, String rule, String key) implements PointId {

        @Override
        public String written() {
            return "finding:" + implementationId + ":" + version + ":" + rule + (key.isEmpty() ? "" : ":" + key);
        }
    }

    /** An expected item that is not there. */
    record Missing(long gapId) implements PointId {

        @Override
        public String written() {
            return "gap:" + gapId;
        }
    }

    /** As the hidden column holds it. */
    String written();

    /** Name of the field or group it is about; empty where the whole item is meant. */
    default String about() {
        return switch (this) {
            case Difference difference -> difference.key();
            case Finding finding -> finding.key();
            case Missing missing -> "";
        };
    }

    /** The point a text names; empty for any other text. */
    static Optional<PointId> parse(String text) {
        Matcher gap = Written.GAP.matcher(text);
        if (gap.matches()) {
            return Optional.of(new Missing(Long.parseLong(gap.group(1))));
        }
        Matcher item = Written.ITEM.matcher(text);
        if (!item.matches() || (item.group(1).equals("item") && item.group(5) != null)) {
            return Optional.empty();
        }
        long id = Long.parseLong(item.group(2));
        int version = Integer.parseInt(item.group(3));
        return Optional.of(
                item.group(1).equals("item")
                        ? new Difference(id, version, item.group(4))
                        : new Finding(id, version, item.group(4), item.group(5) == null ? "" : item.group(5)));
    }

    /** The notations. */
    final class Written {

        private static final Pattern GAP = Pattern.compile("gap:([1-9][0-9]{0,17})");
        private static final Pattern ITEM = Pattern.compile(
                "(item|finding):([1-9][0-9]{0,17}):([0-9]{1,9}):([A-Z][A-Z0-9_]{0,39})(?::([A-Z][A-Z0-9_]{0,59}))?");

        private Written() {}
    }
}
