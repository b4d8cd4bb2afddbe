package dev.atelier.learner.enrolment;

/** Why a request about a seat is refused, with the words that tell the learner what to do. */
enum Reason {
    NO_SUCH_COHORT("There is no such workshop. Look at the list of workshops."),
    ADDRESS_NOT_PROVEN("Your e-mail address is not confirmed yet. Sign in by the link in your mail, then take a seat."),
    NOT_OPEN_YET("Seats are not given out yet. Come back once enrolment has opened."),
    SIGN_UP_EARLY("Sign-up has not opened yet. Come back once it has."),
    SIGN_UP_OVER("Sign-up has closed. Please ask the organisers if you still want to come."),
    POSTPONED("The workshop is postponed. Seats are given out again when it has a new date."),
    STARTED("The workshop has begun, so no more seats are given out."),
    OVER("The workshop is over. Look for another date."),
    CANCELLED("The workshop is cancelled. Look for another date."),
    REMOVED("The organisers took your seat back. Please ask them if that is a mistake."),
    OFFER_LAPSED("The time to answer this offer is over. You may ask for a seat again."),
    NO_OFFER("No seat is offered to you. Look at your seats.");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Whether what was asked about does not exist for this learner. */
    boolean isMissing() {
        return this == NO_SUCH_COHORT || this == NO_OFFER;
    }
}
