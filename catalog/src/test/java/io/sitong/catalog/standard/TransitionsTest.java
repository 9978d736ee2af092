package io.sitong.catalog.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every move that is allowed stands in {@code transitions.csv}, and no other one is. */
class TransitionsTest {

    private static Set<String> allowed(String of) throws IOException {
        Set<String> moves = new TreeSet<>();
        try (InputStream in = Objects.requireNonNull(TransitionsTest.class.getResourceAsStream("transitions.csv"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith(of + ",")) {
                    moves.add(line.strip().substring(of.length() + 1));
                }
            }
        }
        return moves;
    }

    @Test
    void an_item_moves_as_the_table_says() throws IOException {
        Set<String> moves = new TreeSet<>();
        for (StandardState from : StandardState.values()) {
            for (StandardState to : StandardState.values()) {
                if (from.mayBecome(to)) {
                    moves.add(from + "," + to);
                }
            }
        }
        assertThat(moves).isEqualTo(allowed("item"));
    }

    @Test
    void a_proposal_moves_as_the_table_says() throws IOException {
        Set<String> moves = new TreeSet<>();
        for (ProposalState from : ProposalState.values()) {
            for (ProposalState to : ProposalState.values()) {
                if (from.mayBecome(to)) {
                    moves.add(from + "," + to);
                }
            }
        }
        assertThat(moves).isEqualTo(allowed("proposal"));
    }

    @Test
    void what_may_be_proposed_depends_on_the_state_of_the_item() throws IOException {
        Set<String> fitting = new TreeSet<>();
        for (ProposalKind kind : ProposalKind.values()) {
            for (StandardState state : StandardState.values()) {
                if (kind.fits(state)) {
                    fitting.add(kind + "," + state);
                }
            }
        }
        assertThat(fitting).isEqualTo(allowed("kind"));
    }
}
