package io.sitong.rules.lineup;

/** How the things that one name speaks of stand to those of the other: opposed, part or whole, left unsaid. */
final class ThingsBeside {

    private final KnownThings known;

    ThingsBeside(KnownThings known) {
        this.known = known;
    }

    /** @param context the main item of the target; empty where it has none */
    void look(ParsedName query, ParsedName target, ParsedName context, Judgement into) {
        into.opposedOfQuery = Judgement.NOTHING;
        into.opposedOfTarget = Judgement.NOTHING;
        into.wholeOfQuery = Judgement.NOTHING;
        into.partOfTarget = Judgement.NOTHING;
        into.partOfQuery = Judgement.NOTHING;
        into.wholeOfTarget = Judgement.NOTHING;
        into.knownInQuery = 0;
        into.knownInTarget = 0;
        into.besideOpposite = false;
        boolean wholeInMain = false;
        for (int q = 0; q < query.concepts; q++) {
            int a = query.concept[q];
            for (int t = 0; t < target.concepts; t++) {
                int b = target.concept[t];
                byte relation = known.relation(a, b);
                if (relation == KnownThings.UNRELATED) {
                    continue;
                }
                if (relation == KnownThings.OPPOSITE) {
                    // 临时身份证, of 居民身份证: what the sub-item itself says it is
                    boolean saysItself = !target.isOfMain(target.conceptFrom[t]);
                    if (!target.hasConcept(a) && !query.hasConcept(b) && (saysItself || !context.hasConcept(a))) {
                        into.opposedOfQuery = a;
                        into.opposedOfTarget = b;
                    }
                    into.besideOpposite |=
                            target.enumerated > 0 && target.hasConceptBeside(a, t) && !query.hasConcept(b);
                } else if (relation == KnownThings.CONTAINS
                        && !query.isWithinAnother(q)
                        && !target.hasConceptBeside(a, t)
                        && !narrowed(query, a, target)) {
                    accountFor(query, q, target, t, into);
                    if (!leavesOnly(query, b) && !namesAllOf(target, a)) {
                        into.wholeOfQuery = a;
                        into.partOfTarget = b;
                    }
                } else if (relation == KnownThings.PART_OF
                        && !target.isWithinAnother(t)
                        && !query.hasConceptBeside(b, q)
                        && !narrowed(target, b, query)) {
                    accountFor(query, q, target, t, into);
                    if (!leavesOnly(target, a) && !namesAllOf(query, b)) {
                        into.partOfQuery = a;
                        into.wholeOfTarget = b;
                        wholeInMain = target.isOfMain(target.conceptFrom[t]);
                    }
                }
            }
        }
        if (wholeInMain && into.wholeOfQuery != Judgement.NOTHING) {
            // 货运, of 道路运输: the sub-item says which part of its main item it is
            into.partOfQuery = Judgement.NOTHING;
            into.wholeOfTarget = Judgement.NOTHING;
        }
    }

    /** Whether what the other side has not holds one side of a known contrast: 农村 of 农村低保对象. */
    boolean takesSide(ParsedName name, long missing) {
        for (int i = 0; missing != 0 && i < name.concepts; i++) {
            long span = IndexedName.span(name.conceptFrom[i], name.conceptTo[i]);
            boolean content = name.conceptFrom[i] < name.length && ParsedName.isContent(name.role[name.conceptFrom[i]]);
            if (content && (span & missing) == span && known.isContrasted(name.concept[i])) {
                return true;
            }
        }
        return false;
    }

    private static void accountFor(ParsedName query, int q, ParsedName target, int t, Judgement into) {
        into.knownInQuery |= IndexedName.span(query.conceptFrom[q], query.conceptTo[q]);
        into.knownInTarget |= IndexedName.span(target.conceptFrom[t], target.conceptTo[t]);
    }

    /** Whether a name leaves out what would not be this: 企业（不含外商投资企业） is 内资企业. */
    private boolean leavesOnly(ParsedName name, int part) {
        for (int i = 0; i < name.excludedConcepts; i++) {
            if (known.relation(part, name.excludedConcept[i]) == KnownThings.OPPOSITE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name goes through all that a thing is known to consist of: 客运、货运 is 客货运输. */
    private boolean namesAllOf(ParsedName name, int whole) {
        int[] parts = known.partsOf(whole);
        int named = 0;
        for (int part : parts) {
            named += name.hasConcept(part) ? 1 : 0;
        }
        return named > 1 && named == parts.length;
    }

    /** Whether the name itself says which part of the whole it means, and the other has it: 婚姻登记（结婚）. */
    private boolean narrowed(ParsedName name, int whole, ParsedName other) {
        for (int i = 0; i < name.concepts; i++) {
            int part = name.concept[i];
            if (known.relation(whole, part) == KnownThings.CONTAINS && other.hasConcept(part)) {
                return true;
            }
        }
        return false;
    }

    /** What the department on the other side need not say. */
    long implied(ParsedName name, long departments) {
        long implied = 0;
        if (departments != Departments.UNKNOWN) {
            for (int i = 0; i < name.concepts; i++) {
                if ((known.departments(name.concept[i]) & departments) != 0) {
                    implied |= IndexedName.span(name.conceptFrom[i], name.conceptTo[i]);
                }
            }
        }
        return implied;
    }
}
