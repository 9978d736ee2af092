package io.sitong.rules.lineup;

import static io.sitong.rules.lineup.CandidateIndex.UNKNOWN;

import io.sitong.rules.lineup.Judgement.Acts;
import io.sitong.rules.lineup.Judgement.Kinds;
import java.util.Set;

/** Looks closely at one pair: how much of the content is shared, whether the acts agree, what else speaks for or against. */
final class Scorer {

    /** Types of items nobody applies for: 处罚, 强制, 征收, 检查. */
    private static final Set<String> IMPOSED = Set.of("02", "03", "04", "06");

    private final Vocabulary vocabulary;
    private final CandidateIndex index;
    private final Acting acts;
    private final Restriction restriction;
    private final Likeness likeness;
    private final ThingsBeside things;
    private final Departments departments = Departments.builtIn();

    Scorer(Vocabulary vocabulary, CandidateIndex index) {
        this.vocabulary = vocabulary;
        this.index = index;
        this.acts = new Acting(vocabulary.acts());
        this.restriction = new Restriction(vocabulary);
        this.likeness = new Likeness(vocabulary);
        this.things = new ThingsBeside(vocabulary.things());
    }

    /** Makes the query ready to be looked at beside any number of targets; {@link #done} afterwards. */
    void begin(ParsedName query, Scratch scratch) {
        IndexedName name = scratch.indexed;
        name.settle(query, index);
        for (int i = 0; i < name.length; i++) {
            if (name.singles[i] != UNKNOWN) {
                scratch.places[name.singles[i]] |= 1L << i;
            }
            if (name.doubles[i] != UNKNOWN) {
                scratch.places[name.doubles[i]] |= 1L << i;
            }
        }
    }

    void done(Scratch scratch) {
        IndexedName name = scratch.indexed;
        for (int i = 0; i < name.length; i++) {
            if (name.singles[i] != UNKNOWN) {
                scratch.places[name.singles[i]] = 0;
            }
            if (name.doubles[i] != UNKNOWN) {
                scratch.places[name.doubles[i]] = 0;
            }
        }
    }

    /**
     * Looks at a target by its own name and, where it has a main item, by both names together; what makes it more alike
     * holds. The judgement is left in the scratch at the place given.
     */
    void judge(ParsedName query, SideEvidence evidence, ReadTarget target, int number, Scratch scratch, int at) {
        Judgement own = scratch.judgements[at];
        own.throughMain = false;
        look(query, evidence, target, index.name(number), number, scratch, own);
        IndexedName together = index.whole(number);
        if (together != null && !own.sameSurface) {
            Judgement whole = scratch.spare;
            whole.throughMain = true;
            look(query, evidence, target, together, number, scratch, whole);
            // 失业登记, of 就业: its main item does not make it 就业登记、失业登记
            boolean oneOfSeveral = own.oneOfQuery && whole.acceptable;
            if (!oneOfSeveral && whole.score > own.score || !oneOfSeveral && target.mainSaysWhatIsDone()) {
                scratch.judgements[at] = whole;
                scratch.spare = own;
            }
        }
    }

    private void look(
            ParsedName query,
            SideEvidence queryEvidence,
            ReadTarget read,
            IndexedName indexed,
            int number,
            Scratch scratch,
            Judgement into) {
        ParsedName target = read.as(into);
        into.target = number;
        into.cosine = Math.min(1f, scratch.norm == 0 ? 0 : scratch.cosines[number] / scratch.norm);
        things.look(query, target, read.main(), into);
        into.impliedInQuery = things.implied(query, read.evidence().departments());
        into.impliedInTarget = things.implied(target, queryEvidence.departments());
        Coverage.measure(scratch.indexed, indexed, scratch.places, into);
        content(query, target, into);
        deeds(query, target, into);
        into.onlyReceived = read.name().received && !query.received;
        clauses(query, target, into);
        evidence(queryEvidence, read.evidence(), into);
        placeInMain(query, read, into);
        into.relation = restriction.relation(query, target, into);
        Calibration.rate(into);
    }

    /** What the thing is, once it is known which of its characters the other side has. */
    private void content(ParsedName query, ParsedName target, Judgement into) {
        into.sideMissing = things.takesSide(query, into.missingInTarget) || query.oneAspect && !target.oneAspect;
        into.sideMore = things.takesSide(target, into.missingInQuery) || target.oneAspect && !query.oneAspect;
        into.oneOfTarget |= into.besideOpposite && into.queryCore >= Judgement.COVERED;
        into.sameSurface = query.surfaceHash == target.surfaceHash;
        into.sameContent = query.contentHash == target.contentHash
                && query.contentLength == target.contentLength
                && (query.contentLength > 0 || into.sameSurface);
        into.sameBag = into.sameContent || likeness.sameBag(query, target);
        into.sameWords = into.sameWords && likeness.sameWords(query, target, into.amongIncluded);
        into.nearlySame = likeness.nearlySame(query, target);
        into.sameBeside = likeness.sameBeside(query, target);
        into.bracketedCase = query.bagHash != 0
                && query.bagHash == target.bagHash - target.bracketBag - target.mainBag
                && (target.bracketBag != 0 || target.explained != 0 || target.weakCase);
        into.queryEnumerates = query.enumerated > 0;
    }

