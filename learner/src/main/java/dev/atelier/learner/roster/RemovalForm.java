package dev.atelier.learner.roster;

/** Why somebody is taken off, as typed. */
record RemovalForm(String reason) {

    /** So that the reason fits into a mail and a table. */
    static final int LONGEST = 500;

    sealed interface Read {

        record Valid(String reason) implements Read {}

        record Invalid(String problem) implements Read {}
    }

    Read read() {
        var words = reason.strip();
        if (words.isEmpty()) {
            return new Read.Invalid("Please say why, so that the mail can say it too.");
        }
        return words.length() > LONGEST
                ? new Read.Invalid(
                        "The reason has " + words.length() + " characters; please keep it within " + LONGEST + ".")
                : new Read.Valid(words);
    }
}
