package io.sitong.catalog.builtin;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.sample.SampleRegion;
import io.sitong.catalog.sample.SampleSize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Fills an empty database with what the product brings along; does nothing to one that was ever used. */
public final class FirstStart {

    private static final DivisionCode REGION = new DivisionCode("150000000000");
    private static final LocalDate EFFECTIVE = LocalDate.of(2026, 1, 1);
    private static final long SEED = 15;

    private final BulkLoader loader;
    private final NationalLists lists;

    public FirstStart(BulkLoader loader, NationalLists lists) {
        this.loader = loader;
        this.lists = lists;
    }

    /** What was loaded. */
    public record Loaded(
            int divisions, int authorities, int standards, long implementations, long claims, int entries) {}

    /**
     * Loads divisions, the sample region and the sample list.
     *
     * @param progress told the number of implementations written so far
     * @return empty where the database was filled already
     */
    public Optional<Loaded> load(SampleSize size, LongConsumer progress) {
        return load(size, SEED, progress);
    }

    /** The same, with a sample region of another seed. */
    public Optional<Loaded> load(SampleSize size, long seed, LongConsumer progress) {
        if (loader.state() == BulkLoader.State.FILLED) {
            return Optional.empty();
        }
        loader.begin();
        List<Division> divisions = BuiltInData.divisions();
        loader.divisions(divisions);
        SampleRegion region = SampleRegion.of(seed, size, divisions);
        var authorities = region.authorities();
        loader.authorities(authorities);
        var standards = region.standards();
        loader.standards(standards, EFFECTIVE);
        long implementations = loader.implementations(region.implementations(), progress);
        long claims = loader.claims(region.claims());
        int entries = addSampleList();
        loader.end();
        return Optional.of(
                new Loaded(divisions.size(), authorities.size(), standards.size(), implementations, claims, entries));
    }

    private int addSampleList() {
        var entries = BuiltInData.sampleNationalList();
        lists.add(Viewer.system(REGION), BuiltInData.SAMPLE_LIST_SERIES, BuiltInData.SAMPLE_LIST_TITLE, true, entries);
        return entries.size();
    }
}
