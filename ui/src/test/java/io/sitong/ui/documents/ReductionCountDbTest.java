package io.sitong.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.store.Stores;
import io.sitong.rules.reduce.ReductionLine;
import io.sitong.ui.LinedUpRegion;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sums beside a count by SQL over the sample region, which knows nothing of the Java that makes them. */
class ReductionCountDbTest {

    private static final DivisionCode REGION = new DivisionCode("150000000000");
    private static final DivisionCode CHIFENG = new DivisionCode("150400000000");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);

    /**
     * The few other names the sample has for a paper are spelt out here once more. Tables, because a plan over views
     * that H2 has no figures for may take the square of the time.
     */
    private static final String TABLES = """
            create table asked (id bigint, division varchar, standard_id bigint, name varchar, source varchar, issuer varchar,
                licence varchar) as
            select i.id, i.division_code, i.standard_id,
                case regexp_replace(m.name, '^[0-9]+、|原件及复印件$|（原件或复印件）$', '')
                    when '身份证' then '居民身份证' when '户口本' then '居民户口簿' when '执照' then '营业执照'
                    when '驾驶证' then '机动车驾驶证' when '社保卡' then '社会保障卡' when '残疾证' then '残疾人证'
                    else regexp_replace(m.name, '^[0-9]+、|原件及复印件$|（原件或复印件）$', '') end,
                m.source, m.issuer, m.licence
            from implementation i
            join item_content c on c.id = i.content_id
            join content_material m on m.piece_id = c.materials_piece
            where i.standard_id is not null;
            create table ruled (standard_id bigint, name varchar, source varchar, issuer varchar, licence varchar) as
            select s.id, m.name, m.source, m.issuer, m.licence
            from standard_item s
            join item_content c on c.id = s.content_id
            join content_material m on m.piece_id = c.materials_piece;
            create index ruled_name on ruled (standard_id, name);
            create table single (id bigint, division varchar, standard_id bigint, own varchar, ruling varchar,
                own_days varchar, own_unit varchar, days varchar, unit varchar) as
            select i.id, i.division_code, i.standard_id, o.body, r.body,
                i.promise_limit, i.promise_unit, s.promise_limit, s.promise_unit
            from implementation i
            join standard_item s on s.id = i.standard_id
            join item_content oc on oc.id = i.content_id
            join content_piece o on o.id = oc.fields_piece
            join item_content rc on rc.id = s.content_id
            join content_piece r on r.id = rc.fields_piece;
            """;

    private static final String WORKDAYS = "cast(%1$s_days as double precision) * case %1$s_unit"
            + " when '工作日' then 1 when '自然日' then 22.0 / 30 when '月' then 22 when '小时' then 1.0 / 8 when '年' then 264 end";

    private static LinedUpRegion region;
    private static ReductionCount count;

    @BeforeAll
    static void fill() throws SQLException {
        region = new LinedUpRegion(CLOCK);
        Stores stores = region.stores;
        count = new ReductionCount(stores.standardItems(), stores.implementations(), stores.divisions());
        try (var connection = region.connection();
                var statement = connection.createStatement()) {
            // the plan is to know what the tables hold, not to guess it
            statement.execute("analyze sample_size 0");
            statement.execute(TABLES);
        }
    }

    @Test
    void papersBeyondTheStandardAddUp() throws SQLException {
        ReductionLine total = total(REGION);
        String beyond = "from asked a where exists (select 1 from ruled r where r.standard_id = a.standard_id)"
                + " and not exists (select 1 from ruled r where r.standard_id = a.standard_id and r.name = a.name)";
        assertThat(total.papers()).isEqualTo((long) sql("select count(*) from asked"));
        assertThat(total.materials().beyond())
                .isEqualTo(sql("select count(*) " + beyond))
                .isPositive();
        assertThat(total.materials().exceeding()).isEqualTo((long) sql("select count(distinct a.id) " + beyond));
    }

    @Test
    void onePlaceCountsItsOwnOnly() throws SQLException {
        ReductionLine total = total(CHIFENG);
        assertThat(total.papers())
                .isEqualTo((long) sql("select count(*) from asked where division like '1504%'"))
                .isPositive()
                .isLessThan(total(REGION).papers());
    }

    @Test
    void workdaysBeyondTheStandardAddUp() throws SQLException {
        ReductionLine.Figure workdays = total(REGION).workdays();
        String own = WORKDAYS.formatted("own");
        String ruling = own.replace("own_days", "days").replace("own_unit", "unit");
        String known = " from single where own_days is not null and own_unit is not null and days is not null";
        assertThat(workdays.known()).isEqualTo((long) sql("select count(*)" + known));
        assertThat(workdays.exceeding())
                .isEqualTo((long) sql("select count(*)" + known + " and " + own + " > " + ruling + " + 0.000001"))
                .isPositive();
        assertThat(workdays.beyond())
                .isCloseTo(sql("select sum(greatest(0, " + own + " - (" + ruling + ")))" + known), within(0.001));
    }

    @Test
    void visitsBeyondTheStandardAddUp() throws SQLException {
        String visits = "cast(regexp_substr(%s, '\"LIMIT_SCENE_NUM\":\"([0-9])\"', 1, 1, '', 1) as int)";
        String own = visits.formatted("own");
        String ruling = visits.formatted("ruling");
        ReductionLine.Figure figure = total(REGION).visits();
        assertThat(figure.known()).isEqualTo((long)
                sql("select count(*) from single where " + own + " is not null and " + ruling + " is not null"));
        assertThat(figure.beyond())
                .isEqualTo(sql("select sum(greatest(0, " + own + " - " + ruling + ")) from single"))
                .isPositive();
    }

    @Test
    void feesBeyondTheStandardAddUp() throws SQLException {
        assertThat(total(REGION).fees().beyond()).isEqualTo(sql("""
                        select count(*) from implementation i
                        join item_content c on c.id = i.content_id
                        join content_fee f on f.piece_id = c.fees_piece
                        where i.standard_id is not null and not exists (
                            select 1 from standard_item s
                            join item_content rc on rc.id = s.content_id
                            join content_fee rf on rf.piece_id = rc.fees_piece
                            where s.id = i.standard_id and rf.name = trim(f.name))
                        """)).isPositive();
    }

    @Test
    void papersOthersHoldAddUp() throws SQLException {
        ReductionLine total = total(REGION);
        String licence = "coalesce(a.licence, r.licence)";
        String joined = " from asked a left join ruled r on r.standard_id = a.standard_id and r.name = a.name where ";
        assertThat(total.byLicence())
                .isEqualTo((long) sql("select count(*)" + joined + licence + " is not null"))
                .isPositive();
        assertThat(total.bySharing()).isEqualTo((long)
                sql("select count(*)" + joined + licence + " is null and coalesce(a.source, r.source) = '政府部门核发'"));
        ReductionCount.Counted counted = counted(REGION);
        assertThat(counted.sharing().demands().stream()
                        .mapToLong(demand -> demand.implementations())
                        .sum())
                .isEqualTo(total.byLicence() + total.bySharing());
    }

    @Test
    void partsAddUpToTheWhole() {
        ReductionCount.Counted counted = counted(REGION);
        ReductionLine total = counted.tally().total();
        for (var lines : List.of(
                counted.tally().byStandard().values(), counted.tally().byPlace().values())) {
            assertThat(lines.stream()
                            .mapToDouble(line -> line.workdays().beyond())
                            .sum())
                    .isCloseTo(total.workdays().beyond(), within(0.001));
            assertThat(lines.stream().mapToLong(ReductionLine::papers).sum()).isEqualTo(total.papers());
            assertThat(lines.stream().mapToLong(ReductionLine::exceeding).sum()).isEqualTo(total.exceeding());
        }
    }

    private static ReductionLine total(DivisionCode within) {
        return counted(within).tally().total();
    }

    private static ReductionCount.Counted counted(DivisionCode within) {
        return count.count(
                new Viewer(1, "政务服务局", Role.BUREAU, REGION), within, (implementation, standard, excess) -> {});
    }

    private static double sql(String question) throws SQLException {
        try (var connection = region.connection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            assertThat(answer.next()).isTrue();
            return answer.getDouble(1);
        }
    }
}
