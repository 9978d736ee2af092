package io.sitong.ui.items;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.standard.ProposalKind;
import io.sitong.catalog.standard.ProposalOutcome;
import io.sitong.catalog.standard.ProposalState;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardSnapshot;
import io.sitong.catalog.standard.StandardState;
import io.sitong.catalog.store.Stores;
import io.sitong.reports.format.Format;
import io.sitong.rules.change.ChangedField;
import io.sitong.ui.items.edit.EditedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StandardModelTest {

    private static final DivisionCode REGION = new DivisionCode("150000000000");
    private static final Viewer WANG = new Viewer(1, "王建国", Role.DEPARTMENT, REGION);
    private static final Viewer LI = new Viewer(2, "李淑芬", Role.DEPARTMENT, REGION);
    private static final Viewer CLERK = new Viewer(3, "乌日娜", Role.LOCALITY, new DivisionCode("150102000000"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static Stores stores;
    private static final List<Object> published = new ArrayList<>();
    private static long next = 1;

    /** Says what is to be printed instead of printing it. */
    private static final CatalogPrints PRINTS = new CatalogPrints() {

        @Override
        public void catalog(Viewer viewer, StandardFilter filter, LocalDate day, Format format, OutputStream out) {
            throw new UnsupportedOperationException("not of one item");
        }

        @Override
        public void versions(Viewer viewer, StandardItem item, int from, int to, Format format, OutputStream out)
                throws IOException {
            String words = viewer.name() + " " + item.item().name() + " " + from + "→" + to + " " + format;
            out.write(words.getBytes(StandardCharsets.UTF_8));
        }
    };

    private long id;

    @BeforeAll
    static void open() {
        var source =
                JdbcConnectionPool.create("jdbc:h2:mem:standard-model;DB_CLOSE_DELAY=-1" + Stores.H2_OPTIONS, "sa", "");
        stores = Stores.open(source, Clock.fixed(Instant.parse("2026-11-26T01:00:00Z"), ZoneOffset.UTC));
    }

    @BeforeEach
    void anItemThatHolds() {
        id = next++;
        Item item = Item.builder()
                .set(ItemField.TASK_NAME, "老年人优待证办理" + id)
                .set(ItemField.CATALOG_CODE, String.format("1520110%05d", id))
                .set(ItemField.TASK_TYPE, "20")
                .set(ItemField.USE_LEVEL, "3^4")
                .set(ItemField.PROMISE_DAY, "5")
                .bases(List.of(LegalBasis.ofText("《中华人民共和国老年人权益保障法》第五十八条")))
                .build();
        stores.bulkLoader()
                .standards(
                        List.of(new StandardItem(id, 1, StandardState.PUBLISHED, item, 1, true, Instant.EPOCH)),
                        LocalDate.of(2026, 1, 1));
    }

    private static StandardSources sources() {
        return new StandardSources(
                stores.standardItems(),
                stores.proposals(),
                stores.standardLifeCycle(),
                stores.standardHistory(),
                stores.unsavedEdits(),
                stores.auditTrail(),
                PRINTS,
                published::add);
    }

    private StandardModel model(Viewer viewer) {
        return new StandardModel(
                sources(), viewer, stores.standardItems().find(id).orElseThrow());
    }

    private EditedText.Saving write(Viewer viewer, ItemField field, String value) {
        StandardText text = new StandardText(
                stores.standardItems(),
                stores.proposals(),
                stores.standardLifeCycle(),
                stores.auditTrail(),
                viewer,
                id);
        EditedText.Stored stored = text.stored();
        return text.save(stored.item().edit().set(field, value).build(), stored.version());
    }

    @Test
    void whoWroteMaySubmitAndTakeBackButNotReview() {
        assertThat(model(WANG).mayEdit()).isTrue();
        assertThat(model(WANG).maySubmit()).isFalse();
        write(WANG, ItemField.PROMISE_DAY, "3");
        StandardModel wang = model(WANG);
        assertThat(wang.maySubmit()).isTrue();
        assertThat(wang.submit("压减时限", TODAY)).isInstanceOf(ProposalOutcome.Done.class);
        assertThat(wang.mayReview()).isFalse();
        assertThat(wang.mayTakeBack()).isTrue();
        assertThat(wang.mayEdit()).isFalse();
        assertThat(wang.agree(null)).isInstanceOf(ProposalOutcome.OwnWork.class);
        assertThat(model(LI).mayReview()).isTrue();
        assertThat(model(LI).mayTakeBack()).isFalse();
    }

    @Test
    void aLocalityOnlyLooks() {
        write(WANG, ItemField.PROMISE_DAY, "3");
        StandardModel clerk = model(CLERK);
        assertThat(clerk.mayEdit()).isFalse();
        assertThat(clerk.maySubmit()).isFalse();
        assertThat(clerk.mayReview()).isFalse();
        assertThat(clerk.mayWithdraw()).isFalse();
        assertThat(clerk.proposable()).isEmpty();
        assertThat(write(CLERK, ItemField.PROMISE_DAY, "1")).isInstanceOf(EditedText.Saving.Refused.class);
    }

    @Test
    void whatIsSentBackCanBeWrittenAgainAndTheLastVersionStands() {
        write(WANG, ItemField.PROMISE_DAY, "3");
        model(WANG).submit("压减时限", TODAY);
        StandardModel li = model(LI);
        assertThat(li.reject("依据不足")).isInstanceOf(ProposalOutcome.Done.class);
        assertThat(li.standard().item().text(ItemField.PROMISE_DAY)).isEqualTo("5");
        assertThat(li.open().orElseThrow().answer()).isEqualTo("依据不足");
        assertThat(model(WANG).mayEdit()).isTrue();
        assertThat(write(WANG, ItemField.PROMISE_DAY, "4")).isInstanceOf(EditedText.Saving.Saved.class);
        assertThat(model(WANG).submit("按三方意见", TODAY)).isInstanceOf(ProposalOutcome.Done.class);
        assertThat(model(LI).agree(null)).isInstanceOf(ProposalOutcome.Done.class);
        assertThat(published.getLast()).isEqualTo(new StandardPublished(id));
        StandardModel after = model(WANG);
        assertThat(after.standard().snapshot()).isEqualTo(2);
        assertThat(after.versions()).extracting(StandardSnapshot::number).containsExactly(2, 1);
        assertThat(after.between(1, 2).orElseThrow())
                .extracting(ChangedField::label, ChangedField::before, ChangedField::after)
                .singleElement()
                .satisfies(change -> assertThat(change.toList()).containsExactly("承诺办结时限", "5", "4"));
        assertThat(after.between(1, 9)).isEmpty();
    }

    @Test
    void twoVersionsAreTakenAwayInTheirOrderWhicheverIsNamedFirst() throws IOException {
        write(WANG, ItemField.PROMISE_DAY, "3");
        model(WANG).submit("压减时限", TODAY);
        model(LI).agree(null);
        StandardModel clerk = model(CLERK);
        VersionsPrint print = clerk.print(2, 1).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        print.write(Format.PDF, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("乌日娜 老年人优待证办理" + id + " 1→2 PDF");
        assertThat(print.fileName(Format.PDF)).isEqualTo("老年人优待证办理" + id + " 第1版与第2版对照.pdf");
        assertThat(clerk.print(1, 2)).contains(print);
    }

    @Test
    void oneVersionOrOneThatIsNotThereIsNoPairToTakeAway() {
        assertThat(model(CLERK).print(1, 1)).isEmpty();
        assertThat(model(CLERK).print(1, 2)).isEmpty();
    }

    @Test
    void whatIsAgreedForADayToComeWaitsForIt() {
        write(WANG, ItemField.PROMISE_DAY, "3");
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        model(WANG).submit("", newYear);
        StandardModel li = model(LI);
        li.agree(null);
        assertThat(li.open().orElseThrow().state()).isEqualTo(ProposalState.SCHEDULED);
        assertThat(li.standard().item().text(ItemField.PROMISE_DAY)).isEqualTo("5");
        assertThat(li.asOf(newYear).orElseThrow().item().text(ItemField.PROMISE_DAY))
                .isEqualTo("3");
        assertThat(li.asOf(LocalDate.of(2025, 1, 1))).isEmpty();
        assertThat(li.mayWithdraw()).isTrue();
        li.withdraw();
        assertThat(model(LI).open()).isEmpty();
        assertThat(model(LI).asOf(newYear).orElseThrow().item().text(ItemField.PROMISE_DAY))
                .isEqualTo("5");
    }

    @Test
    void whatCanBeProposedFollowsTheStateOfTheItem() {
        assertThat(model(WANG).proposable())
                .containsExactly(ProposalKind.SPLIT, ProposalKind.MERGE, ProposalKind.SUSPEND, ProposalKind.CANCEL);
        model(WANG).proposeAndSubmit(ProposalKind.SUSPEND, "上位法修订期间暂停", TODAY);
        assertThat(model(WANG).proposable()).as("one thing at a time").isEmpty();
        model(LI).agree(null);
        assertThat(model(WANG).standard().state()).isEqualTo(StandardState.SUSPENDED);
        assertThat(model(WANG).proposable()).containsExactly(ProposalKind.RESUME, ProposalKind.CANCEL);
    }

    @Test
    void aTextThatSomebodyElseWroteMeanwhileIsNotWrittenOver() {
        StandardText mine = new StandardText(
                stores.standardItems(), stores.proposals(), stores.standardLifeCycle(), stores.auditTrail(), LI, id);
        EditedText.Stored read = mine.stored();
        write(WANG, ItemField.PROMISE_DAY, "3");
        assertThat(mine.save(read.item().edit().set(ItemField.PROMISE_DAY, "7").build(), read.version()))
                .isInstanceOf(EditedText.Saving.Overtaken.class);
        assertThat(mine.stored().by()).isEqualTo("王建国");
        assertThat(mine.stored().item().text(ItemField.PROMISE_DAY)).isEqualTo("3");
        assertThat(mine.reference().text(ItemField.PROMISE_DAY)).isEqualTo("5");
    }
}
