package dev.atelier.event.cohort;

import dev.atelier.event.CohortStatus;

/** How an act is called, asked about, and what it brings about. */
record ActWords(String label, String question, String effect) {

    static ActWords of(Act act) {
        return switch (act) {
            case ANNOUNCE ->
                new ActWords(
                        "Announce it", "Announce this cohort?", "Its page becomes public. Nobody can take a seat yet.");
            case OPEN_SEATS ->
                new ActWords("Open the seats", "Open the seats?", "From now on everybody can take a seat on its page.");
            case CONFIRM ->
                new ActWords("Confirm it", "Confirm this cohort?", "It says: this will take place. Seats stay open.");
            case START ->
                new ActWords("Start it", "Start this cohort?", "The live day begins, and no more seats are given out.");
            case COMPLETE ->
                new ActWords(
                        "Complete it",
                        "Complete this cohort?",
                        "The mentorship month begins, and certificates can be issued. This cannot be undone.");
            case POSTPONE ->
                new ActWords(
                        "Postpone",
                        "Postpone this cohort?",
                        "Its date is taken back, its rooms become free, and calendars show it as cancelled until you"
                                + " announce it with a new date. People keep their seats.");
            case CANCEL ->
                new ActWords(
                        "Cancel",
                        "Cancel this cohort?",
                        "It does not take place. Everybody who has a seat or waits for one is told. This cannot be"
                                + " undone.");
        };
    }

    static String step(CohortStatus status) {
        return switch (status) {
            case DRAFT -> "Planned";
            case ANNOUNCED -> "Announced";
            case OPEN -> "Open";
            case CONFIRMED -> "Confirmed";
            case RUNNING -> "Running";
            case COMPLETED -> "Completed";
            case POSTPONED -> "Postponed";
            case CANCELLED -> "Cancelled";
        };
    }
}
