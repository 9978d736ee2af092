package io.sitong.rules.objects;

import io.sitong.rules.Rule;
import java.util.List;

/** The rules of this theme, in reading order. */
public final class ObjectRules {

    public static final List<Rule> ALL = List.of(new ServedGroupsAreGiven(), new TopicIsGiven());

    private ObjectRules() {}
}
