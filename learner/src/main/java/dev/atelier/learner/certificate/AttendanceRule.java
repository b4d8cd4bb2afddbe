package dev.atelier.learner.certificate;

/** How often one must have been there. */
enum AttendanceRule {
    NONE("", "Whether somebody was there does not matter"),
    SOME_DAY("Being there on at least one day", "Being there on at least one day"),
    EVERY_DAY("Being there on every day", "Being there on every day");

    private final String condition;
    private final String words;

    AttendanceRule(String condition, String words) {
        this.condition = condition;
        this.words = words;
    }

    /** What is asked of a learner; empty if nothing is. */
    String condition() {
        return condition;
    }

    /** As an admin chooses it. */
    String words() {
        return words;
    }
}
