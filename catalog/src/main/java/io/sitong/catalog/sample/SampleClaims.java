package io.sitong.catalog.sample;

import io.sitong.catalog.claim.Claim;
import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.division.Division;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** What a division answered on each standard of its level; some it never answered. */
final class SampleClaims {

    private static final int PURPOSE = -2;
    private static final int NEAR = 4;
    private static final List<String> REFUSALS =
            List.of("本地无此类业务", "机构改革后职能已划转，待编制部门明确承接单位", "已列入相对集中行政许可权改革，由行政审批部门另行认领");
    private static final List<String> UPPER = List.of("由盟市统一实施", "业务系统只开放到上级，由上级实施");
    private static final List<String> MERGED = List.of("并入主项一并办理", "已纳入“一件事”套餐统一受理");

    private SampleClaims() {}

    static List<Claim> of(DivisionPlan plan, int[] listed, long seed, Instant at) {
        Division division = plan.division();
        SplittableRandom random = Seeds.random(seed, division.code(), PURPOSE);
        Set<Integer> carriedOut = new HashSet<>();
        for (int position : plan.positions()) {
            carriedOut.add(position);
        }
        List<Claim> claims = new ArrayList<>();
        for (int position : listed) {
            int drawn = random.nextInt(100);
            if (carriedOut.contains(position)) {
                claims.add(claim(division, position, ClaimAnswer.YES, null, null, at));
            } else if (drawn < 15) {
                claims.add(claim(division, position, ClaimAnswer.YES, null, null, at));
            } else if (drawn < 35) {
                claims.add(claim(division, position, ClaimAnswer.NO, Deviation.pick(REFUSALS, random), null, at));
            } else if (drawn < 45) {
                claims.add(
                        claim(division, position, ClaimAnswer.BY_UPPER_LEVEL, Deviation.pick(UPPER, random), null, at));
            } else if (drawn < 55) {
                claims.add(claim(
                        division,
                        position,
                        ClaimAnswer.MERGED,
                        Deviation.pick(MERGED, random),
                        neighbour(position, carriedOut),
                        at));
            }
        }
        return claims;
    }

    private static Claim claim(
            Division division,
            int position,
            ClaimAnswer answer,
            @Nullable String reason,
            @Nullable Long mergedInto,
            Instant at) {
        return new Claim(0, 0, position + 1, division.code(), answer, reason, mergedInto, "样例填报员", at);
    }

    /** The nearest matter the division carries out; matters of one organ stand side by side. */
    private static @Nullable Long neighbour(int position, Set<Integer> carriedOut) {
        for (int distance = 1; distance <= NEAR; distance++) {
            if (carriedOut.contains(position - distance)) {
                return position - distance + 1L;
            }
            if (carriedOut.contains(position + distance)) {
                return position + distance + 1L;
            }
        }
        return null;
    }
}
