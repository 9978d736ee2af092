package io.sitong.rules.lineup;

import java.util.List;

/** The answer to one query: candidates by falling score. */
public record LineUpResult(Query query, Verdict verdict, List<Candidate> candidates) {}
