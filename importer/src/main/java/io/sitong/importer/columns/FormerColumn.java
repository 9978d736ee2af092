package io.sitong.importer.columns;

import io.sitong.importer.values.PlainText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Columns of what was before a change: 原事项名称, 承诺时限（调整前）. What they say no longer holds, so that they are never
 * taken for what holds now, even where no other column says that.
 */
final class FormerColumn {

    private static final String CHANGE = "(调整|变更|修改|修订|压减|压缩|精简|优化|改革|更新|更正|合并|整改|规范|统一|清理|梳理|变动)";
    private static final Pattern FORMER = Pattern.compile(
            "^[(]?(原(?![件始因则产料籍生发文由创])|旧(?!货|车|物|机)|以前|从前|曾用)|" + CHANGE + "[之以]?前(?!置|款|期)|[(](原|旧|[之以]前)[)]$");

    private FormerColumn() {}

    /** Whether a name, or a group above it, says that the column is of the past. */
    static boolean is(List<String> path) {
        return path.stream()
                .anyMatch(name ->
                        FORMER.matcher(PlainText.folded(HeaderText.tight(name))).find());
    }
}
