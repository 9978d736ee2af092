package io.sitong.rules.lineup;

import io.sitong.catalog.match.Relation;

/** What the scorer found out about one pair; plain fields, reused while searching, copied for what is shown. */
final class Judgement {

    /** How the acts stand to each other, seen from the query. */
    enum Acts {
        /** the same, or none on either side */
        SAME,
        /** one side leaves unsaid what goes without saying: 核发 */
        UNSAID,
        /** one matter unless both are offered: 申领, 新办 */
        ALIKE,
        /** often the same matter seen from two sides: 歇业, 停业 */
        NEAR,
        /** the query names an act, the target is general */
        QUERY_SPECIFIC,
        /** the target names an act, the query is general */
        TARGET_SPECIFIC,
        SOME_SHARED,
        /** the target issues the thing, which holds what the query does with it unless the list parts them: 核发, 补领 */
        QUERY_AFTER,
        /** the same the other way round; only for sub-items of the main item that is asked for */
        TARGET_AFTER,
        DIFFERENT
    }

    /** How the procedures stand to each other. */
    enum Kinds {
        SAME,
        /** one side does not say */
        OPEN,
        /** one procedure under two names: 查询, 打印 */
        ALIKE,
        NEAR,
        DIFFERENT
    }

    static final int NOTHING = -1;

    /** From here on a side counts as fully covered. */
    static final float COVERED = 0.97f;

    int target;
    double score;
    Relation relation = Relation.OVERLAPS;
    boolean acceptable;
    /** acceptable only where the list has nothing else on the same thing that may be meant */
    boolean onlyAlone;

    /** another wording of the same, as far as it can be seen; acceptable where nobody else wants either */
    boolean wording;

    /** what stands beside the content does not part them: weak words, explanations, procedures on the way */
    boolean sameBeside;

    float cosine;
    float queryCoverage;
    float targetCoverage;
    /** coverage without weak words and explanations */
    float queryCore;

    float targetCore;
    float order;
    boolean sameContent;
    /** the same content but for the order, where it says nothing, and for explanations and weak words of one side */
    boolean sameBag;

    /** the target was read together with its main item */
    boolean throughMain;

    /** the main item of the target says what the query says, and has other sub-items; this one by no other act */
    boolean partOfMain;

    /** the target says by what it is caused, the query does not: 期满换证, 遗失补领 */
    boolean oneCause;

    /** the target says how a thing begins: 新办, 设立 */
    boolean begins;

    /** the target only takes in what the query asks for: 受理 */
    boolean onlyReceived;

    /** one side decides who is entitled, the other pays: 认定, 给付 */
    boolean decidesOrPays;

    /** the query goes both ways, the target one, of a thing that is asked for where it comes in: 户口迁移, 迁入 */
    boolean oneWay;

    /** the target does what may come after the thing is issued, which is what the query asks for: 签发, 换发 */
    boolean comesAfter;

    /** the target goes the one way, and no other of the list goes the other */
    boolean onlyWay;

    /** every word of either side is on the other, though perhaps not as often */
    boolean sameWords;

    /** one side has a little more than the other, and nothing that would turn what it means */
    boolean nearlySame;

    boolean sameSurface;
    Acts acts = Acts.SAME;
    Kinds kinds = Kinds.SAME;
    /** positions of content that the other side does not have, the first 64 */
    long missingInTarget;

    long missingInQuery;
    /** positions that a known part or whole on the other side accounts for */
    long knownInQuery;

    long knownInTarget;
    /** positions of a short form, or of what it stands for: 食经, 食品经营 */
    long shortInQuery;

    long shortInTarget;
    /** every short form takes the first character of each word it stands for */
    boolean shortTightly;

    /** positions that the department on the other side leaves unsaid */
    long impliedInQuery;

    long impliedInTarget;
    int opposedOfQuery = NOTHING;
    int opposedOfTarget = NOTHING;
    int wholeOfQuery = NOTHING;
    int partOfTarget = NOTHING;
    int partOfQuery = NOTHING;
    int wholeOfTarget = NOTHING;
    boolean oneOfQuery;
    boolean oneOfTarget;

    /** the target sets the thing of the query beside one it is opposed to: 前往港澳通行证、往来港澳通行证 */
    boolean besideOpposite;

    /** the query is narrower by its act and wider by its content, or the other way round */
    boolean crossed;

    /** the relation only rests on words that one side has more, of which nobody knows whether they restrict */
    boolean leftOver;

    /** a character of the target's act stands alone in the query */
    boolean damagedAct;

    /** the target lacks a thing of the query that is one side of a known contrast */
    boolean sideMissing;

    /** the query lacks one of the target */
    boolean sideMore;

    /** only one side says that it is registered or permitted */
    boolean kindUnsaid;

    /** one side names no act */
    boolean bare;

    /** the target names no act */
    boolean bareTarget;

    /** one is a service, the other a punishment or the like */
    boolean typesExclude;

    /** the target says that it includes what is the query's content */
    boolean amongIncluded;

    /** the query sets things side by side */
    boolean queryEnumerates;

    /** the target is one of the cases the query goes through */
    boolean goesThroughMore;

    /** the query is one of the cases the target goes through */
    boolean amongCases;

    /** one side says in the words of the people, outside brackets, what the brackets say in those of the other */
    boolean spoken;

    /** the query, and something in brackets: 建设工程规划许可证（建筑类） */
    boolean bracketedCase;

    boolean exclusionDiffers;
    /** the query leaves out what the target does not; what only the target leaves out may belong to another of its list */
    boolean exclusionOpposes;

    boolean inclusionDiffers;
    /** both say what they include, and it is not the same */
    boolean inclusionOpposes;

    boolean levelDiffers;
    boolean placeDiffers;
    boolean everybodyDiffers;
    int department;
    int type;
    int code;
}
