package io.sitong.reports.mapping;

import io.sitong.catalog.list.Confirmation;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Relation;
import io.sitong.reports.outline.Wording;
import java.util.List;

/** What the words and figures of the mapping report mean (填报说明). */
final class MappingNotes {

    private MappingNotes() {}

    static List<String> of(MappingData data) {
        return List.of(
                "“清单条目”为国家清单中列明的事项；“目录事项”为本地区政务服务事项基本目录中的事项，以基本编码和名称标识。一个条目可以对应多个目录事项，分行列出。",
                "对应关系：" + relationWords() + "。对应关系只说明两者是否相当，不说明是否已经确认。",
                "状态：“" + MatchState.MAPPED.label() + "”为经办人已提出意见，“" + MatchState.IN_REVIEW.label() + "”为已提交他人复核，“"
                        + MatchState.ACCEPTED.label() + "”为复核人同意或机器判定高于自动确认线。提出人与复核人不是同一人。",
                "相似度为机器给出的0至1之间的数值，用于排列候选事项；人工直接指定的没有相似度。",
                "覆盖" + data.unit() + "为目录事项已编制实施清单的" + data.unit() + "数与" + data.unit() + "总数之比，由“条目—目录事项—实施清单”逐级推算。",
                "确认程度说明清单条目本身的来源是否可靠：只有导入正式印发的清单，才显示“" + Confirmation.OFFICIAL.label() + "”。",
                "确认率为已确认对应的条目数占清单条目数的比例；数据取自" + data.imprint().source() + "，时间为"
                        + Wording.date(data.imprint().date()) + "。");
    }

    private static String relationWords() {
        StringBuilder words = new StringBuilder();
        for (Relation relation : Relation.values()) {
            words.append(words.isEmpty() ? "" : "、")
                    .append('“')
                    .append(relation.label())
                    .append('”');
        }
        return words.toString();
    }
}
