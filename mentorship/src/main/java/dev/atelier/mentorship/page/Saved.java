package dev.atelier.mentorship.page;

/** What happened to words that were saved while somebody typed. */
public record Saved(String tone, String words) {

    /** Whether something stands in the way. */
    public boolean isStuck() {
        return tone.equals("stuck");
    }
}
