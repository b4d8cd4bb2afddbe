package dev.atelier.learner.selection;

/**
 * What becomes of one who is selected.
 *
 * @param words why, or how; may be empty
 */
record Result(Outcome outcome, String words) {

    enum Outcome {
        DONE,
        SO_ALREADY,
        NOT_DONE,
        FAILED
    }

    static Result done() {
        return new Result(Outcome.DONE, "");
    }

    static Result already(String words) {
        return new Result(Outcome.SO_ALREADY, words);
    }

    static Result no(String words) {
        return new Result(Outcome.NOT_DONE, words);
    }
}
