package io.sitong.rules.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.claim.Expectation;
import io.sitong.catalog.item.InUse;
import io.sitong.catalog.standard.StandardState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceStandingTest {

    @ParameterizedTest(name = "{0}, {1}, answered {2}, {3} here, {4} in use: {5}")
    @CsvSource({
        "PUBLISHED, ASKED,     YES,            1, 1, CARRIED_OUT",
        "PUBLISHED, ASKED,     UNKNOWN,        1, 1, CARRIED_OUT",
        "PUBLISHED, OPEN,      UNKNOWN,        1, 1, CARRIED_OUT",
        "PUBLISHED, ASKED,     UNKNOWN,        0, 0, UNCLAIMED",
        "PUBLISHED, ASKED,     YES,            0, 0, MISSING",
        "PUBLISHED, ASKED,     YES,            2, 0, STOPPED_HERE",
        "PUBLISHED, ASKED,     UNKNOWN,        1, 0, STOPPED_HERE",
        "PUBLISHED, ASKED,     NO,             0, 0, DECLINED",
        "PUBLISHED, ASKED,     BY_UPPER_LEVEL, 0, 0, BY_UPPER_LEVEL",
        "PUBLISHED, ASKED,     MERGED,         0, 0, MERGED",
        "PUBLISHED, NOT_ASKED, UNKNOWN,        1, 1, SURPLUS",
        "PUBLISHED, NOT_ASKED, YES,            0, 0, NOT_CONCERNED",
        "PUBLISHED, OPEN,      UNKNOWN,        0, 0, NOT_CONCERNED",
        "SUSPENDED, ASKED,     YES,            1, 1, STOPPED_ABOVE",
        "CANCELLED, NOT_ASKED, UNKNOWN,        3, 1, STOPPED_ABOVE",
        "SUSPENDED, ASKED,     YES,            1, 0, NOT_CONCERNED",
        "SUSPENDED, ASKED,     UNKNOWN,        0, 0, NOT_CONCERNED",
        "DRAFT,     ASKED,     UNKNOWN,        0, 0, NOT_CONCERNED",
    })
    void aPlaceStandsToAnItem(
            StandardState state,
            Expectation expectation,
            ClaimAnswer answer,
            int all,
            int inUse,
            PlaceStanding expected) {
        assertThat(PlaceStanding.of(state, expectation, answer, new InUse(all, inUse)))
                .isEqualTo(expected);
    }
}
