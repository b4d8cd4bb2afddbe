package dev.atelier.mentorship.post;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The References of a mail: the first message and the latest ones, so that the header keeps a decent length. */
final class References {

    private static final int LATEST = 9;

    private References() {}

    static String header(List<String> messageIds) {
        var kept = messageIds.size() <= LATEST + 1
                ? messageIds.stream()
                : Stream.concat(
                        Stream.of(messageIds.getFirst()),
                        messageIds.subList(messageIds.size() - LATEST, messageIds.size()).stream());
        // Folded at each id: no line comes near the 998 characters of RFC 5322.
        return kept.map(References::bracketed).collect(Collectors.joining("\r\n "));
    }

    static String bracketed(String messageId) {
        return "<" + messageId + ">";
    }
}
