package io.sitong.rules.book;

import io.sitong.rules.MechanicalRule;
import io.sitong.rules.Rule;
import io.sitong.rules.basis.BasisRules;
import io.sitong.rules.basis.GoneLaws;
import io.sitong.rules.codes.CodeRules;
import io.sitong.rules.conditions.ConditionRules;
import io.sitong.rules.contacts.ContactRules;
import io.sitong.rules.duplicates.DuplicateRules;
import io.sitong.rules.faqs.FaqRules;
import io.sitong.rules.fees.FeeRules;
import io.sitong.rules.levels.LevelRules;
import io.sitong.rules.materials.MaterialRules;
import io.sitong.rules.names.NameRules;
import io.sitong.rules.objects.ObjectRules;
import io.sitong.rules.online.OnlineRules;
import io.sitong.rules.powers.PowerRules;
import io.sitong.rules.results.ResultRules;
import io.sitong.rules.steps.StepRules;
import io.sitong.rules.times.TimeRules;
import io.sitong.rules.types.TypeRules;
import io.sitong.rules.versions.VersionRules;
import io.sitong.rules.visits.VisitRules;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Every rule there is, in reading order. A rule that is not listed here does not exist. */
public final class RuleBook {

    private static final Map<String, List<Rule>> CHAPTERS = chapters();
    private static final List<Rule> RULES =
            CHAPTERS.values().stream().flatMap(List::stream).toList();

    private RuleBook() {}

    /** The rules by theme; the key is the Chinese heading. */
    public static Map<String, List<Rule>> byTheme() {
        return CHAPTERS;
    }

    public static List<Rule> rules() {
        return RULES;
    }

    /** The rules of {@code rules.csv} that the data cannot decide, each with the reason. */
    public static List<UndecidedRule> undecided() {
        return UndecidedRules.ALL;
    }

    /** Every rule, those about laws judging by a register. */
    public static List<Rule> rulesKnowing(Supplier<GoneLaws> laws) {
        return CHAPTERS.values().stream()
                .flatMap(rules -> (rules == BasisRules.ALL ? BasisRules.knowing(laws) : rules).stream())
                .toList();
    }

    /** Those whose findings can be mended without judgement. */
    public static List<MechanicalRule> mechanical() {
        return RULES.stream()
                .filter(MechanicalRule.class::isInstance)
                .map(MechanicalRule.class::cast)
                .toList();
    }

    public static Optional<Rule> find(String code) {
        return RULES.stream().filter(rule -> rule.card().code().equals(code)).findFirst();
    }

    /** Changes whenever the text of a rule does; kept with findings, to know which book they were made by. */
    public static String version() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(RulePage.markdown().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, List<Rule>> chapters() {
        Map<String, List<Rule>> chapters = new LinkedHashMap<>();
        chapters.put("编码", CodeRules.ALL);
        chapters.put("名称", NameRules.ALL);
        chapters.put("事项类型", TypeRules.ALL);
        chapters.put("设定依据", BasisRules.ALL);
        chapters.put("行使层级", LevelRules.ALL);
        chapters.put("权力来源", PowerRules.ALL);
        chapters.put("办理时限", TimeRules.ALL);
        chapters.put("到现场次数", VisitRules.ALL);
        chapters.put("收费", FeeRules.ALL);
        chapters.put("申请材料", MaterialRules.ALL);
        chapters.put("受理条件", ConditionRules.ALL);
        chapters.put("地点与联系", ContactRules.ALL);
        chapters.put("服务对象", ObjectRules.ALL);
        chapters.put("网上办理与通办", OnlineRules.ALL);
        chapters.put("办理结果", ResultRules.ALL);
        chapters.put("办理流程", StepRules.ALL);
        chapters.put("常见问题", FaqRules.ALL);
        chapters.put("版本", VersionRules.ALL);
        chapters.put("重复", DuplicateRules.ALL);
        return chapters;
    }
}
