package dev.atelier.learner.certificate;

/** Which items must be done. */
enum ItemRule {
    NONE("No item need be done"),
    REQUIRED("All items that the curriculum calls required"),
    CHOSEN("The items chosen below");

    private final String words;

    ItemRule(String words) {
        this.words = words;
    }

    /** As an admin chooses it. */
    String words() {
        return words;
    }
}
