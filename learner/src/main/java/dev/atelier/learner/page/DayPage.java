package dev.atelier.learner.page;

/**
 * A learner's day, as on their phone.
 *
 * @param link to join it online; empty if it does not meet online, or is over for them
 */
public record DayPage(
        String cohort,
        String title,
        String when,
        String link,
        CheckIn checkIn,
        DayNow now,
        ItemLines items,
        boolean completed) {

    /**
     * Whether the learner is in.
     *
     * @param tone the class of the sign, empty for none
     * @param open whether the code can be typed in now
     * @param code what came with the address on the wall, else empty
     * @param leave whether they are here and may leave early
     */
    public record CheckIn(String tone, String words, boolean open, String code, boolean leave) {}
}
