package io.sitong.rules.lineup;

import io.sitong.catalog.match.Relation;
import io.sitong.rules.lineup.Judgement.Acts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Lines names up with a list of targets. Built once per list; any number of threads may ask at the same time.
 *
 * <p>The same targets and query names always give the same answers.
 */
public final class LineUp {

    /** Targets with less than this share of the best cosine are not looked at. */
    private static final float FAR_BEHIND = 0.12f;

    /** As many candidates as anybody needs to see: an entry may have a dozen counterparts. */
    public static final int SHOWN = 20;

    /** Shown in any case, where the first is convincing and where it is not. */
    private static final int FEW = 5;

    private static final int SOME = 10;
    private static final double CONVINCING = 0.5;

    /** Candidates below are noise. */
    private static final double NOISE = 0.1;

    final Vocabulary vocabulary;
    private final double line;
    final List<Target> targets;
    private final List<ReadTarget> read;
    final CandidateIndex index;
    final Scorer scorer;
    private final ConcurrentLinkedQueue<Scratch> idle = new ConcurrentLinkedQueue<>();

    private final @Nullable Claims claims;

    private LineUp(LineUpSettings settings, List<Target> targets, Collection<String> queryNames) {
        this.vocabulary = withOwnPlaces(settings.vocabulary(), targets);
        this.line = settings.line();
        this.targets = List.copyOf(targets);
        NameReader reader = new NameReader(this.vocabulary);
        this.read = read(reader, this.targets);
        this.index = new CandidateIndex(this.vocabulary, read, () -> reading(reader, queryNames));
        this.scorer = new Scorer(this.vocabulary, index);
        this.claims = Claims.of(queryNames);
    }

    /**
     * @param targets what is looked among
     * @param queryNames the names of the other list: how rare a word is, is counted over both
     */
    public static LineUp over(List<Target> targets, Collection<String> queryNames) {
        return over(targets, queryNames, LineUpSettings.usual());
    }

    public static LineUp over(List<Target> targets, Collection<String> queryNames, LineUpSettings settings) {
        return new LineUp(settings, targets, queryNames);
    }

    private static Vocabulary withOwnPlaces(Vocabulary vocabulary, List<Target> targets) {
        Set<String> departments = new HashSet<>();
        targets.forEach(target -> departments.add(target.evidence().getOrDefault(Evidence.DEPARTMENT, "")));
        List<String> places = new ArrayList<>(PlacesOfDepartments.in(departments, vocabulary));
        places.addAll(PlacesOfNames.in(targets.stream().map(Target::name).toList(), vocabulary));
        return places.isEmpty() ? vocabulary : vocabulary.withPlaces(places);
    }

    private static List<ReadTarget> read(NameReader reader, List<Target> targets) {
        Map<String, Integer> subItems = new HashMap<>();
        targets.forEach(target -> subItems.merge(mainItem(target), 1, Integer::sum));
        List<ReadTarget> read = new ArrayList<>(targets.size());
        for (Target target : targets) {
            String main = mainItem(target);
            read.add(new ReadTarget(
                    read(reader, fullName(reader, target.name(), target.evidence())),
                    read(reader, main),
                    whole(reader, ownName(target.name(), main), main),
                    subItems.getOrDefault(main, 1) > 1,
                    SideEvidence.of(target.evidence())));
        }
        return List.copyOf(read);
    }

    private static String mainItem(Target target) {
        return mainItem(target.name(), target.evidence());
    }

    private static String mainItem(String name, Map<Evidence, String> evidence) {
        String main = evidence.getOrDefault(Evidence.MAIN_ITEM, "");
        return main.equals(name) || main.startsWith("未分类") ? "" : main;
    }

    /** A sub-item that is called 变更 and no more is read behind its main item. */
    private static String fullName(NameReader reader, String name, Map<Evidence, String> evidence) {
        String main = mainItem(name, evidence);
        return main.isEmpty() || read(reader, name).saysWhat() ? name : main + "（" + name + "）";
    }

    /** 夫妻投靠, of 户口迁移（夫妻投靠） below 户口迁移. */
    private static String ownName(String name, String main) {
        int from = main.length() + 1;
        boolean behind = !main.isEmpty() && name.startsWith(main) && name.length() > from + 1;
        boolean bracket =
                behind && "（(".indexOf(name.charAt(from - 1)) >= 0 && "）)".indexOf(name.charAt(name.length() - 1)) >= 0;
        return bracket ? name.substring(from, name.length() - 1) : name;
    }

