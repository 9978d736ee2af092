package io.sitong.ui.claims;

import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.claim.ExpectedFilter;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.list.NationalList;
import io.sitong.ui.links.Link;
import io.sitong.ui.links.Links;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The filter as it stands in the address, and back; what an address says wrongly is left out. */
final class ClaimsAddress {

    private static final String YES = "1";
    private static final String NO = "0";

    private ClaimsAddress() {}

    static Link of(ExpectedFilter filter) {
        Boolean implemented = filter.implemented();
        return Links.claims()
                .in(filter.within())
                .with(Links.BELOW, filter.below() ? YES : null)
                .with(Links.TEXT, filter.text())
                .with(Links.TYPE, filter.taskType())
                .with(Links.DEPARTMENT, filter.departmentCode())
                .with(
                        Links.STATE,
                        filter.answers().stream().sorted().map(Enum::name).collect(Collectors.joining(",")))
                .with(Links.LISTED, filter.listId() == null ? null : YES)
                .with(Links.HELD, implemented == null ? null : implemented ? YES : NO);
    }

    static ExpectedFilter read(Map<String, String> parameters, DivisionCode within, Optional<NationalList> list) {
        return ExpectedFilter.in(within)
                .below(YES.equals(parameters.get(Links.BELOW)))
                .withText(parameters.get(Links.TEXT))
                .ofType(blankToNull(parameters.get(Links.TYPE)))
                .ofDepartment(blankToNull(parameters.get(Links.DEPARTMENT)))
                .answered(answers(parameters.getOrDefault(Links.STATE, "")))
                .onList(
                        YES.equals(parameters.get(Links.LISTED))
                                ? list.map(NationalList::id).orElse(null)
                                : null)
                .implemented(implemented(parameters.get(Links.HELD)));
    }

    private static Set<ClaimAnswer> answers(String names) {
        Set<ClaimAnswer> answers = EnumSet.noneOf(ClaimAnswer.class);
        for (String name : names.split(",")) {
            for (ClaimAnswer answer : ClaimAnswer.values()) {
                if (answer.name().equals(name.strip())) {
                    answers.add(answer);
                }
            }
        }
        return answers;
    }

    private static @Nullable Boolean implemented(@Nullable String held) {
        if (YES.equals(held)) {
            return true;
        }
        return NO.equals(held) ? false : null;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
