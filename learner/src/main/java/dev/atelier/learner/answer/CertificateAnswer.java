package dev.atelier.learner.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody with a seat stands on the way to a certificate.
 *
 * @param state ISSUED, REVOKED, AFTER_THE_END (all is met, it comes when the cohort completes), NOT_YET or ON_ITS_WAY
 * @param certificate its number, for {@code /certificates/…} with the files; left out until it is issued
 * @param conditions what is asked, thing by thing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CertificateAnswer(
        UUID cohort,
        String title,
        UUID learner,
        String name,
        State state,
        @Nullable UUID certificate,
        List<Condition> conditions) {

    /** How far it is. */
    public enum State {
        ISSUED,
        REVOKED,
        AFTER_THE_END,
        NOT_YET,
        ON_ITS_WAY
    }

    /**
     * One thing that a certificate asks for.
     *
     * @param words what is asked
     * @param standing what is known of it: what was recorded, or what is missing
     */
    public record Condition(String words, boolean met, String standing) {}
}
