package io.sitong.catalog.item;

/** A question people ask, with its answer (常见问题). */
public record Faq(String question, String answer) {}
