package io.sitong.reports.mapping;

import io.sitong.reports.outline.Imprint;
import io.sitong.rules.agreement.RatedTwice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the mapping report says.
 *
 * @param region such as 内蒙古自治区
 * @param listTitle title of the list, such as 国务院办公厅关于……的通知（国办发〔2020〕35号）附件
 * @param listVersion which version of the list the office works on; 0 where it keeps none
 * @param sample the list is the built-in sample, not an official annex
 * @param unit what is to be covered, such as 盟市
 * @param leagues how many of these there are
 * @param acceptance what the newest judged sample of automatic acceptance says; absent where none was judged
 * @param doubleReviews what two people answered unseen by each other
 */
public record MappingData(
        String region,
        String listTitle,
        int listVersion,
        boolean sample,
        String unit,
        int leagues,
        List<MappedEntry> entries,
        @Nullable JudgedSample acceptance,
        List<RatedTwice> doubleReviews,
        Imprint imprint) {

    public MappingData {
        entries = List.copyOf(entries);
        doubleReviews = List.copyOf(doubleReviews);
    }

    /** Of a list that is not kept, and on which nothing was decided by two people. */
    public MappingData(
            String region,
            String listTitle,
            boolean sample,
            String unit,
            int leagues,
            List<MappedEntry> entries,
            @Nullable JudgedSample acceptance,
            Imprint imprint) {
        this(region, listTitle, 0, sample, unit, leagues, entries, acceptance, List.of(), imprint);
    }
}
