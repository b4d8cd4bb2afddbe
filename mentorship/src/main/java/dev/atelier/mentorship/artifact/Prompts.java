package dev.atelier.mentorship.artifact;

/** What the picture should show and what it should not; either may be empty. */
public record Prompts(String positive, String negative) {
    static final Prompts NONE = new Prompts("", "");
}
