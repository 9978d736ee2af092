package io.sitong.rules.types;

import java.util.Map;
import java.util.Optional;

/** Type codes of single systems or provinces, met in live data. */
final class PrivateType {

    private static final Map<String, String> MEANINGS =
            Map.of("99", "辽宁的表彰奖励等", "21", "广东的市政公用等", "13", "审核转报", "14", "公共服务", "15", "内部管理", "16", "联办事项");

    private PrivateType() {}

    /** What the code may mean; empty where it is no code known to be in use somewhere. */
    static Optional<String> meaning(String code) {
        return code.matches("[1-9]") ? Optional.of("缺前导零的0" + code) : Optional.ofNullable(MEANINGS.get(code));
    }
}
