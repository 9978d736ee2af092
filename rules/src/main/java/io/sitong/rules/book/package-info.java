/**
 * All rules in reading order, run over items and shown to people.
 *
 * <pre>
 *  book ─► themes (codes, names, basis, ...) ─► root (Rule, RuleCard, Finding, ...)
 * </pre>
 */
@NullMarked
package io.sitong.rules.book;

import org.jspecify.annotations.NullMarked;
