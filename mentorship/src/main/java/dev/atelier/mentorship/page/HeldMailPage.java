package dev.atelier.mentorship.page;

/**
 * One mail that is held back.
 *
 * @param proof what is known of its sender; empty if nobody has looked
 * @param action where its release and its disposal are posted to
 * @param releasable whether anybody could be found whose it might be
 * @param raw as it came
 */
public record HeldMailPage(
        String subject,
        String from,
        String envelope,
        String to,
        String when,
        String reason,
        String proof,
        String action,
        boolean releasable,
        String raw) {}
