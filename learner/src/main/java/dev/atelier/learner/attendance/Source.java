package dev.atelier.learner.attendance;

/** By which way a word about attendance came, said with the time at which it was said. */
public enum Source {
    CODE("checked in at %s with the code on the wall"),
    PASS("checked in at %s at the door"),
    LEARNER("said so at %s"),
    STAFF("marked by the staff at %s");

    private final String words;

    Source(String words) {
        this.words = words;
    }

    /** For example {@code checked in at 9:12 at the door}. */
    public String words(String clock) {
        return words.formatted(clock);
    }
}
