package io.sitong.catalog.sample;

import static io.sitong.catalog.item.ItemField.*;

import io.sitong.catalog.item.CatalogCode;
import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.Faq;
import io.sitong.catalog.item.Fee;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.item.Material;
import io.sitong.catalog.item.ResultDocument;
import io.sitong.catalog.item.Situation;
import io.sitong.catalog.item.SpecialStep;
import io.sitong.catalog.item.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Turns one block of the standards' text into a whole standard item. */
final class StandardComposer {

    /** From this day the standards hold. */
    private static final String EFFECTIVE = "2026-01-01";

    private static final String NONE = "无";

    private final LawBook laws;
    private final MaterialBook materialBook;

    StandardComposer(LawBook laws, MaterialBook materialBook) {
        this.laws = laws;
        this.materialBook = materialBook;
    }

    Item compose(Block block, Organ organ) {
        CatalogCode code = new CatalogCode(block.get("编码"));
        TimeNote time = TimeNote.parse(block.get("办件"));
        List<LegalBasis> bases = laws.cite(block.all("依据"));
        LegalBasis first = bases.get(0);
        List<Material> materials =
                materialBook.materials(block.all("材料"), code.value(), "《" + first.lawName() + "》" + first.article());
        List<ResultDocument> results = results(block, code);
        Item.Builder item = Item.builder();
        identity(item, block, code, organ);
        time(item, block, time, code);
        item.set(SERVER_TYPE, codes(CodeTable.SERVER_TYPE, block.get("对象")))
                .set(LIMIT_EXPLAIN, block.find("数量").orElse(NONE))
                .set(SERVICE_TYPE, block.find("中介").orElse(NONE))
                .set(ACCEPT_CONDITION, GuidanceText.numbered(block.get("条件")))
                .set(PROHIBIT, block.find("禁止").map(GuidanceText::numbered).orElse(null))
                .set(REVIEW_POINTS, GuidanceText.reviewPoints(block.all("要点"), materials))
                .set(PREREQUISITE, block.find("前置").orElse(NONE))
                .set(RIGHTS, GuidanceText.rights(code.typeCode()))
                .set(DUTIES, GuidanceText.duties(code.typeCode()))
                .set(PUNISHMENT_METHOD, block.find("处罚").orElse(null))
                .set(PLAN_EFFECTIVE_DATE, EFFECTIVE)
                .bases(bases)
                .materials(materials)
                .situations(block.all("情形").stream()
                        .map(name -> new Situation(name, null, null))
                        .toList());
        fees(item, block);
        process(item, block, time, results, code);
        new ReachComposer(block).addTo(item);
        return withQuestions(item.build(), block);
    }

    private static void identity(Item.Builder item, Block block, CatalogCode code, Organ organ) {
        String name = block.title();
        item.set(TASK_NAME, name)
                .set(CATALOG_CODE, code.value())
                .set(ITEM_KIND, code.isChild() ? "子项" : "主项")
                .set(MAIN_NAME, code.isChild() ? block.get("主项") : name)
                .set(SUB_NAME, code.isChild() ? name : null)
                .set(HANDLE_ITEM_NAME, block.find("办理项").orElse(null))
                .set(TASK_TYPE, code.typeCode())
                .set(USE_LEVEL, block.get("层级").replace(",", "^"))
                .set(BUSINESS_CLASS, block.get("分类"))
                .set(TOPIC, block.get("主题"))
                .set(IN_NATIONAL, code.national() ? "1" : "0")
                .set(GUIDE_DEPT, organ.guide())
                .set(TASK_STATE, "1");
    }

    private static void time(Item.Builder item, Block block, TimeNote time, CatalogCode code) {
        String note = block.find("时限说明").orElse(code.typeCode().equals("20") ? "法律、法规未规定办结时限，按经办规程规定的时限填写" : null);
        item.legalLimit(time.legal())
                .promiseLimit(time.promise())
                .set(PROJECT_TYPE, time.projectType())
                .set(ANTICIPATE_EXPLAIN, note)
                .set(PROMISE_EXPLAIN, promiseNote(time, block.all("特别")));
    }

