package dev.atelier.learner.credential;

/** One thing that was looked at in a credential, and what was found. */
public record Step(Finding finding, String title, String words) {

    /** How far one may rely on it. */
    public enum Finding {
        GOOD,
        /** It may be so; nothing that is here says so or denies it. */
        UNSURE,
        BAD
    }

    static Step good(String title, String words) {
        return new Step(Finding.GOOD, title, words);
    }

    static Step unsure(String title, String words) {
        return new Step(Finding.UNSURE, title, words);
    }

    static Step bad(String title, String words) {
        return new Step(Finding.BAD, title, words);
    }
}
