package io.sitong.importer;

import static io.sitong.importer.ImportBench.BANNER;
import static io.sitong.importer.ImportBench.CLERK;
import static io.sitong.importer.ImportBench.LEAGUE;
import static io.sitong.importer.ImportBench.LEAGUE_CLERK;
import static io.sitong.importer.ImportBench.OTHER_BANNER;
import static io.sitong.importer.ImportBench.only;
import static io.sitong.importer.ImportBench.problem;
import static io.sitong.importer.ImportBench.sheet;
import static io.sitong.importer.ImportBench.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchOutcome;
import io.sitong.catalog.batch.BatchState;
import io.sitong.catalog.batch.HandChange;
import io.sitong.catalog.batch.ImportBatch;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.Material;
import io.sitong.importer.problem.ProblemKind;
import io.sitong.importer.stage.Attachment;
import io.sitong.importer.stage.Conflict;
import io.sitong.importer.stage.Decision;
import io.sitong.importer.stage.FieldChange;
import io.sitong.importer.stage.Identity;
import io.sitong.importer.stage.ImportPreview;
import io.sitong.importer.stage.KeptField;
import io.sitong.importer.stage.PreviewOptions;
import io.sitong.importer.stage.PreviewRow;
import io.sitong.importer.stage.RowFilter;
import io.sitong.rules.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImportPreviewTest {

    private static final String CODE = "1115012584276442954002023002000";
    private static final String OTHER_CODE = "11150125225547197G4151022001000";

    private final ImportBench bench = new ImportBench();

    @Test
    void anUnknownItemIsNewWithAllItsFields() {
        PreviewRow row = only(bench.preview(workbook("""
            | TASK_NAME      | TASK_CODE | PROMISE_DAY |
            | 食品经营许可核发 | %s        | 36          |
            """.formatted(CODE))));
        assertThat(row.decision()).isEqualTo(Decision.NEW);
        assertThat(row.identity().kind()).isEqualTo(Identity.Kind.IMPLEMENTATION_CODE);
        assertThat(row.changes())
                .extracting(FieldChange::line)
                .containsExactly("事项名称：（空） → 食品经营许可核发", "实施编码：（空） → " + CODE, "承诺办结时限：（空） → 36");
        assertThat(row.changes().getLast().place()).hasToString("“许可事项”!C2");
    }

    @Test
    void aListOfMainItemsAndSubItemsNamesEachByBothAndLeavesTheNamesOfKnownOnes() {
        ReadResult list = workbook("""
            | MAIN_NAME | SUB_NAME | TASK_CODE |
            | 食品经营许可 | 变更    | %s        |
            """.formatted(CODE));
        assertThat(only(bench.preview(list)).changes())
                .extracting(FieldChange::line)
                .contains("事项名称：（空） → 食品经营许可（变更）", "主项名称：（空） → 食品经营许可", "子项名称：（空） → 变更");
        bench.take(workbook("""
            | TASK_NAME      | TASK_CODE |
            | 食品经营许可变更 | %s        |
            """.formatted(CODE)));
        bench.take(list);
        assertThat(bench.stored(CODE).name()).isEqualTo("食品经营许可变更");
    }

    @Test
    void aBlankNameIsNotMadeUpOfTheMainItemWhereTheListHasNames() {
        bench.take(workbook("""
            | TASK_NAME      | TASK_CODE |
            | 食品经营许可变更 | %s        |
            """.formatted(CODE)));
        bench.take(workbook("""
            | TASK_NAME | MAIN_NAME  | SUB_NAME | TASK_CODE |
            |           | 食品经营许可 | 变更     | %s        |
            """.formatted(CODE)));
        assertThat(bench.stored(CODE).name()).isEqualTo("食品经营许可变更");
    }

    @Test
    void aKnownItemShowsPerFieldWhatWasAndWhatWillBe() {
        bench.take(workbook("""
            | TASK_NAME      | TASK_CODE | PROMISE_DAY | TASK_TYPE |
            | 食品经营许可核发 | %s        | 36          | 01        |
            """.formatted(CODE)));
        PreviewRow row = only(bench.preview(workbook("""
            | TASK_NAME      | TASK_CODE | PROMISE_DAY | TASK_TYPE | LINK_WAY     |
            | 食品经营许可核发 | %s        | 35          | 07        | 0471-4165559 |
            """.formatted(CODE))));
        assertThat(row.decision()).isEqualTo(Decision.CHANGED);
        assertThat(row.changes())
                .extracting(FieldChange::line)
                .containsExactly("事项类型：行政许可 → 行政确认", "承诺办结时限：36 → 35", "咨询方式：（空） → 0471-4165559");
        assertThat(row.changes())
                .extracting(FieldChange::kind)
                .containsExactly(FieldChange.Kind.REPLACED, FieldChange.Kind.REPLACED, FieldChange.Kind.ADDED);
    }

    @Test
    void aColumnThatIsNotInTheFileLeavesTheFieldAsItIs() {
        bench.take(workbook("""
            | TASK_NAME      | TASK_CODE | PROMISE_DAY | LINK_WAY     | MATERIALS |
            | 食品经营许可核发 | %s        | 36          | 0471-4165551 | 申请表    |
            """.formatted(CODE)));
        bench.take(workbook("""
            | TASK_CODE | PROMISE_DAY |
            | %s        | 35          |
            """.formatted(CODE)));
        Item stored = bench.stored(CODE);
        assertThat(stored.name()).isEqualTo("食品经营许可核发");
        assertThat(stored.text(ItemField.LINK_WAY)).isEqualTo("0471-4165551");
        assertThat(stored.materials()).extracting(Material::name).containsExactly("申请表");
        assertThat(stored.text(ItemField.PROMISE_DAY)).isEqualTo("35");
    }

    @Test
    void aBlankCellLeavesTheStoredValueAndSaysSo() {
        ReadResult blank = storedPhoneAndFileWithoutIt();
        PreviewRow row = only(bench.preview(blank));
        assertThat(row.decision()).isEqualTo(Decision.UNTOUCHED);
        assertThat(row.kept())
                .extracting(KeptField::label, KeptField::why)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("咨询方式", KeptField.Why.BLANK));
    }

    @Test
    void aBlankCellRemovesTheStoredValueWhereTheSenderWantsIt() {
        ReadResult blank = storedPhoneAndFileWithoutIt();
        PreviewRow row = only(bench.importing.preview(
                CLERK, BANNER, blank, PreviewOptions.usual().withBlanksRemoving(true)));
        assertThat(row.decision()).isEqualTo(Decision.CHANGED);
        assertThat(row.changes()).extracting(FieldChange::line).containsExactly("咨询方式：0471-4165551 → （空）");
    }

    private ReadResult storedPhoneAndFileWithoutIt() {
        bench.take(workbook("""
            | TASK_NAME      | TASK_CODE | LINK_WAY     |
            | 食品经营许可核发 | %s        | 0471-4165551 |
            """.formatted(CODE)));
        return workbook("""
            | TASK_NAME      | TASK_CODE | LINK_WAY |
            | 食品经营许可核发 | %s        |          |
            """.formatted(CODE));
    }

    @Test
    void theSameFileAgainTouchesNothing() {
        ReadResult file = workbook("""
            | TASK_NAME      | TASK_CODE | CATALOG_CODE | DEPT_NAME | BY_LAW                | MATERIALS           | HANDLE_FLOW   |
            | 食品经营许可核发 | %s        |              | 市监局    | 《食品安全法》第三十五条 | 申请表/1；营业执照/2 | 受理；审查；决定 |
            | 老年人优待证办理 |           | 002014010000 | 民政局    |                       |                     |               |
            | 犬只登记与办证   |           |              | 公安局    |                       |                     |               |
            """.formatted(CODE));
        bench.take(file);
        ImportPreview again = bench.preview(file);
        assertThat(again.rows()).extracting(PreviewRow::decision).containsOnly(Decision.UNTOUCHED);
        assertThat(bench.accept(again).untouched()).isEqualTo(3);
        assertThat(bench.implementations.rows).hasSize(3);
    }

    @Test
    void anItemThatIsStoredWordForWordIsHeldOnceHoweverManyAreKnown() {
        String rows = """
            | TASK_NAME      | TASK_CODE | MATERIALS |
            | 食品经营许可核发 | %s        | 申请表/1  |
            """.formatted(CODE);
        bench.take(workbook(rows));
        ReadResult again = workbook(rows);
        String read = again.items().findFirst().orElseThrow().text("TASK_NAME");
        Implementation before = only(bench.preview(again)).before();
        assertThat(before).isNotNull();
        assertThat(before.item().name()).isSameAs(read);
    }

    @Test
    void aListOfMaterialsKeepsWhatTheFileDoesNotSayOfThem() {
        bench.take(workbook("""
            | TASK_NAME      | TASK_CODE | MATERIALS                |
            | 食品经营许可核发 | %s        | 申请表/1；营业执照/2；旧表/1 |
            """.formatted(CODE)));
        ReadResult namesOnly = workbook("""
            | TASK_CODE | MATERIALS                |
            | %s        | 申请表；营业执照；健康证明 |
            """.formatted(CODE));
        PreviewRow row = only(bench.preview(namesOnly));
        assertThat(row.changes()).singleElement().satisfies(change -> {
            assertThat(change.label()).isEqualTo("申请材料");
            assertThat(change.details()).containsExactly("新增：健康证明", "删除：旧表，1份");
        });
        bench.take(namesOnly);
        assertThat(bench.stored(CODE).materials())
                .extracting(Material::name, Material::copies)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("申请表", "1"),
                        org.assertj.core.groups.Tuple.tuple("营业执照", "2"),
                        org.assertj.core.groups.Tuple.tuple("健康证明", null));
    }

    @Test
    void aCellWithAnErrorNeverTakesThePlaceOfAStoredValue() {
        bench.take(workbook("""
            | TASK_NAME      | TASK_CODE | SERVER_TYPE |
            | 食品经营许可核发 | %s        | 1^2         |
            """.formatted(CODE)));
        PreviewRow row =
                only(bench.preview(workbook("""
                    | TASK_NAME      | TASK_CODE | SERVER_TYPE |
                    | 食品经营许可核发 | %s        | 1           |
                    """.formatted(CODE), problem(2, 3, ProblemKind.UNKNOWN_VALUE, "个人、公伺"))));
        assertThat(row.decision()).isEqualTo(Decision.UNTOUCHED);
        assertThat(row.kept()).extracting(KeptField::why).containsExactly(KeptField.Why.ERROR);
        assertThat(row.problems()).hasSize(1);
    }

    @Test
    void theLaterOfTwoRowsOfOneItemIsBlockedWithTheReason() {
        ImportPreview preview = bench.preview(workbook("""
            | TASK_NAME        | TASK_CODE | PROMISE_DAY |
            | 食品经营许可核发   | %1$s      | 36          |
            | 食品经营许可（新） | %1$s      | 36          |
            | 食品经营许可核发   | %1$s      | 36          |
            """.formatted(CODE)));
        assertThat(preview.rows())
                .extracting(PreviewRow::decision)
                .containsExactly(Decision.NEW, Decision.BLOCKED, Decision.BLOCKED);
        assertThat(preview.rows().get(1).reason()).contains("与第2行是同一事项", CODE, "事项名称不同");
        assertThat(preview.rows().get(2).reason()).contains("内容也相同，只导入前一行");
    }

    @Test
    void twoRowsThatLeadToOneStoredItemAreTwice() {
        bench.take(workbook("""
            | TASK_NAME      | TASK_CODE | CATALOG_CODE | DEPT_NAME |
            | 食品经营许可核发 | %s        | 002023002000 | 市监局    |
            """.formatted(CODE)));
        ImportPreview preview = bench.preview(workbook("""
            | TASK_NAME      | TASK_CODE | CATALOG_CODE | DEPT_NAME |
            | 食品经营许可核发 | %s        |              |           |
            | 食品经营许可核发 |           | 002023002000 | 市监局    |
            """.formatted(CODE)));
        assertThat(preview.rows())
                .extracting(PreviewRow::decision)
                .containsExactly(Decision.UNTOUCHED, Decision.BLOCKED);
    }

    @Test
    void twoSheetsThatSpeakOfOneItemAreTakenTogether() {
        ReadResult file = workbook(List.of(sheet("申请材料", """
            | TASK_NAME      | TASK_CODE | MATERIALS |
            | 食品经营许可核发 | %s        | 申请表    |
            """.formatted(CODE)), sheet("时限", """
                | TASK_NAME      | TASK_CODE | PROMISE_DAY |
                | 食品经营许可核发 | %s        | 9           |
                """.formatted(CODE))));
        ImportPreview preview = bench.preview(file);
        assertThat(preview.rows()).extracting(PreviewRow::decision).containsExactly(Decision.NEW, Decision.JOINED);
        assertThat(preview.rows().getFirst().changes())
                .filteredOn(c -> c.key().equals("PROMISE_DAY"))
                .singleElement()
                .satisfies(c -> assertThat(c.place()).hasToString("“时限”!C2"));
        bench.accept(preview);
        assertThat(bench.stored(CODE).text(ItemField.PROMISE_DAY)).isEqualTo("9");
        assertThat(bench.stored(CODE).materials()).hasSize(1);
    }

    @Test
    void aRowThatCannotBeToldFromOthersIsBlockedButSeen() {
        PreviewRow row = only(bench.preview(workbook("""
            | TASK_NAME      | CATALOG_CODE | DEPT_NAME |
            | 食品经营许可核发 |              |           |
            """)));
        assertThat(row.decision()).isEqualTo(Decision.BLOCKED);
        assertThat(row.reason()).contains("请补充实施编码");
    }

    @Test
    void anItemWithoutAnyCodeIsKnownByItsNameAndAuthority() {
        ReadResult file = workbook("""
            | TASK_NAME    | DEPT_NAME        |
            | 犬只登记与办证 | 武川县公安局（本级） |
            """);
        bench.take(file);
        PreviewRow again = only(bench.preview(workbook("""
            | TASK_NAME    | DEPT_NAME        | PROMISE_DAY |
            | 犬只登记与办证 | 武川县公安局(本级) | 5           |
            """)));
        assertThat(again.decision()).isEqualTo(Decision.CHANGED);
        assertThat(again.identity().kind()).isEqualTo(Identity.Kind.NAME_AND_AUTHORITY);
    }

    @Test
    void severalStoredItemsThatFitBlockTheRow() {
        bench.take(workbook("""
            | TASK_NAME      | TASK_HANDLE_ITEM | CATALOG_CODE | DEPT_NAME |
            | 食品经营许可核发 | %1$s01           | 002023002000 | 市监局    |
            | 食品经营许可变更 | %1$s02           | 002023002000 | 市监局    |
            """.formatted(CODE)));
        PreviewRow row = only(bench.preview(workbook("""
            | TASK_NAME  | CATALOG_CODE | DEPT_NAME |
            | 食品经营许可 | 002023002000 | 市监局    |
            """)));
        assertThat(row.decision()).isEqualTo(Decision.BLOCKED);
        assertThat(row.reason()).contains("库中有 2 条");
    }

    @Test
    void anImplementationCodeWithSeveralHandleItemsDoesNotSayWhichOneIsMeant() {
        bench.take(workbook("""
            | TASK_NAME      | TASK_HANDLE_ITEM | TASK_CODE | CATALOG_CODE |
            | 食品经营许可新办 | %1$s01           | %1$s      | 002023002000 |
            | 食品经营许可变更 | %1$s02           | %1$s      | 002023002000 |
            """.formatted(CODE)));
        ImportPreview preview = bench.preview(workbook("""
            | TASK_NAME      | TASK_CODE |
            | 食品经营许可     | %s        |
            """.formatted(CODE)));
        assertThat(only(preview).decision()).isEqualTo(Decision.BLOCKED);
        ImportPreview named = bench.preview(workbook("""
            | TASK_NAME      | TASK_CODE | PROMISE_DAY |
            | 食品经营许可变更 | %s        | 3           |
            """.formatted(CODE)));
        assertThat(only(named).before().item().text(ItemField.TASK_HANDLE_ITEM)).endsWith("02");
    }

    @Test
    void aHandleItemWithANewCodeIsNotItsSibling() {
        bench.take(workbook("""
            | TASK_NAME      | TASK_HANDLE_ITEM | TASK_CODE | CATALOG_CODE | DEPT_NAME |
            | 食品经营许可新办 | %1$s01           | %1$s      | 002023002000 | 市监局    |
            """.formatted(CODE)));
        assertThat(only(bench.preview(workbook("""
            | TASK_NAME      | TASK_HANDLE_ITEM | TASK_CODE | CATALOG_CODE | DEPT_NAME |
            | 食品经营许可新办 | %1$s02           | %1$s      | 002023002000 | 市监局    |
            """.formatted(CODE)))).decision())
                .isEqualTo(Decision.NEW);
    }

    @Test
    void aBannerCannotImportForAnotherBanner() {
        assertThatThrownBy(() -> bench.importing.preview(
                        CLERK, OTHER_BANNER, workbook("| TASK_NAME |\n| 某事项名称 |"), PreviewOptions.usual()))
                .isInstanceOf(NotYourDivision.class);
        Viewer reader = new Viewer(9, "查看人", Role.READER, BANNER);
        assertThatThrownBy(() -> bench.importing.preview(
                        reader, BANNER, workbook("| TASK_NAME |\n| 某事项名称 |"), PreviewOptions.usual()))
                .isInstanceOf(NotYourDivision.class);
    }

    @Test
    void rowsOfAnotherDivisionStayOutside() {
        bench.authorities.add("土默特右旗公安局", "11150221225547197G", OTHER_BANNER, "09");
        ImportPreview preview = bench.preview(workbook("""
            | TASK_NAME    | TASK_CODE                       | REGION       |
            | 犬只登记与办证 | %s                              | 150221000000 |
            | 户口迁移审批   | 11150221225547197G4151022001000 |              |
            """.formatted(CODE)));
        assertThat(preview.rows()).extracting(PreviewRow::decision).containsOnly(Decision.OUTSIDE_SCOPE);
        assertThat(preview.rows().get(0).reason()).isEqualTo("所属区划是“包头市土默特右旗”，不在本次导入的“呼和浩特市武川县”之内");
        assertThat(preview.rows().get(1).reason()).isEqualTo("实施主体“土默特右旗公安局”属于“包头市土默特右旗”，不在本次导入的“呼和浩特市武川县”之内");
        assertThat(bench.accept(preview).added()).isZero();
    }

    @Test
    void aLeagueTakesTheRowsOfItsBannersToTheBanners() {
        ReadResult file = workbook("""
            | TASK_NAME    | DEPT_NAME | REGION       |
            | 犬只登记与办证 | 公安局    | 150125000000 |
            | 户口迁移审批   | 公安局    |              |
            """);
        ImportPreview preview = bench.importing.preview(LEAGUE_CLERK, LEAGUE, file, PreviewOptions.usual());
        assertThat(preview.rows()).extracting(PreviewRow::division).containsExactly(BANNER, LEAGUE);
    }

    @Test
    void aRowIsAttachedToTheStandardByItsCode() {
        bench.standards.publish(Item.builder()
                .set(ItemField.TASK_NAME, "食品经营许可")
                .set(ItemField.CATALOG_CODE, "002023002000")
                .build());
        ImportPreview preview = bench.preview(workbook("""
            | TASK_NAME      | TASK_CODE |
            | 食品经营许可核发 | %s        |
            """.formatted(CODE)));
        assertThat(only(preview).attachment().kind()).isEqualTo(Attachment.Kind.BY_CODE);
        bench.accept(preview);
        assertThat(bench.implementations.rows.firstEntry().getValue().basedOn()).isEqualTo(new BasedOn(1, 1));
    }

    @Test
    void aPersonsAttachmentSurvivesAnImport() {
        bench.standards.publish(Item.builder()
                .set(ItemField.TASK_NAME, "食品经营许可")
                .set(ItemField.CATALOG_CODE, "002023002000")
                .build());
        bench.implementations.save(
                CLERK,
                new Implementation(
                        0,
                        0,
                        BANNER,
                        Item.builder()
                                .set(ItemField.TASK_NAME, "食品经营许可核发")
                                .set(ItemField.TASK_CODE, CODE)
                                .build(),
                        ImplementationState.PUBLISHED,
                        new BasedOn(77, 3),
                        Instant.EPOCH));
        PreviewRow row = only(bench.preview(workbook("""
            | TASK_NAME      | TASK_CODE | PROMISE_DAY |
            | 食品经营许可核发 | %s        | 7           |
            """.formatted(CODE))));
        assertThat(row.attachment().kind()).isEqualTo(Attachment.Kind.KEPT);
        assertThat(row.after().basedOn()).isEqualTo(new BasedOn(77, 3));
        assertThat(row.after().state()).isEqualTo(ImplementationState.PUBLISHED);
    }

    @Test
    void aRowWithoutUsableCodeGetsAProposalThatIsNotTakenByItself() {
        for (String name : List.of("犬只登记", "食品经营许可", "户口迁移审批", "老年人优待证办理")) {
            bench.standards.publish(Item.builder()
                    .set(ItemField.TASK_NAME, name)
                    .set(ItemField.CATALOG_CODE, "00200900" + bench.standards.items.size() + "000")
                    .build());
        }
        ImportPreview preview = bench.preview(workbook("""
            | TASK_NAME  | DEPT_NAME |
            | 犬只登记办理 | 公安局    |
            """));
        Attachment attachment = only(preview).attachment();
        assertThat(attachment.kind()).isEqualTo(Attachment.Kind.PROPOSED);
        assertThat(attachment.proposals().getFirst().name()).isEqualTo("犬只登记");
        assertThat(attachment.proposals().getFirst().reasons()).isNotEmpty();
        assertThat(only(preview).after().basedOn()).isNull();
    }

    @Test
    void aConfirmedStandardIsTakenAndShownAsAChange() {
        bench.standards.publish(Item.builder()
                .set(ItemField.TASK_NAME, "犬只登记")
                .set(ItemField.CATALOG_CODE, "002009002000")
                .build());
        ReadResult file = workbook("""
            | TASK_NAME    | DEPT_NAME |
            | 犬只登记与办证 | 公安局    |
            """);
        ImportPreview attached = bench.importing.preview(
                CLERK,
                BANNER,
                file,
                PreviewOptions.usual()
                        .withStandards(Map.of(only(bench.preview(file)).key(), 1L)));
        assertThat(only(attached).attachment().kind()).isEqualTo(Attachment.Kind.CONFIRMED);
        assertThat(only(attached).changes().getLast().line()).isEqualTo("所属目录事项：（空） → 犬只登记（002009002000）");
        bench.accept(attached);
        assertThat(bench.implementations.rows.firstEntry().getValue().basedOn()).isEqualTo(new BasedOn(1, 1));
    }

    @Test
    void groupsAndEmptiedFieldsChangedByHandStayToo() {
        bench.take(workbook("""
            | TASK_CODE | TASK_NAME | DEPT_NAME | LINK_WAY | MATERIALS |
            | %s        | 犬只登记  | 公安局    | 110      | 申请表    |
            """.formatted(CODE)));
        Implementation imported = bench.implementations.rows.firstEntry().getValue();
        bench.implementations.save(
                CLERK,
                new Implementation(
                        imported.id(),
                        imported.version(),
                        imported.division(),
                        imported.item()
                                .edit()
                                .set(ItemField.LINK_WAY, null)
                                .materials(List.of(Material.named("身份证")))
                                .build(),
                        imported.state(),
                        imported.basedOn(),
                        imported.changedAt()));
        bench.batches.byHand.put(
                imported.id(),
                Map.of("LINK_WAY", byHand(imported, "LINK_WAY"), "MATERIALS", byHand(imported, "MATERIALS")));
        PreviewRow row = only(bench.preview(workbook("""
            | TASK_CODE | TASK_NAME    | DEPT_NAME | LINK_WAY | MATERIALS |
            | %s        | 犬只登记办理 | 公安局    | 119      | 申请表    |
            """.formatted(CODE))));
        assertThat(row.changes()).extracting(FieldChange::key).containsExactly("TASK_NAME");
        assertThat(row.conflicts())
                .extracting(Conflict::key, Conflict::imported, Conflict::stored, Conflict::sent, Conflict::sentAgain)
                .containsExactly(
                        tuple("LINK_WAY", "110", "", "119", false), tuple("MATERIALS", "申请表", "身份证", "申请表", true));
        assertThat(row.after().item().materials()).isEqualTo(row.before().item().materials());
    }

    private static HandChange byHand(Implementation imported, String key) {
        return new HandChange(key, imported.item(), "经办人", ImportBench.CLOCK.instant());
    }

    @Test
    void findingsStandAtTheirCellsAndAreKeptAfterAccepting() {
        ImportPreview preview = bench.preview(workbook("""
            | TASK_CODE | TASK_NAME |
            | %s        | 许可      |
            """.formatted(CODE)));
        assertThat(only(preview).findings())
                .singleElement()
                .satisfies(f -> assertThat(f.place()).hasToString("“许可事项”!B2"));
        assertThat(preview.totals().findings()).containsEntry("N99", 1);
        assertThat(bench.accept(preview).findings()).isEqualTo(1);
        assertThat(bench.batches.findings).singleElement().satisfies(f -> {
            assertThat(f.ruleCode()).isEqualTo("N99");
            assertThat(f.implementationId()).isEqualTo(1);
            assertThat(f.division()).isEqualTo(BANNER);
        });
    }

    @Test
    void rowsLeftOutAreNotWrittenAndTheReceiptCountsThem() {
        ImportPreview preview = bench.preview(workbook("""
            | TASK_NAME      | TASK_CODE |
            | 食品经营许可核发 | %s        |
            | 户口迁移审批    | %s        |
            | 没有主体的事项  |           |
            """.formatted(CODE, OTHER_CODE)));
        var batch = bench.accept(preview, "“许可事项”!3");
        assertThat(bench.implementations.rows).hasSize(1);
        assertThat(batch.added()).isEqualTo(1);
        assertThat(batch.leftOut()).isEqualTo(2);
        assertThat(bench.importing.receipt(CLERK, batch.id()).orElseThrow().text("武川县"))
                .contains("区划：武川县 150125000000", "新增：1 条", "未导入：2 条", "导入时间：2026-03-02 09:30:00");
    }

    @Test
    void aReceiptConfirmsItsOwnCheckCodeOnly() {
        var batch = bench.take(workbook("""
            | TASK_NAME      | TASK_CODE |
            | 食品经营许可核发 | %s        |
            """.formatted(CODE)));
        ImportReceipt receipt = bench.importing.receipt(CLERK, batch.id()).orElseThrow();
        assertThat(receipt.confirms(receipt.checkCode())).isTrue();
        assertThat(receipt.confirms("0000")).isFalse();
    }

    @Test
    void aCorrectionHasAReceiptOfItsOwnAndAnOlderCheckCodeStillHolds() {
        ImportBatch batch = new ImportBatch(
                7,
                new DivisionCode("150125000000"),
                "自动更正 N01 名称无空格",
                "",
                "v1",
                BatchState.ACCEPTED,
                0,
                12,
                0,
                3,
                0,
                0,
                "经办人",
                Instant.parse("2026-03-02T01:30:00Z"),
                null,
                null);
        ImportReceipt receipt = ImportReceipt.of(batch, "");
        assertThat(receipt.text("武川县"))
                .startsWith("批量更正回执\n")
                .contains("区划：武川县 150125000000", "更正内容：自动更正 N01 名称无空格", "更正：12 条", "更正人：经办人")
                .doesNotContain("SHA-256", "导入", "文件");
        assertThat(receipt.confirms("89300FF4C9B82CABF23E"))
                .as("as printed when it was called an import")
                .isTrue();
    }

    @Test
    void anUndoneBatchLeavesWhatWasThereBefore() {
        bench.take(workbook("""
            | TASK_NAME      | TASK_CODE | PROMISE_DAY |
            | 食品经营许可核发 | %s        | 36          |
            """.formatted(CODE)));
        var second = bench.take(workbook("""
            | TASK_NAME      | TASK_CODE | PROMISE_DAY |
            | 食品经营许可核发 | %s        | 35          |
            | 户口迁移审批    | %s        | 5           |
            """.formatted(CODE, OTHER_CODE)));
        assertThat(bench.importing.undo(CLERK, second.id())).isInstanceOf(BatchOutcome.Done.class);
        assertThat(bench.implementations.rows).hasSize(1);
        assertThat(bench.stored(CODE).text(ItemField.PROMISE_DAY)).isEqualTo("36");
    }

    @Test
    void whatOthersChangedMeanwhileIsNotOverwritten() {
        bench.take(workbook("""
            | TASK_NAME      | TASK_CODE | PROMISE_DAY |
            | 食品经营许可核发 | %s        | 36          |
            """.formatted(CODE)));
        ImportPreview preview = bench.preview(workbook("""
            | TASK_CODE | PROMISE_DAY |
            | %s        | 35          |
            """.formatted(CODE)));
        bench.implementations.save(
                CLERK, bench.implementations.rows.firstEntry().getValue());
        assertThat(bench.importing.accept(CLERK, preview, Set.of(), n -> {}))
                .isInstanceOf(BatchOutcome.ChangedMeanwhile.class);
    }

    @Test
    void manyRowsAreLookedUpInFewQuestions() {
        StringBuilder table = new StringBuilder("| TASK_NAME | TASK_CODE |\n");
        for (int i = 0; i < 3_000; i++) {
            table.append("| 事项名称第")
                    .append(i)
                    .append(" | 11150125225547197G4151022")
                    .append(String.format("%03d", i % 1000))
                    .append(String.format("%03d", i / 1000))
                    .append(" |\n");
        }
        ReadResult file = workbook(table.toString());
        bench.take(file);
        bench.implementations.questions = 0;
        assertThat(bench.preview(file).totals().count(Decision.UNTOUCHED)).isEqualTo(3_000);
        assertThat(bench.implementations.questions).isLessThan(10);
    }

    @Test
    void theSeatsOfAllAuthoritiesOfASheetAreAskedForTogether() {
        bench.authorities.add("土默特右旗公安局", "11150221225547197G", OTHER_BANNER, "09");
        bench.authorities.add("武川县公安局", "11150125225547197G", BANNER, "09");
        ImportPreview preview = bench.preview(workbook("""
            | TASK_NAME      | TASK_CODE                       |
            | 户口迁移审批   | 11150221225547197G4151022001000 |
            | 犬只登记与办证 | 11150125225547197G4151022002000 |
            | 犬只登记与年检 | 11150125225547197G4151022003000 |
            | 公章刻制备案   | 11150000000000013X4151022004000 |
            """));
        assertThat(preview.rows())
                .extracting(PreviewRow::decision)
                .containsExactly(Decision.OUTSIDE_SCOPE, Decision.NEW, Decision.NEW, Decision.NEW);
        assertThat(bench.authorities.questions).isOne();
    }

    @Test
    void filtersSeeAllRowsAndTotalsAreTrue() {
        ImportPreview preview =
                bench.preview(workbook("""
                    | TASK_NAME      | TASK_CODE | PROMISE_DAY |
                    | 食品经营许可核发 | %s        |             |
                    | 许可           | %s        | 5           |
                    """.formatted(CODE, OTHER_CODE), problem(2, 3, ProblemKind.BAD_NUMBER, "五到十")));
        assertThat(preview.rows(RowFilter.all().withTroubleOf(Severity.ERROR)))
                .extracting(PreviewRow::key)
                .containsExactly("“许可事项”!2");
        assertThat(preview.rows(RowFilter.all().withRule("N99")))
                .extracting(PreviewRow::key)
                .containsExactly("“许可事项”!3");
        assertThat(preview.rows(RowFilter.all().withText("食品"))).hasSize(1);
        assertThat(preview.rows(RowFilter.all().withKind(ProblemKind.BAD_NUMBER)))
                .hasSize(1);
        assertThat(preview.rows(RowFilter.all().withField("承诺办结时限"))).hasSize(1);
        assertThat(preview.totals().errors()).isEqualTo(1);
        assertThat(preview.totals().problems()).containsEntry(ProblemKind.BAD_NUMBER, 1);
        assertThat(preview.marks()).hasSize(2);
    }
}
