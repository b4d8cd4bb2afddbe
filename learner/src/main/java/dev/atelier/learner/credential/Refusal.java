package dev.atelier.learner.credential;

/** Why something sent in can't be read as a credential, in a sentence for whoever sent it. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    Refusal(String words) {
        super(words);
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
