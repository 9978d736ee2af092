package io.sitong.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.gap.GapFilter;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchOutcome;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.standard.Proposal;
import io.sitong.catalog.standard.ProposalKind;
import io.sitong.catalog.standard.ProposalOutcome;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardLifeCycle;
import io.sitong.catalog.store.Stores;
import io.sitong.reports.format.MarkdownWriter;
import io.sitong.reports.outline.Block;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.Section;
import io.sitong.reports.outline.Table;
import io.sitong.ui.LinedUpRegion;
import io.sitong.ui.chain.ChainDesk;
import io.sitong.ui.chain.ChainDocument;
import io.sitong.ui.documents.CatalogAsOf;
import io.sitong.ui.documents.ReductionCount;
import io.sitong.ui.documents.ReductionDocuments;
import io.sitong.ui.gaps.CoverageDesk;
import io.sitong.ui.upkeep.ConsistencyFigures;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sums of every report beside a count by SQL, which knows nothing of the Java that makes them. */
class ReportSumsDbTest {

    private static final DivisionCode REGION = new DivisionCode("150000000000");
    private static final Viewer BUREAU = Viewer.system(REGION);
    private static final Viewer WANG = new Viewer(1, "王建国", Role.DEPARTMENT, REGION);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** What the sample region does not have: days past, codes missing, tasks, findings and flags. */
    private static final String MORE = """
            update list_entry set deadline = date '2026-10-31' where mod(number, 4) = 0;
            update implementation set catalog_code = null, task_code = null where mod(id, 50) = 0 and standard_id is not null;
            insert into ledger_task (version, source, subject, division_code, deadline, due_on, state, points_at_start,
                points_now, counted_at, opened_at, closed_at)
            select 1, 'OTHER', name, code, date '2026-11-20', date '2026-11-20',
                case when functional_zone then 'DROPPED' when mod(cast(substring(code, 5, 2) as int), 3) = 0 then 'DONE'
                    when mod(cast(substring(code, 5, 2) as int), 3) = 1 then 'OPEN' else 'STARTED' end,
                10, 4, timestamp with time zone '2026-11-20 08:00:00+08:00',
                timestamp with time zone '2026-10-08 08:00:00+08:00',
                case when functional_zone or mod(cast(substring(code, 5, 2) as int), 3) = 0
                    then timestamp with time zone '2026-11-01 08:00:00+08:00' end
            from division where code like '15__%000000' and code not like '15__00%';
            insert into finding_profile (id, fingerprint) values
                (9000, '00000000-0000-0000-0000-00000000000a'), (9001, '00000000-0000-0000-0000-00000000000b'),
                (9002, '00000000-0000-0000-0000-00000000000c');
            insert into finding_profile_row (profile_id, rule_code, severity, findings) values
                (9000, 'N03', 'error', 1), (9001, 'C01', 'warning', 1), (9002, 'C01', 'info', 2), (9002, 'N03', 'error', 1);
            insert into item_findings (implementation_id, division_code, profile_id, findings)
            select id, division_code, 9000 + mod(id, 3), case mod(id, 3)
                when 0 then 'N03' || chr(31) || 'error' || chr(31) || 'TASK_NAME' || chr(31) || 'y'
                when 1 then 'C01' || chr(31) || 'warning' || chr(31) || 'TASK_NAME' || chr(31) || 'y'
                else 'C01' || chr(31) || 'info' || chr(31) || 'TASK_NAME' || chr(31) || 'y' || chr(30)
                    || 'N03' || chr(31) || 'error' || chr(31) || 'TASK_NAME' || chr(31) || 'y' || chr(30)
                    || 'C01' || chr(31) || 'info' || chr(31) || 'TASK_NAME' || chr(31) || 'z' end
            from implementation where mod(id, 5) = 0;
            insert into waiver (rule_code, implementation_id, reason, granted_by, until)
            select case mod(id, 3) when 0 then 'N03' else 'C01' end, id, 'x', 'x',
                case mod(id, 35) when 0 then date '2027-01-01' else date '2026-01-01' end
            from implementation where mod(id, 35) in (0, 5);
            insert into standard_drift (implementation_id, division_code, standard_id, item_name, based_on, snapshot,
                field_keys, state, reason, account, changed_at)
            select id, division_code, standard_id, 'x', 1, 2,
                case mod(id, 3) when 0 then 'ACCEPT_CONDITION' else '' end,
                case mod(id, 3) when 0 then 'OPEN' when 1 then 'KEPT' else 'TAKEN_OVER' end,
                case mod(id, 3) when 1 then '当地另有规定' else '' end, 'x', timestamp with time zone '2026-11-22 08:00:00+08:00'
            from implementation where standard_id in (select standard_id from standard_snapshot where number = 2);
            """;

