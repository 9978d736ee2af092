package io.sitong.importer.intake;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the desk keeps of files and rows, as text for the store. */
final class IntakeJson {

    /** What was kept by a version that did not know some number yet has to be read as well. */
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    FileOptions options(String text) {
        return text.equals("{}") ? FileOptions.none() : mapper.readValue(text, FileOptions.class);
    }

    Understood understood(String text) {
        return mapper.readValue(text, Understood.class);
    }

    RowDetails details(String text) {
        return mapper.readValue(text, RowDetails.class);
    }
}
