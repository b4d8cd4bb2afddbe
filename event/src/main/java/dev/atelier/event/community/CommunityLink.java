package dev.atelier.event.community;

import dev.atelier.event.answer.CommunityLinkAnswer;
import java.util.UUID;

/**
 * A place outside where people of a workshop talk.
 *
 * @param label 1 to 80 characters, as people read it
 * @param url an https address, at most 500 characters; whoever has it may be let in by it
 */
public record CommunityLink(UUID id, String label, String url) {

    static final int LABEL = 80;
    static final int URL = 500;

    CommunityLinkAnswer answer() {
        return new CommunityLinkAnswer(id, label, url);
    }
}
