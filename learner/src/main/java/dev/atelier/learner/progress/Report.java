package dev.atelier.learner.progress;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a script says: that a step was passed.
 *
 * @param id names the report, so that sent again it is heard once
 */
record Report(UUID id, String item) {

    /** The most bytes that a report has. */
    static final int MOST = 2_048;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern UUIDS = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int LONGEST_ITEM = 200;

    /** Empty for whatever else the bytes say. */
    static Optional<Report> read(byte[] body) {
        try {
            var said = JSON.readTree(body);
            var id = said.path("id").asString("");
            var item = said.path("item").asString("").strip();
            return UUIDS.matcher(id).matches() && !item.isEmpty() && item.length() <= LONGEST_ITEM
                    ? Optional.of(new Report(UUID.fromString(id), item))
                    : Optional.empty();
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }
}
