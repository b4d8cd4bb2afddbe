package dev.atelier.learner.roster;

import dev.atelier.event.CohortId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Everybody whom a search in a roster finds, on all its pages. */
@Component
public class Found {

    /** As many as a cohort has seats at most, and as many again who left. */
    private static final int MOST = 20_000;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Entries entries;

    Found(Entries entries) {
        this.entries = entries;
    }

    /** By the fields of the form that searches. */
    public List<UUID> ids(CohortId cohort, Map<String, String> fields) {
        return entries.ids(
                cohort,
                Search.of(
                        fields.getOrDefault("name", ""),
                        fields.getOrDefault("state", ""),
                        fields.getOrDefault("answer", ""),
                        fields.getOrDefault("order", "")),
                MOST);
    }

    /** Enrolments as a page carries them, parted by blanks; what is none is left out. */
    public static List<UUID> read(String ids) {
        return ID.matcher(ids)
                .results()
                .limit(MOST)
                .map(found -> UUID.fromString(found.group()))
                .toList();
    }
}
