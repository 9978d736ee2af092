/**
 * How far what was accepted without a person may be trusted: a part of it is drawn, judged blind, and the share that is
 * right is estimated with an interval (抽样验收).
 *
 * <pre>
 * accepted pairs ──SampleDraw──► some of them ──a person judges, blind──► PrecisionEstimate
 *                     ▲
 *                 SampleSize: how many, for an interval as narrow as wanted
 * </pre>
 */
@NullMarked
package io.sitong.rules.acceptance;

import org.jspecify.annotations.NullMarked;
