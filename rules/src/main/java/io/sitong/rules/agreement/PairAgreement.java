package io.sitong.rules.agreement;

/** How far two certain people agree. */
public record PairAgreement(Rater first, Rater second, Agreement agreement) {}
