package dev.atelier.event.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who was told of a cohort's releases.
 *
 * @param due when people will hear of what changed last; left out if they have heard, or hear once it is announced
 * @param tellings each time that people were told, the latest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoticesAnswer(@Nullable Instant due, List<Telling> tellings) {

    /** One time, up to a release: how many by mail, and how many had nothing in it for them. */
    public record Telling(int release, Instant at, int written, int untouched) {}

    /**
     * What one person was told.
     *
     * @param from the release that they knew before; 0 if it is the first that they heard
     * @param lines of their mail; none if nothing concerned them
     */
    public record Told(UUID person, String name, int from, Instant at, List<String> lines) {}
}
