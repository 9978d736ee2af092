/**
 * Lines names up: finds, for the name of a list entry, the items that mean the same, contain it or are part of it, says
 * why, and accepts without a person only where nothing speaks against it.
 *
 * <pre>
 * name ─► NameReader (one pass over Vocabulary) ─► ParsedName ─► CandidateIndex (uni+bigrams, idf)
 *                                                                       │ best few
 *                                    Reasons ◄─ Scorer (content, act, scope, level, evidence) ─► Verdict
 * </pre>
 */
@NullMarked
package io.sitong.rules.lineup;

import org.jspecify.annotations.NullMarked;
