package io.sitong.rules.lineup;

import io.sitong.catalog.match.Relation;
import io.sitong.rules.lineup.Judgement.Acts;
import io.sitong.rules.lineup.Judgement.Kinds;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What spoke for and against a pair, put into words when somebody looks. */
final class Reasons extends AbstractList<Reason> {

    private final Judgement judgement;
    private final Vocabulary vocabulary;
    private final ParsedName query;
    private final ParsedName target;
    private volatile @Nullable List<Reason> words;

    Reasons(Judgement judgement, Vocabulary vocabulary, ParsedName query, ParsedName target) {
        this.judgement = judgement;
        this.vocabulary = vocabulary;
        this.query = query;
        this.target = target;
    }

    @Override
    public Reason get(int index) {
        return words().get(index);
    }

    @Override
    public int size() {
        return words().size();
    }

    private List<Reason> words() {
        List<Reason> known = words;
        if (known == null) {
            known = build();
            words = known;
        }
        return known;
    }

    private List<Reason> build() {
        List<Reason> reasons = new ArrayList<>(8);
        Judgement j = judgement;
        names(reasons, j);
        mainItem(reasons, j);
        synonyms(reasons, query, target, j);
        acts(reasons, query, target, j);
        kinds(reasons, query, target, j);
        content(reasons, query, target, j);
        clauses(reasons, query, target, j);
        damage(reasons, j);
        evidence(reasons, j);
        reasons.sort(Comparator.comparingDouble(Reason::weight).reversed());
        return List.copyOf(reasons);
    }

    private static void plus(List<Reason> reasons, double weight, String text) {
        reasons.add(new Reason(true, weight, text));
    }

    private static void minus(List<Reason> reasons, double weight, String text) {
        reasons.add(new Reason(false, weight, text));
    }

    private static void names(List<Reason> reasons, Judgement j) {
        if (j.sameSurface) {
            plus(reasons, 3.0, "名称一致");
        } else if (j.sameContent) {
            plus(reasons, 2.6, "办理对象一致");
        } else if (j.sameBag) {
            plus(reasons, 2.4, "办理对象一致，仅语序或补充说明不同");
        }
    }

    private static void mainItem(List<Reason> reasons, Judgement j) {
        if (j.throughMain) {
            plus(reasons, 1.2, "连同主项名称一并比对");
        }
        if (j.partOfMain) {
            plus(reasons, 1.5, "对方的主项即该项，对方是其中一个子项");
        }
        if (j.onlyReceived) {
            minus(reasons, 0.7, "对方写明“受理”，可能只是其中一个环节");
        }
    }

    /** A word that both sides write differently. */
    private void synonyms(List<Reason> reasons, ParsedName query, ParsedName target, Judgement j) {
        if (j.sameSurface) {
            return;
        }
        for (int q = 0; q < query.words; q++) {
            Word a = query.word[q];
            for (int t = 0; t < target.words; t++) {
                Word b = target.word[t];
                if (a != b && sameMeaning(a, b)) {
                    plus(reasons, 1.0, "“" + a.text() + "”即“" + b.text() + "”");
                    return;
                }
            }
        }
    }

    private static boolean sameMeaning(Word a, Word b) {
        if (a.kind() != b.kind() || a.text().equals(b.text())) {
            return false;
        }
        return switch (a.kind()) {
            case LIFE, KIND -> a.act() == b.act();
            case CONTENT -> a.pieces().length > 1 && a.pieces() == b.pieces();
            default -> false;
        };
    }