    /** What is done to it, and by which procedure. */
    private void deeds(ParsedName query, ParsedName target, Judgement into) {
        into.acts = acts.life(query, target);
        into.kinds = acts.procedure(query, target);
        into.kindUnsaid = into.kinds == Kinds.OPEN && vocabulary.acts().isPlainKind(Math.max(query.kind, target.kind));
        into.bare = query.life == 0 || target.life == 0;
        into.bareTarget = target.life == 0;
        if (into.spoken && (query.kind == ParsedName.NO_KIND || target.kind == ParsedName.NO_KIND)) {
            // 邻里闹矛盾找人调解（人民调解）: what people do about it is no procedure
            into.kinds = into.kinds == Kinds.DIFFERENT ? Kinds.OPEN : into.kinds;
        }
        into.begins = vocabulary.acts().isBeginning(target.life);
        into.decidesOrPays = into.kindUnsaid && query.pays != target.pays;
        into.onlyWay = false;
        into.oneWay = vocabulary.acts().isOneWayOf(target.life, query.life)
                && vocabulary.things().isAskedForWhereItComesIn(query);
        into.oneCause = query.causes == 0 && target.causes != 0;
        into.damagedAct = into.missingInTarget != 0
                && (into.acts == Acts.TARGET_SPECIFIC || into.acts == Acts.DIFFERENT)
                && acts.damaged(query, into.missingInTarget, target.life & ~query.life);
    }

    /** What the names say they leave out, include, or hold for. */
    private static void clauses(ParsedName query, ParsedName target, Judgement into) {
        into.exclusionDiffers = query.excluded != target.excluded;
        into.exclusionOpposes = into.exclusionDiffers && query.excluded != 0;
        into.inclusionDiffers = query.included != target.included;
        into.inclusionOpposes = into.inclusionDiffers && query.included != 0 && target.included != 0;
        into.levelDiffers = query.levels != 0 && target.levels != 0 && query.levels != target.levels;
        into.placeDiffers = query.places != 0 && target.places != 0 && query.places != target.places;
        into.everybodyDiffers = query.everybody != target.everybody;
    }

    private void evidence(SideEvidence query, SideEvidence target, Judgement into) {
        into.department = departments.agreement(query.departments(), target.departments());
        into.type = agreement(query.type(), target.type());
        into.typesExclude = into.type < 0 && (IMPOSED.contains(query.type()) || IMPOSED.contains(target.type()));
        into.code = agreement(query.code(), target.code());
    }

    /** Whether the target is but one of what its main item does, or comes after what the query asks for. */
    private void placeInMain(ParsedName query, ReadTarget read, Judgement into) {
        into.partOfMain = read.oneOfSeveral()
                && !into.sameSurface
                && !saysWhatItsMainSays(read, query)
                && into.acts != Acts.DIFFERENT
                && into.opposedOfQuery == Judgement.NOTHING
                && mainIsTheQuery(query, read.main(), into.acts);
        boolean after = into.acts == Acts.TARGET_AFTER && !into.partOfMain;
        into.comesAfter = after && vocabulary.acts().isIssuing(query.life);
        if (after) {
            // who asks for 核发 is not served by 补领 alone
            into.acts = Acts.DIFFERENT;
        }
    }

    /** Rates a pair anew whose acts stand otherwise to each other, seen beside what else the list has. */
    void rate(ParsedName query, ReadTarget read, Judgement j, Acts acts) {
        j.acts = acts;
        j.relation = restriction.relation(query, read.as(j), j);
        Calibration.rate(j);
    }

    /** Whether the main item is the query itself: each of its sub-items is a part. */
    private boolean mainIsTheQuery(ParsedName query, ParsedName main, Acts ofTarget) {
        if (main.length == 0 || !likeness.sameBag(query, main)) {
            return false;
        }
        Acts mainActs = acts.life(query, main);
        Kinds mainKinds = acts.procedure(query, main);
        // 社会保障卡申领 is not all of 社会保障卡服务, but the one of its sub-items that does this
        boolean does = ofTarget == Acts.SAME || ofTarget == Acts.ALIKE;
        boolean says = mainActs == Acts.SAME || mainActs == Acts.UNSAID && !does;
        boolean plain = mainKinds == Kinds.OPEN && vocabulary.acts().isPlainKind(Math.max(query.kind, main.kind));
        return says && (mainKinds == Kinds.SAME || mainKinds == Kinds.ALIKE || plain);
    }

    /** 转移接续手续办理, of 基本医疗保险关系转移接续, is the main item itself; 核发, of 排污许可, is one of what that does. */
    private boolean saysWhatItsMainSays(ReadTarget read, ParsedName query) {
        ParsedName name = read.name();
        ParsedName main = read.main();
        boolean acts = name.wholeLife || name.life == main.life && name.life == query.life;
        return acts && name.mainKinds == main.mainKinds && likeness.sameBag(name, main);
    }

    private static int agreement(String a, String b) {
        return a.isEmpty() || b.isEmpty() ? 0 : a.equals(b) ? 1 : -1;
    }
}
