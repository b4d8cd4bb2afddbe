package dev.atelier.learner.attendance;

/** Whether someone is in the room on a day or in a slot, with the words that pages use for it. No row at all means: not recorded. */
public enum AttendanceStatus {
    PRESENT("here"),
    LATE("came late"),
    LEFT_EARLY("left early"),
    EXCUSED("excused"),
    ABSENT("not here");

    private final String words;

    AttendanceStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether it counts as having attended: who left early has been there. */
    public boolean attended() {
        return isHere() || this == LEFT_EARLY;
    }

    /** Whether someone is in the room now. */
    public boolean isHere() {
        return this == PRESENT || this == LATE;
    }
}
