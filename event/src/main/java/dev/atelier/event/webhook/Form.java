package dev.atelier.event.webhook;

/** What a receiver is sent. */
enum Form {
    /** The fact in JSON, signed (standardwebhooks.com). */
    SIGNED("signed JSON"),
    /** A sentence for Slack, Mattermost and what takes the same. */
    TEXT("Slack, Mattermost, Rocket.Chat"),
    /** A sentence for Discord. */
    CONTENT("Discord");

    private final String words;

    Form(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean isChat() {
        return this != SIGNED;
    }
}
