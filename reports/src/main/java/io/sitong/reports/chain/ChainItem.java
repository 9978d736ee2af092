package io.sitong.reports.chain;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.rules.chain.ChainVerdict;
import java.util.function.Function;

/**
 * One item whose chain does not hold.
 *
 * @param names what a division is called
 */
public record ChainItem(String code, String name, ChainVerdict verdict, Function<DivisionCode, String> names) {}
