package dev.atelier.mentorship.availability;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Until when answers are promised. */
@Component
public class Promises {

    private final Availabilities availabilities;
    private final PromiseSettings settings;

    Promises(Availabilities availabilities, PromiseSettings settings) {
        this.availabilities = availabilities;
        this.settings = settings;
    }

    /**
     * When the answer to a question is due.
     *
     * @param mentor who is asked; null for anybody
     * @param cohort its zone
     */
    public Instant due(@Nullable UUID mentor, ZoneId cohort, Instant asked) {
        return due(availabilities.of(mentor, asked).of(mentor, cohort), asked);
    }

    public Instant due(Availability availability, Instant asked) {
        return availability.due(asked, settings.answerDays());
    }

    /** "within 2 of these days", beside the days that a mentor has chosen; "within 2 working days" beside none. */
    public String words(Availability availability) {
        return availability.chosen() ? "within " + days() + " of these days" : words();
    }

    /** "within 2 working days". */
    String words() {
        return "within " + days() + (days() == 1 ? " working day" : " working days");
    }

    private int days() {
        return settings.answerDays();
    }
}
