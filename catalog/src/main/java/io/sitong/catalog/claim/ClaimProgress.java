package io.sitong.catalog.claim;

import java.util.EnumMap;
import java.util.Map;

/**
 * How far the answers are.
 *
 * @param asked items asked for; development zones are asked for none
 * @param answers how many of each kind were given; silence is not among them
 */
public record ClaimProgress(long asked, Map<ClaimAnswer, Long> answers) {

    public ClaimProgress {
        EnumMap<ClaimAnswer, Long> given = new EnumMap<>(ClaimAnswer.class);
        answers.forEach((answer, count) -> {
            if (answer != ClaimAnswer.UNKNOWN && count > 0) {
                given.put(answer, count);
            }
        });
        answers = java.util.Collections.unmodifiableMap(given);
    }

    public static ClaimProgress none() {
        return new ClaimProgress(0, Map.of());
    }

    public long count(ClaimAnswer answer) {
        return answer == ClaimAnswer.UNKNOWN ? open() : answers.getOrDefault(answer, 0L);
    }

    public long answered() {
        return answers.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Items nobody has answered for. */
    public long open() {
        return Math.max(0, asked - answered());
    }

    /** Answered part, 0 to 1; 1 where nothing is asked. */
    public double rate() {
        return asked == 0 ? 1 : Math.min(1, (double) answered() / asked);
    }

    public ClaimProgress plus(ClaimProgress other) {
        Map<ClaimAnswer, Long> sum = new EnumMap<>(ClaimAnswer.class);
        sum.putAll(answers);
        other.answers.forEach((answer, count) -> sum.merge(answer, count, Long::sum));
        return new ClaimProgress(asked + other.asked, sum);
    }
}