    private static String promiseNote(TimeNote time, List<String> specialSteps) {
        if (time.instant()) {
            return "材料齐全、符合法定形式的，当场办结";
        }
        boolean outside = specialSteps.stream().anyMatch(line -> line.endsWith("不计"));
        return outside ? "自受理之日起计算，特别程序所需时间不计入" : "自受理之日起计算";
    }

    private static void fees(Item.Builder item, Block block) {
        List<Fee> fees = new ArrayList<>();
        for (String line : block.all("收费")) {
            List<String> cells = cells(line);
            fees.add(new Fee(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    cells.size() > 3 ? "1" : "0",
                    cells.size() > 3 ? cells.get(3) : null));
        }
        item.fees(fees)
                .set(IS_FEE, fees.isEmpty() ? "0" : "1")
                .set(FEE_BASIS, fees.stream().map(Fee::basis).distinct().collect(Collectors.joining("；")))
                .set(IS_PAY_ONLINE, fees.isEmpty() ? "0" : "1");
    }

    private static void process(
            Item.Builder item, Block block, TimeNote time, List<ResultDocument> results, CatalogCode code) {
        String resultNames = results.stream().map(ResultDocument::name).collect(Collectors.joining("、"));
        List<Step> steps =
                StepPlan.steps(time.promise(), resultNames, code.typeCode().equals("01"));
        List<SpecialStep> special = new ArrayList<>();
        for (String line : block.all("特别")) {
            List<String> cells = cells(line);
            special.add(new SpecialStep(
                    cells.get(0),
                    TimeNote.limit(
                            cells.get(1).replaceAll("\\D", ""), cells.get(1).replaceAll("\\d", "")),
                    cells.get(2),
                    cells.get(3).equals("计") ? "1" : "0"));
        }
        item.steps(steps)
                .specialSteps(special)
                .results(results)
                .set(HANDLE_FLOW, steps.stream().map(Step::name).collect(Collectors.joining("→")))
                .set(
                        SPECIAL_PROCEDURE,
                        special.isEmpty()
                                ? NONE
                                : special.stream()
                                        .map(s -> s.name() + "（" + text(s) + "）")
                                        .collect(Collectors.joining("、")))
                .set(
                        RESULT_TYPE,
                        results.stream().map(ResultDocument::type).distinct().collect(Collectors.joining("^")))
                .set(RESULT_NAME, resultNames)
                .set(RESULT_GUID, results.get(0).sample())
                .set(RESULT_GET, results.get(0).delivery());
    }

    private static String text(SpecialStep step) {
        return step.limit() == null ? "" : step.limit().text();
    }

    private static List<ResultDocument> results(Block block, CatalogCode code) {
        List<ResultDocument> results = new ArrayList<>();
        for (String line : block.all("结果")) {
            List<String> cells = cells(line);
            results.add(new ResultDocument(
                    cells.get(0),
                    cells.get(1),
                    cells.size() > 2 ? cells.get(2) : null,
                    block.find("领取").orElse("窗口领取、邮寄送达"),
                    SyntheticAddresses.resultSample(code.value())));
        }
        return List.copyOf(results);
    }

    private static Item withQuestions(Item item, Block block) {
        List<Faq> faqs = new ArrayList<>();
        List<String> questions = block.all("问");
        List<String> answers = block.all("答");
        if (questions.size() != answers.size()) {
            throw new IllegalStateException(block.title() + " has a question without an answer");
        }
        for (int i = 0; i < questions.size(); i++) {
            faqs.add(new Faq(questions.get(i), answers.get(i)));
        }
        faqs.addAll(GuidanceText.usualQuestions(item));
        return item.edit().faqs(faqs).build();
    }

    static String codes(CodeTable table, String labels) {
        List<String> codes = new ArrayList<>();
        for (String label : labels.split(" ", -1)) {
            codes.add(
                    table.codeOf(label).orElseThrow(() -> new IllegalStateException("not in " + table + ": " + label)));
        }
        codes.sort(null);
        return String.join("^", codes);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }
}