    private static final Map<ReportKind, ShownFigures> REPORTS = new EnumMap<>(ReportKind.class);
    private static LinedUpRegion region;
    private static Stores stores;
    private static ReportDesk desk;

    /** One figure of one report. */
    record Figure(ReportKind report, String where, String sql) {

        @Override
        public String toString() {
            return report + " " + where;
        }
    }

    @BeforeAll
    static void everyReportOnce() throws SQLException {
        region = new LinedUpRegion(CLOCK);
        stores = region.stores;
        CoverageDesk coverage = new CoverageDesk(stores, CLOCK);
        long list = region.list.id();
        sayThatOneHasNoCounterpart(list);
        draftItemsForTwo(list);
        oneOfEachChange();
        try (var connection = region.connection();
                var statement = connection.createStatement()) {
            statement.execute(MORE);
        }
        givenToSomebody(list);
        desk = new ReportDesk(
                stores,
                new MappingFigures(stores, coverage),
                new CatalogAsOf(stores.standardHistory(), CLOCK),
                new ReductionDocuments(
                        new ReductionCount(stores.standardItems(), stores.implementations(), stores.divisions()),
                        stores.standardItems(),
                        stores.divisions(),
                        CLOCK),
                new ChainDocument(
                        new ChainDesk(
                                stores.divisions(),
                                stores.standardItems(),
                                stores.implementations(),
                                stores.claims(),
                                stores.nationalLists(),
                                stores.matches()),
                        stores.divisions()),
                new ConsistencyFigures(stores, REGION, CLOCK),
                ScreenAddress.unknown(),
                CLOCK);
        for (ReportKind kind : ReportKind.values()) {
            Outline outline = kind == ReportKind.CHANGES
                    ? desk.changes(BUREAU, REGION, TODAY.minusDays(1), TODAY)
                    : desk.outline(kind, BUREAU, REGION);
            REPORTS.put(kind, new ShownFigures(outline));
        }
    }

