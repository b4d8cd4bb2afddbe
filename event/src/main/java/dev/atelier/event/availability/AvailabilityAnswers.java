package dev.atelier.event.availability;

import dev.atelier.api.Page;
import dev.atelier.api.Refused;
import dev.atelier.event.answer.AvailabilityAnswer;
import dev.atelier.event.time.PlannedTime;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Tells programs what somebody has said of when they can. */
@Component
class AvailabilityAnswers {

    private final AvailabilityDesk desk;

    AvailabilityAnswers(AvailabilityDesk desk) {
        this.desk = desk;
    }

    Page<AvailabilityAnswer> of(UUID person) {
        return Page.whole(
                desk.windows(person).stream().map(AvailabilityAnswers::answer).toList());
    }

    /** What was said, once it is said. */
    AvailabilityAnswer say(UUID person, Window window, UUID by) {
        desk.say(person, window, by);
        return answer(window);
    }

    static Refused missing() {
        return new Refused(HttpStatus.NOT_FOUND, "Nothing was said under this id, or it was taken back.");
    }

    private static AvailabilityAnswer answer(Window window) {
        return new AvailabilityAnswer(
                window.id(),
                window.can(),
                PlannedTime.of(window.startsAt(), window.zone()),
                PlannedTime.of(window.endsAt(), window.zone()),
                window.zone().getId(),
                window.note());
    }
}
