package dev.atelier.event.webhook;

/** Where a delivery stands. */
enum State {
    /** Waits for its turn, or is on its way. */
    WAITING("Waiting", "wait"),
    /** The receiver answered 2xx. */
    DONE("Delivered", "done"),
    /** Tried for too long, or told that nobody is there any more. */
    FAILED("Given up", "problem");

    private final String word;
    private final String look;

    State(String word, String look) {
        this.word = word;
        this.look = look;
    }

    String word() {
        return word;
    }

    String look() {
        return look;
    }
}