    private static ListEntry firstUndecided(long list) {
        Map<Long, List<Correspondence>> decided = stores.matches().ofList(list);
        return stores.nationalLists().entriesOf(list).stream()
                .filter(entry -> !decided.containsKey(entry.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Neither is published; of one a second person has confirmed the pair already. */
    private static void draftItemsForTwo(long list) {
        for (boolean confirmed : List.of(true, false)) {
            ListEntry entry = firstUndecided(list);
            StandardItem draft = stores.standardItems()
                    .addDraft(
                            WANG,
                            Item.builder()
                                    .set(ItemField.TASK_NAME, entry.name())
                                    .build());
            stores.matchReview().decide(WANG, entry.id(), draft.id(), Relation.EXACT, null, List.of(), null);
            if (confirmed) {
                long pair = stores.matches().ofEntry(entry.id()).getFirst().id();
                assertThat(stores.matchReview().accept(BUREAU, pair, null)).isInstanceOf(MatchOutcome.Done.class);
            }
        }
    }

    /** The entries for which an item is drafted. */
    private static void givenToSomebody(long list) {
        List<Gap> drafted = stores.gaps()
                .page(BUREAU, GapFilter.ofList(list).because(Set.of(GapCause.NOT_PUBLISHED)), PageRequest.first(9))
                .rows();
        stores.gaps()
                .saveAll(
                        BUREAU,
                        drafted.stream()
                                .map(gap -> gap.given("自治区残疾人联合会", LocalDate.of(2027, 3, 31)))
                                .toList());
    }

    private static void sayThatOneHasNoCounterpart(long list) {
        ListEntry open = firstUndecided(list);
        stores.matchReview().decide(WANG, open.id(), null, Relation.NO_COUNTERPART, null, List.of(), "本区无此职能");
    }

    /** Three texts changed, two items suspended, two cancelled, one split into two, two gone into a third. */
    private static void oneOfEachChange() {
        List<StandardItem> items = new ArrayList<>();
        stores.standardItems().forEach(StandardFilter.all(), items::add);
        for (int i = 0; i < 3; i++) {
            StandardItem item = items.get(i);
            agree(life().propose(
                            WANG,
                            item.id(),
                            ProposalKind.CHANGE,
                            item.item()
                                    .edit()
                                    .set(ItemField.ACCEPT_CONDITION, "材料齐全")
                                    .build(),
                            List.of()));
        }
        for (int i = 10; i < 14; i++) {
            ProposalKind kind = i < 12 ? ProposalKind.SUSPEND : ProposalKind.CANCEL;
            StandardItem item = items.get(i);
            agree(life().propose(WANG, item.id(), kind, item.item(), List.of()));
        }
        StandardItem whole = items.get(20);
        Proposal split = done(life().split(WANG, whole.id(), List.of("甲事项", "乙事项")));
        for (long part : split.partners()) {
            Proposal draft = stores.proposals().openOf(part).orElseThrow();
            done(life().write(
                            WANG,
                            draft.withItem(draft.item()
                                    .edit()
                                    .set(ItemField.CATALOG_CODE, String.format("000120%06d", 900_000 + part))
                                    .build())));
        }
        agree(new ProposalOutcome.Done(stores.proposals().find(split.id()).orElseThrow()));
        StandardItem target = items.get(30);
        agree(life().propose(
                        WANG,
                        target.id(),
                        ProposalKind.MERGE,
                        target.item(),
                        List.of(items.get(31).id(), items.get(32).id())));
    }

    @Test
    void twoVersionsOfAnItemStandBesideEachOtherUnderTheirNumbers() {
        List<StandardItem> items = new ArrayList<>();
        stores.standardItems().forEach(StandardFilter.all(), items::add);
        StandardItem twice = items.stream()
                .filter(item -> stores.standardItems().snapshotsOf(item.id()).size() == 2)
                .findFirst()
                .orElseThrow();
        String code = twice.item().text(ItemField.CATALOG_CODE);
        assertThat(new MarkdownWriter().text(desk.versions(BUREAU, code, 1, 2).orElseThrow()))
                .contains(code, "第1版", "第2版", "按文件调整", "| 受理条件 |", "材料齐全 |");
        assertThat(desk.versions(BUREAU, code, 1, 3)).isEmpty();
        assertThat(desk.versions(BUREAU, "000199999999", 1, 2)).isEmpty();
    }

    /** Of a league's banners, not of the leagues: what is to be covered lies right below the place reported on. */
    @Test
    void theCoverageOfALeagueIsCountedInItsBanners() throws SQLException {
        String best = "(select e.id, (select max(i.places) from correspondence c join (select standard_id,"
                + " count(distinct substring(division_code, 1, 6)) as places from implementation where division_code like"
                + " '1501__%' and division_code not like '150100%' group by standard_id) i on i.standard_id = c.standard_id"
                + " where c.entry_id = e.id and c.polarity = 'IS' and c.state in"
                + " ('DRAFT', 'MAPPED', 'IN_REVIEW', 'ACCEPTED')) as best "
                + LISTED + " where " + MATCHED + "('DRAFT', 'MAPPED', 'IN_REVIEW', 'ACCEPTED'))) b";
        long banners = sql("select count(*) from division where code like '1501__000000' and code <> '150100000000'");
        ShownFigures league =
                new ShownFigures(desk.outline(ReportKind.MAPPING, BUREAU, new DivisionCode("150100000000")));
        assertThat(league.at("项中，*个旗县")).isEqualTo(banners);
        assertThat(league.at("旗县全部实施的*项")).isEqualTo(sql("select count(*) from " + best + " where best = " + banners));
        assertThat(league.at("部分旗县实施的*项"))
                .isEqualTo(sql("select count(*) from " + best + " where best between 1 and " + (banners - 1)))
                .isPositive();
    }

    @Test
    void everyFindingNamesTheCodeOfItsItem() throws SQLException {
        Set<String> shown = new HashSet<>();
        for (Section section : desk.outline(ReportKind.FINDINGS, BUREAU, REGION).sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Table table && table.columns().size() == 8) {
                    table.allRows().forEach(row -> shown.add(row.cells().get(3).text()));
                }
            }
        }
        shown.remove("");
        assertThat(shown).isNotEmpty().hasSize((int)
                sql("select count(distinct coalesce(handle_item_code, task_code, catalog_code)) from"
                        + " implementation where id in (select implementation_id "
                        + OPEN_FINDINGS.substring(OPEN_FINDINGS.indexOf("from")) + ")"));
    }

    @Test
    void theMappingReportSaysWhoBringsAnOpenEntryToAnEndByWhen() {
        assertThat(new MarkdownWriter().text(desk.outline(ReportKind.MAPPING, BUREAU, REGION)))
                .contains("对应事项尚未发布 | 审核并发布该事项 | 自治区残疾人联合会 | 2027-03-31 |");
    }

    @Test
    void theGapListSaysInTheWordsOfThePlaceWhyItDoesNotCarryAnItemOut() throws SQLException {
        String list = new MarkdownWriter().text(desk.outline(ReportKind.GAPS, BUREAU, REGION));
        try (var connection = region.connection();
                var reasons = connection
                        .createStatement()
                        .executeQuery(
                                "select distinct c.reason from gap g join claim c on c.standard_id = g.standard_id"
                                        + " and c.division_code = g.division_code where g.cause = 'REFUSED' and g.closed_at is null")) {
            assertThat(reasons.next()).isTrue();
            do {
                assertThat(list).contains("| " + reasons.getString(1) + " |");
            } while (reasons.next());
        }
    }

    private static StandardLifeCycle life() {
        return stores.standardLifeCycle();
    }

    private static void agree(ProposalOutcome written) {
        Proposal proposal = done(written);
        Proposal sent = done(life().submit(WANG, proposal.id(), proposal.version(), "按文件调整", TODAY));
        done(life().agree(BUREAU, sent.id(), sent.version(), null));
    }

    private static Proposal done(ProposalOutcome outcome) {
        assertThat(outcome).isInstanceOf(ProposalOutcome.Done.class);
        return ((ProposalOutcome.Done) outcome).proposal();
    }

    private static final String HELD = " from (select standard_id, max(number) n from standard_snapshot"
            + " where effective <= date '2026-11-22' and not revoked group by standard_id) v";
    private static final String LISTED =
            "from list_entry e join national_list l on l.id = e.list_id and l.current_version";
    private static final String MATCHED =
            "exists (select 1 from correspondence c join standard_item p on p.id = c.standard_id and p.state = 'PUBLISHED' where c.entry_id = e.id and c.standard_id is not null"
                    + " and c.polarity = 'IS' and c.state in ";
    private static final String SAID_TO_HAVE_NONE =
            "exists (select 1 from correspondence c where c.entry_id = e.id and c.relation = 'NO_COUNTERPART'"
                    + " and c.state in ('MAPPED', 'IN_REVIEW', 'ACCEPTED'))";
    private static final String DRAFTED =
            "exists (select 1 from correspondence c join standard_item p on p.id = c.standard_id and p.snapshot = 0"
                    + " where c.entry_id = e.id and c.polarity = 'IS')";
    private static final String CLOSED =
            "exists (select 1 from correspondence c join standard_item p on p.id = c.standard_id and p.snapshot > 0"
                    + " and p.state in ('SUSPENDED', 'CANCELLED') where c.entry_id = e.id and c.polarity = 'IS'"
                    + " and c.state in ('MAPPED', 'IN_REVIEW', 'ACCEPTED'))";
    private static final String OPEN_GAPS =
            "from gap g join national_list l on l.id = g.list_id and l.current_version where g.closed_at is null";
    private static final String WITH_STANDARD = "from implementation i join standard_item s on s.id = i.standard_id";
    private static final String OPEN_FINDINGS =
            "select sum(r.findings) from item_findings f join finding_profile_row r on r.profile_id = f.profile_id"
                    + " where not exists (select 1 from waiver w where w.implementation_id = f.implementation_id"
                    + " and w.rule_code = r.rule_code and w.until >= date '2026-11-22')";
    private static final String TASKS = "from ledger_task where state <> 'DROPPED'";
    private static final String CHANGED_BEFORE =
            "select %s from standard_snapshot n where n.effective = date '2026-11-22'"
                    + " and not n.revoked and %s exists (select 1 from standard_snapshot b where b.standard_id = n.standard_id"
                    + " and b.effective < date '2026-11-22')";
    private static final String IN_STATE =
            "select count(*) from standard_status where effective = date '2026-11-22' and state = ";

    /** Each entry in each division as the worst of its items there: 1 covered, 2 merged, 3 by the upper level, 4 gap. */
    private static final String CELLS = """
            from (select p.entry_id, d.code, max(case
                when here.used > 0 then 1
                when s.use_levels is null or position(d.level in s.use_levels) = 0 then 0
                when here.rows_there > 0 then 4
                when d.functional_zone and coalesce(a.answer, '') <> 'YES' then 0
                when a.answer = 'BY_UPPER_LEVEL' and exists (%1$s and i.standard_id = s.id) then 3
                when a.answer = 'MERGED' and (a.merged_into is null or exists (%1$s and i.standard_id = a.merged_into)
                    or exists (select 1 from implementation i where i.standard_id = a.merged_into
                        and i.division_code = d.code and i.state not in ('SUSPENDED', 'CANCELLED'))) then 2
                else 4 end) as worst
            from (select distinct c.entry_id, c.standard_id from correspondence c
                join list_entry e on e.id = c.entry_id join national_list l on l.id = e.list_id and l.current_version
                where c.polarity = 'IS' and c.state in ('MAPPED', 'IN_REVIEW', 'ACCEPTED') and c.standard_id is not null) p
            join standard_item s on s.id = p.standard_id and s.state = 'PUBLISHED'
            cross join (select code, functional_zone, case when code like '15000%%' then '2' when code like '15__00%%'
                then '3' else '4' end as level from division where code like '15____000000') d
            left join claim a on a.standard_id = s.id and a.division_code = d.code
            left join (select standard_id, division_code, count(*) as rows_there,
                count(case when state not in ('SUSPENDED', 'CANCELLED') then 1 end) as used
                from implementation group by standard_id, division_code) here
                on here.standard_id = s.id and here.division_code = d.code
            group by p.entry_id, d.code) cell where worst""".formatted(
                    "select 1 from implementation i where i.division_code <> d.code and i.state not in"
                            + " ('SUSPENDED', 'CANCELLED') and (i.division_code = '150000000000' or (d.level = '4'"
                            + " and i.division_code = substring(d.code, 1, 4) || '00000000'))");

    static List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(ReportKind.CATALOG, "，共*项；各项", "select count(*)" + HELD));
        figures.add(new Figure(ReportKind.CATALOG, "目录一览 > #", "select count(*)" + HELD));
        figures.add(new Figure(ReportKind.CATALOG, "统一要素 > #", "select count(*)" + HELD));
        mapping(figures);
        gaps(figures);
        coverage(figures);
        work(figures);
        comparing(figures);
        changes(figures);
        figures.add(new Figure(ReportKind.FINDINGS, "发现问题*个", OPEN_FINDINGS));
        figures.add(new Figure(ReportKind.FINDINGS, "：错误*个", OPEN_FINDINGS + " and severity = 'error'"));
        figures.add(new Figure(ReportKind.FINDINGS, "，警告*个", OPEN_FINDINGS + " and severity = 'warning'"));
        figures.add(new Figure(ReportKind.FINDINGS, "，提示*个", OPEN_FINDINGS + " and severity = 'info'"));
        figures.add(new Figure(ReportKind.FINDINGS, "按规则 > Σ > 数量", OPEN_FINDINGS));
        figures.add(new Figure(ReportKind.FINDINGS, "按地区 > Σ > 合计", OPEN_FINDINGS));
        figures.add(new Figure(ReportKind.FINDINGS, "问题清单 > #", OPEN_FINDINGS));
        figures.add(new Figure(ReportKind.FINDINGS, "共校验事项*项", "select count(*) from implementation"));
        return figures;
    }

    private static void mapping(List<Figure> figures) {
        String confirmed = "select count(*) " + LISTED + " where " + MATCHED + "('ACCEPTED'))";
        String counted = MATCHED + "('DRAFT', 'MAPPED', 'IN_REVIEW', 'ACCEPTED'))";
        for (String table : List.of("分批次情况", "分牵头部门情况")) {
            figures.add(new Figure(ReportKind.MAPPING, table + " > 合计 > 清单条目", "select count(*) " + LISTED));
            figures.add(new Figure(ReportKind.MAPPING, table + " > 合计 > 已确认对应", confirmed));
            figures.add(new Figure(ReportKind.MAPPING, table + " > Σ > 已确认对应", confirmed));
            figures.add(new Figure(
                    ReportKind.MAPPING,
                    table + " > 合计 > 无对应事项",
                    "select count(*) " + LISTED + " where not " + counted + " and (" + SAID_TO_HAVE_NONE + " or "
                            + DRAFTED + " or " + CLOSED + ")"));
            figures.add(new Figure(
                    ReportKind.MAPPING,
                    table + " > 合计 > 待确认",
                    "select count(*) " + LISTED + " where not " + MATCHED + "('ACCEPTED')) and (" + counted + " or not "
                            + SAID_TO_HAVE_NONE + " and not " + DRAFTED + " and not " + CLOSED + ")"));
        }
        figures.add(
                new Figure(ReportKind.MAPPING, "已起草新事项、尚未发布的*项", "select count(*) " + LISTED + " where " + DRAFTED));
        figures.add(new Figure(
                ReportKind.MAPPING,
                "原对应事项已取消或暂停的*项",
                "select count(*) " + LISTED + " where not " + counted + " and " + CLOSED));
        figures.add(new Figure(
                ReportKind.MAPPING,
                "对应关系和决定方式 > Σ > 对应数",
                "select count(*) " + LISTED
                        + " join correspondence c on c.entry_id = e.id where c.standard_id is not null"
                        + " and c.polarity = 'IS' and c.state in ('DRAFT', 'MAPPED', 'IN_REVIEW', 'ACCEPTED')"));
        figures.add(
                new Figure(ReportKind.MAPPING, "有对应事项（含待确认）的*项", "select count(*) " + LISTED + " where " + counted));
    }

    private static void gaps(List<Figure> figures) {
        String all = "select count(*) " + OPEN_GAPS;
        figures.add(new Figure(ReportKind.GAPS, "未补齐的缺口共*个", all));
        figures.add(new Figure(ReportKind.GAPS, "按原因 > 合计 > 数量", all));
        figures.add(new Figure(ReportKind.GAPS, "按原因 > Σ > 数量", all));
        figures.add(new Figure(ReportKind.GAPS, "按地区 > Σ > 合计", all));
        figures.add(new Figure(ReportKind.GAPS, "缺口清单 > #", all));
        figures.add(new Figure(ReportKind.GAPS, "已过完成时限的*个", all + " and g.deadline < date '2026-11-22'"));
        figures.add(
                new Figure(ReportKind.GAPS, "按原因 > 对应事项尚未发布 > 数量", "select count(*) " + LISTED + " where " + DRAFTED));
        figures.add(new Figure(
                ReportKind.GAPS,
                "按原因 > 对应事项已停用 > 数量",
                "select count(*) " + LISTED + " where " + CLOSED + " and not " + MATCHED
                        + "('MAPPED', 'IN_REVIEW', 'ACCEPTED'))"));
        figures.add(new Figure(ReportKind.GAPS, "按原因 > 地方未认领 > 数量", all + " and g.cause = 'NOT_CLAIMED'"));
    }

    private static void coverage(List<Figure> figures) {
        String cells = "select count(*) " + CELLS;
        figures.add(new Figure(ReportKind.COVERAGE, "清单共*项", "select count(*) " + LISTED));
        figures.add(new Figure(ReportKind.COVERAGE, "分地区 > 合计 > 应覆盖", cells + " > 0"));
        figures.add(new Figure(ReportKind.COVERAGE, "分地区 > 合计 > 已覆盖", cells + " = 1"));
        figures.add(new Figure(ReportKind.COVERAGE, "分地区 > 合计 > 并入其他事项", cells + " = 2"));
        figures.add(new Figure(ReportKind.COVERAGE, "分地区 > 合计 > 由上级实施", cells + " = 3"));
        figures.add(new Figure(ReportKind.COVERAGE, "分地区 > 合计 > 缺口", cells + " = 4"));
        figures.add(new Figure(ReportKind.COVERAGE, "分原因 > Σ > 数量", cells + " = 4"));
        figures.add(new Figure(ReportKind.COVERAGE, "覆盖矩阵 > Σ > 已覆盖", cells + " = 1"));
        figures.add(new Figure(ReportKind.COVERAGE, "覆盖矩阵 > 合计：缺口 > 缺口", cells + " = 4"));
        figures.add(
                new Figure(ReportKind.COVERAGE, "覆盖矩阵 > 合计：缺口 > 新城区", cells + " = 4 and cell.code = '150102000000'"));
        figures.add(new Figure(ReportKind.COVERAGE, "缺口所在 > Σ > 地区数", cells + " = 4"));
    }

    private static void work(List<Figure> figures) {
        String overdue = " and state not in ('DONE', 'DROPPED') and deadline < date '2026-11-22'";
        for (ReportKind kind : List.of(ReportKind.LEDGER, ReportKind.PROGRESS)) {
            figures.add(new Figure(kind, " > 合计 > 任务", "select count(*) " + TASKS));
            figures.add(new Figure(kind, " > Σ > 任务", "select count(*) " + TASKS));
            figures.add(new Figure(kind, " > 合计 > 已完成", "select count(*) " + TASKS + " and state = 'DONE'"));
            figures.add(new Figure(kind, " > 合计 > 其中逾期", "select count(*) " + TASKS + overdue));
            figures.add(new Figure(kind, " > 合计 > 涉及件数", "select sum(points_at_start) " + TASKS));
        }
        figures.add(new Figure(ReportKind.LEDGER, "任务清单 > #", "select count(*) " + TASKS));
        figures.add(new Figure(ReportKind.PROGRESS, "清单条目共*项", "select count(*) " + LISTED));
        figures.add(new Figure(
                ReportKind.PROGRESS,
                "已有对应事项*项",
                "select count(*) " + LISTED + " where " + MATCHED + "('MAPPED', 'IN_REVIEW', 'ACCEPTED'))"));
        figures.add(new Figure(ReportKind.PROGRESS, "尚有缺口*个", "select count(*) " + OPEN_GAPS));
        figures.add(new Figure(
                ReportKind.PROGRESS,
                "本季度新发现缺口*个",
                "select count(*) from gap where opened_at >= timestamp with time zone '2026-10-01 00:00:00+08:00'"));
        figures.add(new Figure(ReportKind.PROGRESS, "已挂接目录事项的实施事项共*项", "select count(*) " + WITH_STANDARD));
    }

    private static void comparing(List<Figure> figures) {
        String compared = "select count(*) " + WITH_STANDARD;
        figures.add(new Figure(ReportKind.CONSISTENCY, "比对的实施清单事项共*项", compared));
        figures.add(new Figure(ReportKind.CONSISTENCY, "涉及目录事项*项", "select count(distinct s.id) " + WITH_STANDARD));
        figures.add(new Figure(
                ReportKind.CONSISTENCY,
                "另有*项实施清单事项没有对应",
                "select count(*) from implementation where standard_id is null"));
        figures.add(new Figure(
                ReportKind.CONSISTENCY,
                "各要素一致情况 > 事项名称 > 一致",
                compared + " join item_name own on own.id = i.name_id join item_name ruling on ruling.id = s.name_id"
                        + " where own.name = ruling.name or (i.handle_item_code is not null"
                        + " and own.name like ruling.name || '（%）' and own.name not like '%级%')"));
        figures.add(new Figure(
                ReportKind.CONSISTENCY, "各要素一致情况 > 事项类型 > 一致", compared + " where i.task_type = s.task_type"));
        figures.add(new Figure(
                ReportKind.CONSISTENCY,
                "各要素一致情况 > 基本编码 > 缺失",
                compared + " where i.catalog_code is null and i.task_code is null and s.catalog_code is not null"));
        figures.add(new Figure(ReportKind.CONSISTENCY, "各盟市一致情况 > Σ > 实施数", compared));
        figures.add(new Figure(ReportKind.CONSISTENCY, "各业务指导部门一致情况 > Σ > 实施数", compared));
        figures.add(new Figure(
                ReportKind.CONSISTENCY,
                "各业务指导部门一致情况 > 公安部 > 实施数",
                compared + " where substring(s.catalog_code, 5, 2) = '09'"));
        figures.add(new Figure(ReportKind.CONSISTENCY, "各事项一致情况 > Σ > 实施数", compared));
        figures.add(new Figure(
                ReportKind.CHAIN, "逐级核对目录事项*项", "select count(distinct standard_id) from standard_snapshot"));
        figures.add(new Figure(
                ReportKind.CHAIN,
                "按矛盾种类 > 目录的行使层级不含这一级，这里在实施 > 处数",
                "select count(distinct s.id || ' ' || i.division_code) " + WITH_STANDARD
                        + " where s.state = 'PUBLISHED' and i.state not in ('SUSPENDED', 'CANCELLED')"
                        + " and position(i.level_code in coalesce(s.use_levels, '')) = 0"));
        figures.add(
                new Figure(
                        ReportKind.CHAIN,
                        "按矛盾种类 > 目录已暂停或取消，这里仍在实施 > 处数",
                        "select count(distinct s.id || ' ' || i.division_code) " + WITH_STANDARD
                                + " where s.state in ('SUSPENDED', 'CANCELLED') and i.state not in ('SUSPENDED', 'CANCELLED')"));
        String papers = "select count(*) " + WITH_STANDARD
                + " join item_content c on c.id = i.content_id join content_material m on m.piece_id = c.materials_piece";
        figures.add(new Figure(ReportKind.REDUCTION, "比对的实施清单事项共*项", compared));
        figures.add(new Figure(ReportKind.REDUCTION, "各地要求的*份材料中", papers));
        figures.add(new Figure(ReportKind.REDUCTION, "各盟市情况 > Σ > 实施数", compared));
        figures.add(new Figure(ReportKind.REDUCTION, "各事项情况 > Σ > 实施数", compared));
        figures.add(new Figure(ReportKind.SHARING, "实施清单事项共要求材料*份", papers));
    }

    private static void changes(List<Figure> figures) {
        String fresh = "select count(*) from (select standard_id from standard_snapshot where not revoked"
                + " group by standard_id having min(effective) = date '2026-11-22') f";
        String changed = CHANGED_BEFORE.formatted("count(distinct n.standard_id)", "");
        String gone = IN_STATE + "'CANCELLED' and %s standard_id in (select standard_id from standard_successor%s)";
        for (String table : List.of("分部门", "分事项类型")) {
            figures.add(new Figure(ReportKind.CHANGES, table + " > 合计 > 新增", fresh));
            figures.add(new Figure(ReportKind.CHANGES, table + " > Σ > 新增", fresh));
            figures.add(new Figure(ReportKind.CHANGES, table + " > 合计 > 内容变更", changed));
            figures.add(new Figure(ReportKind.CHANGES, table + " > 合计 > 暂停", IN_STATE + "'SUSPENDED'"));
            figures.add(new Figure(ReportKind.CHANGES, table + " > 合计 > 取消", gone.formatted("not", "")));
            figures.add(
                    new Figure(ReportKind.CHANGES, table + " > 合计 > 拆分", gone.formatted("", " where kind = 'SPLIT'")));
            figures.add(
                    new Figure(ReportKind.CHANGES, table + " > 合计 > 合并", gone.formatted("", " where kind = 'MERGE'")));
        }
        figures.add(new Figure(
                ReportKind.CHANGES,
                "2026年11月22日有效事项*项",
                "select count(*) from standard_item where state = 'PUBLISHED'"));
        figures.add(new Figure(
                ReportKind.CHANGES,
                "2026年11月21日有效事项*项",
                "select count(distinct standard_id) from standard_snapshot where effective < date '2026-11-22'"));
        String touched = "(select standard_id from standard_snapshot where number > 1 union"
                + " select standard_id from standard_status)";
        figures.add(new Figure(
                ReportKind.CHANGES,
                "涉及的实施清单 > 合计 > 实施清单",
                "select count(*) from implementation where standard_id in " + touched));
        for (var state :
                Map.of("待处理", "OPEN", "已采用标准", "TAKEN_OVER", "保留本地", "KEPT").entrySet()) {
            figures.add(new Figure(
                    ReportKind.CHANGES,
                    "涉及的实施清单 > 合计 > " + state.getKey(),
                    "select count(*) from standard_drift where state = '" + state.getValue() + "'"));
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void whatAReportSaysIsWhatTheTablesHold(Figure figure) throws SQLException {
        long shown = REPORTS.get(figure.report()).at(figure.where());
        assertThat(shown).isEqualTo(sql(figure.sql()));
    }

    @Test
    void noFigureIsCheckedOnNothing() throws SQLException {
        List<String> nothing = new ArrayList<>();
        for (Figure figure : figures()) {
            if (sql(figure.sql()) == 0) {
                nothing.add(figure.toString());
            }
        }
        assertThat(nothing).isEmpty();
    }

    /** A packet asks point by point and adds nothing up; rules are no data. */
    @Test
    void everyReportWithSumsIsAmongThem() {
        Set<ReportKind> without = EnumSet.of(ReportKind.PACKET, ReportKind.RULE_BOOK);
        assertThat(figures().stream().map(Figure::report).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.complementOf(EnumSet.copyOf(without)));
    }

    @Test
    void theProgressReportSaysWhereTheRowsOfEachOfItsRatesAre() {
        assertThat(screens(ReportKind.PROGRESS))
                .contains(
                        "/matching?list=1&state=ACCEPTED",
                        "/compare?d=150000000000",
                        "/ledger?d=150000000000",
                        "/gaps?d=150000000000&list=1");
    }

    @Test
    void theMappingReportSaysWhereTheEntriesOfEachLeadDepartmentAre() throws SQLException {
        long departments = sql("select count(distinct lead_department) from list_entry where list_id = 1"
                + " and lead_department <> ''");
        assertThat(departments).isGreaterThan(3);
        assertThat(screens(ReportKind.MAPPING))
                .filteredOn(screen -> screen.startsWith("/matching?list=1&department="))
                .hasSize((int) departments)
                .doesNotHaveDuplicates();
    }

    /** The addresses at the end of a report. */
    private static List<String> screens(ReportKind kind) {
        List<String> screens = new ArrayList<>();
        desk.outline(kind, BUREAU, REGION).sections().getLast().blocks().forEach(block -> {
            if (block instanceof Table table) {
                table.rows().forEach(row -> screens.add(row.cells().getLast().text()));
            }
        });
        return screens;
    }

    private static long sql(String question) throws SQLException {
        try (var connection = region.connection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            assertThat(answer.next()).isTrue();
            return answer.getLong(1);
        }
    }
}
