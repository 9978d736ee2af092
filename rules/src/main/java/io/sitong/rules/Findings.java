package io.sitong.rules;

import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Takes what one rule finds and puts the rule's code, severity and remedy to it. */
public final class Findings {

    private final RuleCard card;
    private final BiConsumer<@Nullable Subject, Finding> sink;

    /** @param sink receives each finding with the subject it is about, or no subject for what is not there at all */
    public Findings(RuleCard card, BiConsumer<@Nullable Subject, Finding> sink) {
        this.card = card;
        this.sink = sink;
    }

    public void add(Subject about, ItemField field, String message) {
        put(about, card.severity(), field.name(), null, message);
    }

    /** For a row of a group in which this part is blank. */
    public void addLacking(Subject about, GroupField part, String message) {
        put(about, card.severity(), part.group().name(), part.name(), message);
    }

    public void add(Subject about, ItemGroup group, String message) {
        put(about, card.severity(), group.name(), null, message);
    }

    /** For a case of the rule that weighs less, or more, than the rule usually does. */
    public void add(Severity severity, Subject about, ItemField field, String message) {
        put(about, severity, field.name(), null, message);
    }

    /** For a case of the rule that weighs less, or more, than the rule usually does. */
    public void add(Severity severity, Subject about, ItemGroup group, String message) {
        put(about, severity, group.name(), null, message);
    }

    /** An expected item that does not exist: the message has to say which and where. */
    public void addMissing(String message) {
        put(null, card.severity(), null, null, message);
    }

    private void put(
            @Nullable Subject about, Severity severity, @Nullable String field, @Nullable String part, String message) {
        sink.accept(about, new Finding(card.code(), severity, field, part, message, card.fix()));
    }
}