    private static ParsedName whole(NameReader reader, String name, String main) {
        if (main.isEmpty()) {
            return read(reader, "");
        }
        ParsedName parsed = new ParsedName(Math.max(4, name.length() + main.length()));
        reader.read(name, main, parsed);
        return parsed;
    }

    private static ParsedName read(NameReader reader, String name) {
        ParsedName parsed = new ParsedName(Math.max(4, name.length()));
        reader.read(name, parsed);
        return parsed;
    }

    private static Iterator<ParsedName> reading(NameReader reader, Iterable<String> names) {
        Iterator<String> rest = names.iterator();
        ParsedName reused = new ParsedName(64);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rest.hasNext();
            }

            @Override
            public ParsedName next() {
                reader.read(rest.next(), reused);
                return reused;
            }
        };
    }

    /** The targets, in the order given. */
    public List<Target> targets() {
        return targets;
    }

    /**
     * The best candidates and what becomes of the query without a person.
     *
     * @param limit the most that are wanted, {@link #SHOWN} for people; far fewer where little else is like the query
     */
    public LineUpResult answer(Query query, int limit) {
        Scratch scratch = take();
        String name = fullName(scratch.reader, query.name(), query.evidence());
        int found = rank(name, SideEvidence.of(query.evidence()), limit, scratch);
        LineUpResult result = result(query, limit, found, scratch);
        // not returned after a failure: it would be half used
        idle.offer(scratch);
        return result;
    }

    /** Only finds candidates, for measuring: the target with the highest cosine, -1 where there is none. */
    int candidates(String name, int limit) {
        Scratch scratch = take();
        scratch.reader.read(name, scratch.query);
        index.score(scratch.query, scratch);
        int best = select(limit, scratch) == 0 ? -1 : (int) scratch.best[0];
        idle.offer(scratch);
        return best;
    }

    /** Ranks without an answer, for measuring: the best target, -1 where there is none. */
    int best(String name, int limit) {
        Scratch scratch = take();
        int best = rank(name, SideEvidence.NONE, limit, scratch) == 0 ? -1 : scratch.judgements[0].target;
        idle.offer(scratch);
        return best;
    }

    private Scratch take() {
        Scratch scratch = idle.poll();
        return scratch == null ? new Scratch(vocabulary, targets.size(), index.terms()) : scratch;
    }

    /** Leaves the judgements in the scratch, best first; returns how many. */
    private int rank(String name, SideEvidence known, int limit, Scratch scratch) {
        ParsedName query = scratch.query;
        scratch.reader.read(name, query);
        index.score(query, scratch);
        int looked = select(Math.max(8, limit * 8 / 5), scratch);
        scorer.begin(query, scratch);
        Judgement[] judgements = scratch.judgements;
        for (int i = 0; i < looked; i++) {
            int t = (int) scratch.best[i];
            scorer.judge(query, known, read.get(t), t, scratch, i);
        }
        scorer.done(scratch);
        partWhatTheListParts(query, judgements, looked);
        joinWhatTheListDivides(query, judgements, looked);
        Together.putBehindWhoNamesTheAct(query, judgements, looked, read);
        for (int i = 1; i < looked; i++) {
            Judgement moved = judgements[i];
            int j = i - 1;
            while (j >= 0 && behind(judgements[j], moved)) {
                judgements[j + 1] = judgements[j];
                j--;
            }
            judgements[j + 1] = moved;
        }
        return looked;
    }

    /** 核发 holds 补领 and 变更 of a thing, unless the list has one of them for itself. */
    private void partWhatTheListParts(ParsedName query, Judgement[] judgements, int looked) {
        if (!Together.isParted(judgements, looked, read)) {
            return;
        }
        for (int i = 0; i < looked; i++) {
            Judgement j = judgements[i];
            if (j.acts == Acts.QUERY_AFTER) {
                scorer.rate(query, read.get(j.target), j, Acts.DIFFERENT);
            }
        }
    }

    /** 签发 is all of 首次申请, 换发 and 补发, where the list has these and not the whole. */
    private void joinWhatTheListDivides(ParsedName query, Judgement[] judgements, int looked) {
        if (!Together.dividesIssuing(judgements, looked)) {
            return;
        }
        for (int i = 0; i < looked; i++) {
            if (judgements[i].comesAfter) {
                scorer.rate(query, read.get(judgements[i].target), judgements[i], Acts.TARGET_AFTER);
            }
        }
    }

    private static boolean behind(Judgement a, Judgement b) {
        return a.score < b.score || a.score == b.score && a.target > b.target;
    }

    /** The targets with the highest cosines, highest first. */
    static int select(int wanted, Scratch scratch) {
        scratch.fitCandidates(wanted);
        float[] cosines = scratch.cosines;
        long[] best = scratch.best;
        float highest = 0f;
        for (float cosine : cosines) {
            if (cosine > highest) {
                highest = cosine;
            }
        }
        int n = 0;
        float line = FAR_BEHIND * highest;
        for (int t = 0; t < cosines.length; t++) {
            float cosine = cosines[t];
            if (cosine > line) {
                // positive floats are ordered like their bits; of equal ones the earlier target is first
                long packed = (long) Float.floatToRawIntBits(cosine) << 32 | t;
                int at = n < wanted ? n++ : n - 1;
                while (at > 0 && best[at - 1] >>> 32 < packed >>> 32) {
                    best[at] = best[at - 1];
                    at--;
                }
                best[at] = packed;
                if (n == wanted) {
                    line = Float.intBitsToFloat((int) (best[n - 1] >>> 32));
                }
            }
        }
        return n;
    }

    private LineUpResult result(Query asked, int limit, int found, Scratch scratch) {
        Judgement[] judgements = scratch.judgements;
        double first = found > 0 ? judgements[0].score : 0;
        double second = found > 1 ? judgements[1].score : 0;
        Together.settle(judgements, found, isAlone(asked.name(), found, judgements));
        Verdict verdict = verdict(asked.name(), found, judgements, first - second);
        int shown = shown(judgements, Math.min(limit, found));
        ParsedName query = scratch.query.copy();
        Candidate[] candidates = new Candidate[shown];
        for (int i = 0; i < shown; i++) {
            Judgement j = judgements[i];
            judgements[i] = new Judgement();
            candidates[i] = new Candidate(
                    targets.get(j.target),
                    j.score,
                    j.relation,
                    new Reasons(j, vocabulary, query, read.get(j.target).as(j)),
                    j.score - (i == 0 ? second : first));
        }
        return new LineUpResult(asked, verdict, List.of(candidates));
    }

    /** Whether no other name of the asking list has the first candidate for its first. */
    private boolean isAlone(String name, int found, Judgement[] judgements) {
        return claims != null
                && found > 0
                && Together.mayBeShorterWording(judgements[0])
                && claims.isAlone(name, judgements[0].target, ranking());
    }

    private Claims.Ranking ranking() {
        Scratch other = new Scratch(vocabulary, targets.size(), index.terms());
        return new Claims.Ranking() {
            @Override
            public int rank(String name) {
                return LineUp.this.rank(name, SideEvidence.NONE, 3, other);
            }

            @Override
            public Judgement judgement(int at) {
                return other.judgements[at];
            }
        };
    }

    /** So many that all counterparts of one entry are among them, so few that they can be read. */
    private static int shown(Judgement[] judgements, int most) {
        if (most == 0) {
            return 0;
        }
        double first = judgements[0].score;
        int least = first >= CONVINCING ? FEW : SOME;
        double line = Math.max(NOISE, first / 4);
        int shown = Math.min(most, least);
        while (shown < most && judgements[shown].score >= line) {
            shown++;
        }
        return shown;
    }

    /** Whether another candidate is about the same thing, with another act or procedure. */
    private static boolean hasSibling(Judgement best, Judgement[] judgements, int found) {
        for (int i = 0; i < found; i++) {
            Judgement other = judgements[i];
            // beside 变更 and 注销, what names no act is what 核发 means
            boolean parted = best.acts == Acts.UNSAID && best.bareTarget && other.acts == Acts.DIFFERENT;
            if (other != best && other.sameBag && !parted) {
                return true;
            }
        }
        return false;
    }

    private Verdict verdict(String name, int found, Judgement[] judgements, double lead) {
        if (found == 0 || judgements[0].score < Calibration.PLAUSIBLE) {
            return Verdict.GAP;
        }
        Judgement best = judgements[0];
        if (best.onlyAlone && hasSibling(best, judgements, found)) {
            return Verdict.REVIEW;
        }
        if (best.wording && isOnlyWording(name, best, lead)) {
            best.score = Math.max(best.score, Calibration.ACCEPT);
            return best.score >= line ? Verdict.ACCEPTED : Verdict.REVIEW;
        }
        return best.acceptable && best.score >= line && lead >= Calibration.LEAD ? Verdict.ACCEPTED : Verdict.REVIEW;
    }

    /** Each side of the pair wants the other, and nothing else nearly as much. */
    private boolean isOnlyWording(String name, Judgement best, double lead) {
        return best.relation == Relation.SAME_MEANING
                && lead >= Calibration.CLEAR_LEAD
                && claims != null
                && claims.lead(name, best.target, ranking()) >= Calibration.CLEAR_LEAD;
    }
}
