package dev.atelier.learner.attendance;

/** Whether someone is in the room on a day, with the words that pages use for it. No row at all means: not recorded. */
public enum AttendanceStatus {
    PRESENT("here"),
    LATE("came late"),
    EXCUSED("excused"),
    ABSENT("not here");

    private final String words;

    AttendanceStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether it counts as having attended. */
    public boolean attended() {
        return this == PRESENT || this == LATE;
    }
}
