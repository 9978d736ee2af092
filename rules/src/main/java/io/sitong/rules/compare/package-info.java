/**
 * Whether an item says the same as the standard, field by field, and how it differs.
 *
 * <pre>
 *  citation text ─► BasisParser ─► BasisSet ─┐
 *  material names ─► MaterialNames ──────────┼─► ItemComparison   all fields, with words, for people
 *  other fields ─► NameFold ─────────────────┴─► FourSame         four fields, fast, for the whole region
 * </pre>
 */
@NullMarked
package io.sitong.rules.compare;

import org.jspecify.annotations.NullMarked;
