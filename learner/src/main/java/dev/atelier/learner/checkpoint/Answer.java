package dev.atelier.learner.checkpoint;

/** What someone says at a checkpoint, with the words that pages use for it. Who says nothing is silent. */
public enum Answer {
    OK("there"),
    WORKING("working"),
    STUCK("stuck");

    private final String words;

    Answer(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
