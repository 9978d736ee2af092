package io.sitong.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sitong.catalog.list.Confirmation;
import io.sitong.catalog.list.ListEntry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NationalListReaderTest {

    private final NationalListReader reader =
            new NationalListReader(new SpreadsheetReader(ImporterSettings.defaults()));

    @TempDir
    private Path folder;

    @Test
    void theExchangeCsvIsReadWithItsConfirmation() throws Exception {
        Path file = folder.resolve("list.csv");
        Files.writeString(file, """
                list,batch,name,lead_department,department_basis,confirmation
                国办发〔2020〕35号,2020年底,学历公证,司法部,inferred,two-sources
                国办发〔2022〕34号,2022年6月底,临时身份证办理,公安部,stated,unconfirmed
                """, StandardCharsets.UTF_8);
        List<ListEntry> entries = reader.read(file, "list.csv");
        assertThat(entries).extracting(ListEntry::name).containsExactly("学历公证", "临时身份证办理");
        assertThat(entries.get(0).confirmation()).isEqualTo(Confirmation.TWO_SOURCES);
        assertThat(entries.get(0).leadDepartment()).isEqualTo("司法部");
        assertThat(entries.get(0).source()).isEqualTo("国办发〔2020〕35号");
        assertThat(entries.get(0).deadline()).isEqualTo(LocalDate.of(2020, 12, 31));
        assertThat(entries.get(1).deadline()).isEqualTo(LocalDate.of(2022, 6, 30));
    }

    @Test
    void theTableOfAWordDocumentIsReadWithItsSectionsAsBatches() {
        Path file = Path.of(System.getProperty("sitong.shared", "missing"))
                .resolve("samples/workbooks/a11_national_list.docx");
        assumeTrue(Files.exists(file), "the shared workbooks are not here");
        List<ListEntry> entries = reader.read(file, "附件：跨省通办事项清单.docx", Confirmation.OFFICIAL);
        assertThat(entries).hasSize(40).allMatch(e -> e.confirmation() == Confirmation.OFFICIAL);
        assertThat(entries.get(0).batch()).isEqualTo("2020年底");
        assertThat(entries.get(1).leadDepartment()).isEqualTo("人力资源社会保障部");
    }
}
