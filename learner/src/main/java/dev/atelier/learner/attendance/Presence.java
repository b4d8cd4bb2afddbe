package dev.atelier.learner.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What holds about somebody in one sitting: the newest word about it, else what the day's word implies.
 *
 * @param status empty where nothing is recorded, which never means absent
 * @param implied whether only the word about the day says so
 */
public record Presence(Optional<AttendanceStatus> status, boolean implied) {

    private static final Presence NOT_RECORDED = new Presence(Optional.empty(), true);

    /** Decides it; nothing is implied of a sitting that has not begun. */
    public static Presence in(
            Sitting sitting, Optional<Word> ofSlot, Optional<Word> ofDay, Instant now, Duration grace) {
        if (ofSlot.isPresent()) {
            return new Presence(ofSlot.map(Word::status), false);
        }
        if (ofDay.isEmpty()) {
            return NOT_RECORDED;
        }
        var word = ofDay.get();
        return switch (word.status()) {
            case ABSENT, EXCUSED -> implied(word.status());
            case LEFT_EARLY -> now.isBefore(sitting.begins()) ? NOT_RECORDED : left(sitting, word);
            case PRESENT, LATE -> now.isBefore(sitting.begins()) ? NOT_RECORDED : came(sitting, word, grace);
        };
    }

    private static Presence left(Sitting sitting, Word word) {
        var gone = word.left().filter(left -> left.isBefore(sitting.ends())).isPresent();
        return implied(gone ? AttendanceStatus.LEFT_EARLY : AttendanceStatus.PRESENT);
    }

    /** What was over before somebody checked in is not recorded; a mark by hand may come long after they did. */
    private static Presence came(Sitting sitting, Word word, Duration grace) {
        var source = word.said().source();
        if (source != Source.CODE && source != Source.PASS) {
            return implied(AttendanceStatus.PRESENT);
        }
        var arrived = word.said().made();
        if (!arrived.isBefore(sitting.ends())) {
            return NOT_RECORDED;
        }
        return implied(
                arrived.isAfter(sitting.begins().plus(grace)) ? AttendanceStatus.LATE : AttendanceStatus.PRESENT);
    }

    private static Presence implied(AttendanceStatus status) {
        return new Presence(Optional.of(status), true);
    }
}
