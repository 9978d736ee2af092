package io.sitong.reports.guide;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.reports.outline.KeyValues;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.OutlineBuilder;
import io.sitong.reports.outline.QrLink;
import io.sitong.reports.outline.Section.Orientation;
import io.sitong.reports.outline.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The guide being written: texts of fields with what to say where there are none, and labels with values. */
final class GuidePage {

    /** Paper grows old: what holds now stands on the public page. */
    private static final String NEWEST = "扫码查看最新办事指南";

    private static final int QR_WIDTH = 25;

    private final Item item;
    private final OutlineBuilder guide;

    /** Starts a document that is called after the item. */
    static GuidePage titledAfter(Item item) {
        return new GuidePage(item, Outline.titled(item.name().isEmpty() ? "（未命名事项）" : item.name()));
    }

    private GuidePage(Item item, OutlineBuilder guide) {
        this.item = item;
        this.guide = guide;
    }

    /**
     * What every document of an item begins with: its kind, for whom and since when it holds, what to be told first, and
     * where to find what holds now.
     */
    void begin(String kind, GuideData data) {
        guide.subtitle(kind + "\n（" + data.scope() + "　" + data.edition() + "）");
        guide.section(kind, Orientation.PORTRAIT);
        String remark = data.remark();
        if (remark != null) {
            guide.warning(remark);
        }
        String address = data.publicPage();
        if (address != null) {
            guide.add(new QrLink(NEWEST, address, QR_WIDTH));
        }
    }

    Item item() {
        return item;
    }

    OutlineBuilder outline() {
        return guide;
    }

    Pairs pairs() {
        return new Pairs();
    }

    void headed(String heading, ItemField field) {
        if (item.has(field)) {
            guide.heading(2, heading);
            textOr(field, null);
        }
    }

    void textOr(ItemField field, @Nullable String otherwise) {
        if (item.has(field)) {
            for (String line : item.text(field).split("\\R", -1)) {
                if (!line.isBlank()) {
                    guide.paragraph(line.strip());
                }
            }
        } else if (otherwise != null) {
            guide.paragraph(otherwise);
        }
    }

    static String words(TimeLimit limit) {
        return limit.amount() == 0 ? "即时办结" : limit.text();
    }

    static String limit(@Nullable TimeLimit limit) {
        return limit == null ? Wording.NONE : words(limit);
    }

    static String yesNo(@Nullable String flag) {
        return "1".equals(flag) ? "是" : "0".equals(flag) ? "否" : Wording.NONE;
    }

    static String orDash(@Nullable String text) {
        return Wording.orNone(text);
    }

    static String number(List<?> before) {
        return Integer.toString(before.size() + 1);
    }

    /** Labels with values, of which empty ones never come up. */
    final class Pairs {

        private final List<KeyValues.Pair> pairs = new ArrayList<>();

        void field(ItemField field, boolean wide) {
            String value = field.display(item.text(field));
            if (field == ItemField.LIMIT_SCENE_NUM && value.matches("[0-9]+")) {
                value += "次";
            }
            if (!value.isBlank()) {
                pairs.add(new KeyValues.Pair(field.label(), value, wide || value.length() > 34));
            }
        }

        void pair(String label, String value) {
            if (!value.isBlank()) {
                pairs.add(new KeyValues.Pair(label, value, false));
            }
        }

        void wide(String label, String value) {
            if (!value.isBlank()) {
                pairs.add(new KeyValues.Pair(label, value, true));
            }
        }

        void add() {
            if (!pairs.isEmpty()) {
                guide.add(new KeyValues(pairs));
            }
        }

        void addOr(String otherwise) {
            if (pairs.isEmpty()) {
                guide.paragraph(otherwise);
            } else {
                add();
            }
        }
    }
}
