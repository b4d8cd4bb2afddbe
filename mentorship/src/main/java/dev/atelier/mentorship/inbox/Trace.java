package dev.atelier.mentorship.inbox;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Where something went wrong, without what it says: messages may quote mail and addresses. */
final class Trace {

    private static final int FRAMES = 4;

    private Trace() {}

    static String of(Throwable trouble) {
        var ours = Arrays.stream(trouble.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("dev.atelier") && frame.getLineNumber() > 0)
                .limit(FRAMES)
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(" < "));
        return trouble.getClass().getName() + " at " + ours;
    }
}
