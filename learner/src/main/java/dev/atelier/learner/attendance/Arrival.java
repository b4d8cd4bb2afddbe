package dev.atelier.learner.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What it means that somebody comes, decided from what is recorded about the day or the slot already. */
sealed interface Arrival {

    /** It is written down. */
    record New(AttendanceStatus status) implements Arrival {}

    /** They are here already: whoever comes twice has come once. */
    record Known(AttendanceStatus status) implements Arrival {}

    /** The staff has said otherwise about somebody who had checked in, or since then; only they take it back. */
    record Corrected(AttendanceStatus status) implements Arrival {}

    /**
     * Decides it.
     *
     * @param recorded the newest word first
     * @param made when they came
     * @param by by which way: who reads a pass at the door has seen them, and may take back what the staff said
     * @param begins when what they come to begins, late being more than {@code grace} after it
     */
    static Arrival of(List<Word> recorded, Instant made, Source by, Instant begins, Duration grace) {
        var byTheClock = made.isAfter(begins.plus(grace)) ? AttendanceStatus.LATE : AttendanceStatus.PRESENT;
        if (recorded.isEmpty()) {
            return new New(byTheClock);
        }
        var newest = recorded.getFirst();
        var earlier = recorded.stream()
                .map(Word::status)
                .filter(AttendanceStatus::isHere)
                .findFirst();
        return switch (newest.status()) {
            case PRESENT, LATE -> new Known(newest.status());
            // Back again: late is who was late in the first place.
            case LEFT_EARLY ->
                made.isBefore(newest.said().made())
                        ? new Corrected(newest.status())
                        : new New(earlier.orElse(byTheClock));
            case EXCUSED, ABSENT ->
                (earlier.isPresent() && by != Source.PASS)
                                || made.isBefore(newest.said().made())
                        ? new Corrected(newest.status())
                        : new New(byTheClock);
        };
    }

    /** Who was excused beforehand may come after all. */
    static Optional<AttendanceStatus> toWrite(Arrival arrival) {
        return arrival instanceof New fresh ? Optional.of(fresh.status()) : Optional.empty();
    }
}
