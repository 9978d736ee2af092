package io.sitong.catalog.sample;

import io.sitong.catalog.claim.Claim;
import io.sitong.catalog.division.Authority;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.Level;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A region to try everything on: real divisions, real laws and matters, made-up bodies and rows.
 *
 * <p>The same seed, size and divisions give the same region, row by row. Nothing is kept but the standards: rows are
 * made when they are asked for, so that millions need no more memory than a few.
 *
 * <p>All codes of items are made by rule and are not official: {@link StandardItem#synthetic()} is true. Credit codes
 * have right check digits and carry an organisation code that begins with {@code YL}, which no registered body has;
 * web addresses end in {@code .example}; landline numbers begin with 9.
 *
 * <p>Standards have the ids 1 to n in the order of {@link #standards()}, all published as snapshot 1. {@link BasedOn}
 * of a row and {@link Claim#standardId()} name these ids; whoever stores the region maps them to its own.
 */
public final class SampleRegion {

    private static final Instant NEWEST = Instant.parse("2026-11-01T01:00:00Z");
    private static final int OLDEST_DAYS = 300;

    /** How a row is typed draws from a stream of its own, so that it moves nothing else. */
    private static final long TYPING = 1_000_000_000_000L;

    private final long seed;
    private final List<Division> divisions;
    private final List<Matter> matters;
    private final Map<Level, int[]> positions;
    private final Quotas quotas;
    private final SeatBook seatBook;
    private final Deviations deviations;

    private SampleRegion(
            long seed,
            List<Division> divisions,
            List<Matter> matters,
            Map<Level, int[]> positions,
            Quotas quotas,
            SeatBook seatBook) {
        this.seed = seed;
        this.divisions = divisions;
        this.matters = matters;
        this.positions = positions;
        this.quotas = quotas;
        this.seatBook = seatBook;
        this.deviations = new Deviations(situationShare());
    }

    /** @param all every division of the region, down to the villages */
    public static SampleRegion of(long seed, SampleSize size, List<Division> all) {
        List<Division> divisions = Coverage.divisions(size, all);
        List<Matter> matters = StandardBook.matters();
        Map<Level, int[]> positions = Coverage.positionsByLevel(matters);
        Quotas quotas;
        if (size.implementations() == 0) {
            quotas = Quotas.natural(divisions, positions, seed);
        } else {
            double wanted = size.implementations() / Quotas.BENCHMARK_SHARE;
            int times = (int) Math.ceil(wanted / Quotas.cells(divisions, positions));
            matters = ScopeVariants.multiplied(matters, times);
            positions = Coverage.positionsByLevel(matters);
            quotas = Quotas.exact(divisions, positions, size.implementations());
        }
        List<Organ> organs = List.copyOf(StandardBook.organs().values());
        return new SampleRegion(seed, divisions, matters, positions, quotas, new SeatBook(all, organs));
    }

    /** The divisions that take part, by code. */
    public List<Division> divisions() {
        return divisions;
    }

    /** The standard items, published, with ids from 1. */
    public List<StandardItem> standards() {
        return matters.stream()
                .map(matter ->
                        new StandardItem(matter.index(), 1, StandardState.PUBLISHED, matter.item(), 1, true, NEWEST))
                .toList();
    }

    /** The bodies of the divisions that take part, with ids from 1. */
    public List<Authority> authorities() {
        List<Authority> authorities = new ArrayList<>();
        for (Division division : divisions) {
            for (Seat seat : new LinkedHashSet<>(seatBook.seatsOf(division).values())) {
                authorities.add(new Authority(
                        authorities.size() + 1L,
                        seat.name(),
                        seat.creditCode(),
                        division.code(),
                        seat.departmentCode()));
            }
        }
        return authorities;
    }

    /** All rows, division by division; made while the stream is read. */
    public Stream<Implementation> implementations() {
        return rows().map(SampleRow::implementation);
    }

    /** All rows with what was made wrong in them. */
    public Stream<SampleRow> rows() {
        return divisions.stream().flatMap(this::rowsOf);
    }

    /** The rows of one division. */
    public Stream<SampleRow> rowsOf(Division division) {
        Map<String, Seat> seats = seatBook.seatsOf(division);
        DivisionPlan plan = plan(division, seats);
        Map<String, Boolean> oldCodes = new HashMap<>();
        return IntStream.range(0, plan.positions().length).mapToObj(i -> row(plan, i, seats, oldCodes));
    }

    /** What the divisions answered on the standards of their level. */
    public Stream<Claim> claims() {
        return divisions.stream().flatMap(division -> {
            DivisionPlan plan = plan(division, seatBook.seatsOf(division));
            return SampleClaims.of(plan, listed(division), seed, NEWEST).stream();
        });
    }

    private DivisionPlan plan(Division division, Map<String, Seat> seats) {
        return DivisionPlan.of(division, listed(division), quotas.of(division), matters, seats, seed);
    }

    private int[] listed(Division division) {
        return Optional.ofNullable(positions.get(division.level())).orElse(new int[0]);
    }

    private SampleRow row(DivisionPlan plan, int number, Map<String, Seat> seats, Map<String, Boolean> oldCodes) {
        Matter matter = matters.get(plan.positions()[number]);
        Seat seat = Optional.ofNullable(seats.get(matter.organ().key()))
                .or(() -> Optional.ofNullable(seats.get(SeatBook.ALL_ROUND)))
                .orElseThrow(() ->
                        new IllegalStateException(matter.code() + " has nobody to carry it out in " + plan.division()));
        boolean oldCode = oldCodes.computeIfAbsent(
                seat.organ(),
                organ -> Seeds.random(seed, plan.division().code(), organ.hashCode())
                                .nextInt(1000)
                        < DefectKind.ORGANISATION_CODE_NOT_18.perMille());
        boolean duplicate = number == plan.duplicate();
        SplittableRandom random =
                Seeds.random(seed, plan.division().code(), duplicate ? -matter.index() - 10L : matter.index());
        ImplementationState state = state(random);
        Item faithful = stated(LocalItems.faithful(matter, seat), state);
        Deviation.Context context = new Deviation.Context(matter, seat, matters);
        Deviations.Result result = Deviations.typed(
                deviations.into(faithful, context, oldCode, random),
                context,
                Seeds.random(seed, plan.division().code(), (duplicate ? -1 : 1) * (TYPING + matter.index())));
        List<SampleDefect> defects = new ArrayList<>(result.defects());
        if (duplicate) {
            defects.add(new SampleDefect(DefectKind.DUPLICATE, matter.code()));
        }
        if (number == plan.unlisted()) {
            defects.add(new SampleDefect(DefectKind.UNLISTED_LEVEL, seat.level().code()));
        }
        boolean attached = result.item().text(ItemField.CATALOG_CODE).equals(matter.code());
        Instant changedAt = NEWEST.minus(Duration.ofHours(random.nextInt(OLDEST_DAYS * 24)));
        Implementation implementation = new Implementation(
                0,
                0,
                plan.division().code(),
                result.item(),
                state,
                attached ? new BasedOn(matter.index(), 1) : null,
                changedAt);
        return new SampleRow(implementation, matter.index(), List.copyOf(defects));
    }

    private static ImplementationState state(SplittableRandom random) {
        int drawn = random.nextInt(1000);
        if (drawn < 12) {
            return ImplementationState.SUSPENDED;
        }
        if (drawn < 32) {
            return ImplementationState.DRAFT;
        }
        if (drawn < 52) {
            return ImplementationState.IN_REVIEW;
        }
        if (drawn < 60) {
            return ImplementationState.REJECTED;
        }
        return drawn < 64 ? ImplementationState.CANCELLED : ImplementationState.PUBLISHED;
    }

    private static Item stated(Item item, ImplementationState state) {
        return switch (state) {
            case SUSPENDED -> item.edit().set(ItemField.TASK_STATE, "2").build();
            case CANCELLED -> item.edit().set(ItemField.TASK_STATE, "3").build();
            default -> item;
        };
    }

    /** Which share of the rows bears a situation word in its standard name. */
    private double situationShare() {
        long with = 0;
        long all = 0;
        for (Division division : divisions) {
            int[] listed = listed(division);
            all += listed.length;
            with += Arrays.stream(listed)
                    .filter(position -> NameDeviations.namesSituation(
                            matters.get(position).item().name()))
                    .count();
        }
        return all == 0 ? 0 : with / (double) all;
    }
}
