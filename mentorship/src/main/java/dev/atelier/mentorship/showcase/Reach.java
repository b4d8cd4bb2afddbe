package dev.atelier.mentorship.showcase;

/** Who sees an exhibit. */
enum Reach {
    COHORT("Everybody with a seat in your cohort, and its staff,", "your cohort"),
    WORLD("Everybody on the internet, without signing in,", "the world");

    private final String subject;
    private final String words;

    Reach(String subject, String words) {
        this.subject = subject;
        this.words = words;
    }

    /** As the beginning of a sentence. */
    String subject() {
        return subject;
    }

    String words() {
        return words;
    }
}
