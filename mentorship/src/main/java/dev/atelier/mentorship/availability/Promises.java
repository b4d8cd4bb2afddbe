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

    /** "within 2 working days". */
    public String words() {
        return "within " + settings.answerDays() + (settings.answerDays() == 1 ? " working day" : " working days");
    }
}
