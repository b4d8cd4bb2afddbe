package dev.atelier.learner.attendance;

import dev.atelier.learner.LearnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One word about a learner's attendance; never changed, only followed by another.
 *
 * @param slot empty for the whole day
 * @param left when they left, of those who left early
 */
public record Word(
        LearnerId learner,
        LocalDate day,
        Optional<UUID> slot,
        AttendanceStatus status,
        Optional<Instant> left,
        Said said) {

    /** Who said it, by which way, when, and why; {@code at} is when it arrived here. */
    public record Said(Source source, UUID actor, Instant made, Instant at, String reason) {}

    boolean isAbout(LocalDate other, Optional<UUID> otherSlot) {
        return day.equals(other) && slot.equals(otherSlot);
    }

    /** Those about one slot, or about the whole day; they come the newest first and stay so. */
    public static List<Word> about(List<Word> words, LocalDate day, Optional<UUID> slot) {
        return words.stream().filter(word -> word.isAbout(day, slot)).toList();
    }
}
