package dev.atelier.event.calendar;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Files as they were written, by their tags: after a release many programs ask for the same ones. */
final class KeptFiles {

    private final SequencedMap<String, byte[]> files = new LinkedHashMap<>(16, 0.75f, true);
    private final long most;
    private long bytes;

    /** @param most how many bytes are kept; those that nobody asked for the longest go first */
    KeptFiles(long most) {
        this.most = most;
    }

    /** Two who ask for a new one at the same moment both have it written; nobody waits for anybody else's. */
    byte[] file(String tag, Supplier<byte[]> writing) {
        var kept = find(tag);
        if (kept != null) {
            return kept;
        }
        var written = writing.get();
        keep(tag, written);
        return written;
    }

    private synchronized byte @Nullable [] find(String tag) {
        return files.get(tag);
    }

    private synchronized void keep(String tag, byte[] written) {
        if (written.length > most) {
            return;
        }
        var before = files.put(tag, written);
        bytes += written.length - (before == null ? 0 : before.length);
        while (bytes > most) {
            bytes -= files.pollFirstEntry().getValue().length;
        }
    }
}
