package io.sitong.catalog.division;

/**
 * An organ that carries out items (实施主体).
 *
 * @param creditCode unified social credit code as registered; synthetic in the sample region
 * @param departmentCode two digits of the national department table (digits 5-6 of a national 基本编码)
 */
public record Authority(long id, String name, String creditCode, DivisionCode division, String departmentCode) {}
