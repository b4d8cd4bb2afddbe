package dev.atelier.learner.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done with several people of a cohort.
 *
 * @param ahead how many nobody has got to yet; ask again until there is none
 */
public record SelectionAnswer(UUID id, int ahead, List<Person> people) {

    /**
     * One of them.
     *
     * @param outcome DONE, SO_ALREADY, NOT_DONE or FAILED; left out while nobody has got to them
     * @param words why, or how; may be empty
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Person(
            UUID enrolment, String name, @Nullable String outcome, String words) {}
}
