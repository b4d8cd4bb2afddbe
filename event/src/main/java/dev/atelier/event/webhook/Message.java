package dev.atelier.event.webhook;

import dev.atelier.event.OutwardFact;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** The bodies that receivers get. */
final class Message {

    /** Rises when a field changes its meaning or goes; new fields come without. */
    private static final int VERSION = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Message() {}

    static String of(UUID message, OutwardFact fact, Instant at) {
        var body = new LinkedHashMap<String, Object>();
        body.put("id", message);
        body.put("type", fact.type());
        body.put("time", at.truncatedTo(ChronoUnit.MILLIS));
        body.put("version", VERSION);
        body.put("data", fact.data());
        return JSON.writeValueAsString(body);
    }

    /** As Slack and its likes want it; a title can neither be markup there nor call anybody. */
    static String text(String sentence) {
        return JSON.writeValueAsString(Map.of(
                "text",
                calm(sentence).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")));
    }

    /** As Discord wants it. */
    static String content(String sentence) {
        var body = new LinkedHashMap<String, Object>();
        body.put("content", calm(sentence));
        body.put("allowed_mentions", Map.of("parse", List.of()));
        return JSON.writeValueAsString(body);
    }

    /** {@code @all} calls nobody with a space of no width in it. */
    private static String calm(String sentence) {
        return sentence.replace("@", "@\u200b");
    }
}
