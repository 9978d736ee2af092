package io.sitong.ui.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.audit.AuditEntry;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditWordsTest {

    @ParameterizedTest
    @CsvSource({
        "correspondence, state, ACCEPTED, 已确认",
        "import_batch, state, ACCEPTED, 已导入",
        "standard_item, state, SUSPENDED, 暂停",
        "correspondence, relation, EXACT, 同一事项",
        "correspondence, comment, ACCEPTED, ACCEPTED"
    })
    void aConstantIsSaidInTheWordsOfItsThing(String entity, String field, String value, String words) {
        AuditEntry entry = new AuditEntry(1, Instant.EPOCH, "甲", "change", entity, 7, field, null, value, null);

        assertThat(AuditWords.value(entry, value)).isEqualTo(words);
    }
}