    private void acts(List<Reason> reasons, ParsedName query, ParsedName target, Judgement j) {
        String q = acts(query.life);
        String t = acts(target.life);
        switch (j.acts) {
            case SAME -> {
                if (!q.isEmpty()) {
                    plus(reasons, 0.9, "办理行为一致：" + q);
                }
            }
            case UNSAID -> plus(reasons, 0.4, "一方未写明“" + q + t + "”，按惯例即为此");
            case ALIKE ->
                plus(reasons, 0.5, q.isEmpty() || t.isEmpty() ? "一方列举了全部办理情形：" + q + t : "办理行为通常为同一办理：" + q + "、" + t);
            case NEAR -> minus(reasons, 0.5, "办理行为相近而不相同：" + q + "、" + t);
            case QUERY_SPECIFIC ->
                minus(
                        reasons,
                        0.6,
                        t.isEmpty()
                                ? "该项限于“" + q + "”，对方为总项，可包含之"
                                : "该项限于“" + orKind(q, query) + "”，对方另有“" + without(target.life, query.life) + "”");
            case TARGET_SPECIFIC ->
                minus(
                        reasons,
                        0.6,
                        j.onlyWay
                                ? "对方写“" + t + "”，没有另一项办理“" + without(query.life, target.life) + "”，视为同一事项"
                                : q.isEmpty()
                                        ? "对方限于“" + t + "”，该项为总项，可包含之"
                                        : "对方限于“" + orKind(t, target) + "”，该项另有“" + without(query.life, target.life)
                                                + "”");
            case QUERY_AFTER -> minus(reasons, 0.8, "对方写“" + t + "”，清单中没有单列的“" + q + "”，可能包含之");
            case TARGET_AFTER -> minus(reasons, 0.8, "该项写“" + q + "”，可能包含对方的“" + t + "”");
            case SOME_SHARED -> minus(reasons, 0.8, "办理行为部分相同：" + q + "、" + t);
            case DIFFERENT ->
                minus(reasons, 2.8, "办理行为不同：" + (q.isEmpty() ? "未写明" : q) + " ≠ " + (t.isEmpty() ? "未写明" : t));
        }
    }

    private String orKind(String acts, ParsedName name) {
        return acts.isEmpty() ? vocabulary.acts().kindName(name.kind) : acts;
    }

    private String without(long mask, long other) {
        return acts(mask & ~other);
    }

    private String acts(long mask) {
        if (mask == 0) {
            return "";
        }
        String first = vocabulary.acts().lifeName(Long.numberOfTrailingZeros(mask));
        long rest = mask & mask - 1;
        if (rest == 0) {
            return first;
        }
        StringBuilder names = new StringBuilder(first);
        for (; rest != 0; rest &= rest - 1) {
            names.append('、').append(vocabulary.acts().lifeName(Long.numberOfTrailingZeros(rest)));
        }
        return names.toString();
    }

    private void kinds(List<Reason> reasons, ParsedName query, ParsedName target, Judgement j) {
        if (j.kinds == Kinds.SAME) {
            if (query.kind != ParsedName.NO_KIND && !j.sameSurface) {
                plus(reasons, 0.5, "办理性质一致：" + vocabulary.acts().kindName(query.kind));
            }
            return;
        }
        String pair = kindName(query) + "、" + kindName(target);
        switch (j.kinds) {
            case ALIKE -> plus(reasons, 0.3, "办理性质通常为同一办理：" + pair);
            case OPEN -> minus(reasons, 0.2, "一方未写明办理性质：" + pair);
            case NEAR -> minus(reasons, 0.4, "办理性质相近而不相同：" + pair);
            default -> minus(reasons, 2.4, "办理性质不同：" + pair.replace("、", " ≠ "));
        }
    }

    private String kindName(ParsedName name) {
        return name.kind == ParsedName.NO_KIND ? "未写明" : vocabulary.acts().kindName(name.kind);
    }

