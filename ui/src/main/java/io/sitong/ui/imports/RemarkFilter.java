package io.sitong.ui.imports;

import io.sitong.catalog.intake.Remark;
import org.jspecify.annotations.Nullable;

/**
 * Which remarks of a file are looked at.
 *
 * @param source who says it; absent: all
 * @param code kind of problem, code of a rule or of what the preview says; empty: all
 */
record RemarkFilter(Remark.@Nullable Source source, String code) {

    @Nullable
    String codeOrNull() {
        return code.isEmpty() ? null : code;
    }
}
