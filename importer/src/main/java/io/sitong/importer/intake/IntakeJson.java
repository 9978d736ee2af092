package io.sitong.importer.intake;

import tools.jackson.databind.json.JsonMapper;

/** What the desk keeps of files and rows, as text for the store. */
final class IntakeJson {

    private final JsonMapper mapper = JsonMapper.builder().build();

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
