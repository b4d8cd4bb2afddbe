package dev.atelier.mentorship.work;

/** Where a round stands, with the words and the sign that pages use for it. */
public enum RoundState {
    DRAFT("not handed in yet", "note"),
    SUBMITTED("waiting for a review", "wait"),
    WITHDRAWN("withdrawn", "ended"),
    ACCEPTED("accepted", "ok"),
    REVISE("another round, please", "again"),
    COMMENTED("commented", "note");

    private final String words;
    private final String tone;

    RoundState(String words, String tone) {
        this.words = words;
        this.tone = tone;
    }

    public String words() {
        return words;
    }

    public String tone() {
        return tone;
    }

    /** Whether its learner may begin the next round. */
    boolean asksForMore() {
        return this == REVISE || this == COMMENTED;
    }
}
