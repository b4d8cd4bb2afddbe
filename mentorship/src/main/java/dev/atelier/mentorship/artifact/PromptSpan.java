package dev.atelier.mentorship.artifact;

/** A stretch of a prompt: in both versions, only in the new one, or only in the old one. */
public record PromptSpan(Kind kind, String text) {
    /** Kept and removed spans together are the old prompt, kept and added ones the new. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }
}
