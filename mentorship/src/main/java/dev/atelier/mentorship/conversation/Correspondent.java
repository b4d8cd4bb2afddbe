package dev.atelier.mentorship.conversation;

import java.util.UUID;

/** Somebody who may speak in a conversation, with the address that is verified to be theirs. */
record Correspondent(UUID id, Side side, String name, String address) {

    /** Display names say nothing; the address alone counts, in whatever case. */
    boolean writesFrom(String sender) {
        return address.equalsIgnoreCase(sender.strip());
    }
}