    private void content(List<Reason> reasons, ParsedName query, ParsedName target, Judgement j) {
        if (j.opposedOfQuery != Judgement.NOTHING) {
            minus(
                    reasons,
                    2.9,
                    "办理对象相斥：" + vocabulary.things().name(j.opposedOfQuery) + " ≠ "
                            + vocabulary.things().name(j.opposedOfTarget));
        }
        if (j.wholeOfQuery != Judgement.NOTHING) {
            plus(
                    reasons,
                    1.1,
                    "“" + vocabulary.things().name(j.wholeOfQuery) + "”包含“"
                            + vocabulary.things().name(j.partOfTarget) + "”");
        }
        if (j.partOfQuery != Judgement.NOTHING) {
            plus(
                    reasons,
                    1.1,
                    "“" + vocabulary.things().name(j.wholeOfTarget) + "”包含“"
                            + vocabulary.things().name(j.partOfQuery) + "”");
        }
        if (j.sameBag) {
            return;
        }
        if (j.shortInQuery != 0) {
            boolean queryIsShort = Long.bitCount(j.shortInQuery) < Long.bitCount(j.shortInTarget);
            String inQuery = missing(query, j.shortInQuery);
            String inTarget = missing(target, j.shortInTarget);
            plus(
                    reasons,
                    0.9,
                    "“" + (queryIsShort ? inQuery : inTarget) + "”疑为“" + (queryIsShort ? inTarget : inQuery) + "”的简写");
        }
        double shared = Math.min(j.queryCoverage, j.targetCoverage);
        if (shared > 0.3) {
            plus(reasons, 2 * shared, "办理对象相同部分占 " + Math.round(100 * shared) + "%");
        }
        if (j.oneOfQuery) {
            plus(reasons, 0.8, "对方是该项列举的情形之一");
        } else if (j.oneOfTarget) {
            plus(reasons, 0.8, "该项是对方列举的情形之一");
        }
        String onlyQuery = missing(query, j.missingInTarget);
        if (!onlyQuery.isEmpty()) {
            minus(reasons, 2 * (1 - j.queryCoverage) + 0.1, "对方没有：" + onlyQuery);
        }
        String onlyTarget = missing(target, j.missingInQuery);
        if (!onlyTarget.isEmpty()) {
            minus(reasons, 2 * (1 - j.targetCoverage) + 0.1, "对方多出：" + onlyTarget);
        }
    }

    private String missing(ParsedName name, long positions) {
        StringBuilder text = new StringBuilder();
        int last = -2;
        for (int i = 0; i < Math.min(64, name.length); i++) {
            if ((positions >>> i & 1) == 0) {
                continue;
            }
            if (!text.isEmpty() && last != i - 1) {
                text.append('、');
            }
            int symbol = name.symbol[i];
            if (symbol < ParsedName.FIRST_LIFE) {
                text.append((char) symbol);
            } else {
                text.append(vocabulary.acts().actName(symbol - ParsedName.FIRST_LIFE));
            }
            last = i;
        }
        return text.toString();
    }

    private void clauses(List<Reason> reasons, ParsedName query, ParsedName target, Judgement j) {
        if (j.exclusionDiffers) {
            minus(reasons, 1.6, "排除范围不同：" + orNone(query, target, ParsedName.EXCLUDED));
        }
        if (j.inclusionDiffers) {
            minus(reasons, 0.7, "包含范围不同：" + included(query) + " ≠ " + included(target));
        }
        if (j.levelDiffers) {
            minus(
                    reasons,
                    1.6,
                    "行使层级不同：" + String.join("、", NameAnalysis.levelNames(query.levels, vocabulary)) + " ≠ "
                            + String.join("、", NameAnalysis.levelNames(target.levels, vocabulary)));
        }
        if (j.placeDiffers) {
            minus(reasons, 1.2, "名称中的地名不同");
        }
        if (j.everybodyDiffers) {
            minus(reasons, 0.3, "服务对象的写法不同");
        }
    }

    private String included(ParsedName name) {
        String text = name.roleText(ParsedName.INCLUDED);
        String acts = acts(name.lifeIncluded);
        return text == null ? (acts.isEmpty() ? "未写明" : acts) : acts.isEmpty() ? text : text + "、" + acts;
    }

    private static String orNone(ParsedName query, ParsedName target, byte role) {
        String q = query.roleText(role);
        String t = target.roleText(role);
        return (q == null ? "未写明" : q) + " ≠ " + (t == null ? "未写明" : t);
    }

    private static void damage(List<Reason> reasons, Judgement j) {
        if (j.damagedAct) {
            plus(reasons, 0.6, "名称疑有错漏字，残留字与对方的办理行为吻合");
        }
    }

    private static void evidence(List<Reason> reasons, Judgement j) {
        if (j.code > 0) {
            plus(reasons, 2.5, "编码相同");
        }
        if (j.code > 0 && j.relation == Relation.OVERLAPS && j.acts == Acts.DIFFERENT) {
            minus(reasons, 1.0, "编码相同而名称不同，请核对是否名码不符");
        }
        if (j.department == Departments.SAME) {
            plus(reasons, 0.4, "主管部门一致");
        } else if (j.department < 0) {
            minus(reasons, 1.2, "主管部门不同");
        }
        if (j.type < 0) {
            minus(reasons, 0.2, "事项类型不同");
        }
    }
}
