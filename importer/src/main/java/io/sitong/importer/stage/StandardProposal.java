package io.sitong.importer.stage;

import java.util.List;

/**
 * A standard item a row may belong to; never taken without a person's word.
 *
 * @param score what proposals are ranked by, 0 to 1
 * @param reasons for and against, strongest first
 */
public record StandardProposal(long standardId, String code, String name, double score, List<String> reasons) {}
