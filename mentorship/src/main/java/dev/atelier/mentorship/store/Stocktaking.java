package dev.atelier.mentorship.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Compares the store with the database, both read in pages and in the order of their hashes. What nobody names is noted, so
 * that the next sweep looks at it as at anything that was put; what is named and not there is told to the admin.
 */
@Component
class Stocktaking {

    /** Of what is missing so many are named. */
    static final int TOLD = 100;

    private static final int PAGE = 1000;

    private final Medium medium;
    private final Namings names;
    private final PutNotes notes;

    Stocktaking(Medium medium, Namings names, PutNotes notes) {
        this.medium = medium;
        this.names = names;
        this.notes = notes;
    }

    /** What has been found so far. */
    record Found(long contents, long bytes, long missing, List<ContentHash> told, long unnamed, long foreign) {}

    /** @param heard hears after each page how far it is */
    Found take(Consumer<Found> heard) throws IOException {
        var count = new Count(heard);
        while (true) {
            var stored = count.stored();
            var named = count.named();
            if (stored == null && named == null) {
                return count.found();
            }
            if (named == null || (stored != null && order(stored, named) < 0)) {
                count.nobodyNames(requireNonNull(stored));
            } else if (stored == null || order(stored, named) > 0) {
                count.notThere(named);
            } else {
                count.both(stored, named.size());
            }
        }
    }

    private static int order(Medium.Held stored, Naming.Named named) {
        return stored.hash().hex().compareTo(named.hash().hex());
    }

    private final class Count {

        private final Consumer<Found> heard;
        private final Deque<Medium.Held> stored = new ArrayDeque<>();
        private final Deque<Naming.Named> named = new ArrayDeque<>();
        private final List<ContentHash> told = new ArrayList<>();
        private @Nullable ContentHash lastStored;
        private @Nullable ContentHash lastNamed;
        private boolean allStored;
        private boolean allNamed;
        private long contents;
        private long bytes;
        private long missing;
        private long unnamed;
        private long foreign;

        Count(Consumer<Found> heard) {
            this.heard = heard;
        }

        Medium.@Nullable Held stored() throws IOException {
            if (stored.isEmpty() && !allStored) {
                var page = medium.after(lastStored, PAGE);
                stored.addAll(page.held());
                foreign += page.foreign();
                allStored = page.last();
                lastStored = page.held().isEmpty()
                        ? lastStored
                        : page.held().getLast().hash();
                heard.accept(found());
            }
            return stored.peek();
        }

        Naming.@Nullable Named named() {
            if (named.isEmpty() && !allNamed) {
                var page = names.after(lastNamed, PAGE);
                named.addAll(page);
                allNamed = page.size() < PAGE;
                lastNamed = page.isEmpty() ? lastNamed : page.getLast().hash();
            }
            return named.peek();
        }

        /** Whoever puts bytes now has a note already, and their row may come any moment. */
        void nobodyNames(Medium.Held one) {
            stored.remove();
            add(one);
            if (!names.test(one.hash())) {
                unnamed++;
                notes.found(one.hash());
            }
        }

        /** Asked once more: it may have been put after its page was read, or not be named any longer. */
        void notThere(Naming.Named one) throws IOException {
            named.remove();
            try {
                add(new Medium.Held(one.hash(), medium.size(one.hash())));
            } catch (NoSuchFileException gone) {
                if (names.test(one.hash())) {
                    miss(one.hash());
                }
            }
        }

        void both(Medium.Held one, OptionalLong size) {
            stored.remove();
            named.remove();
            add(one);
            if (size.isPresent() && size.getAsLong() != one.size()) {
                miss(one.hash());
            }
        }

        private void add(Medium.Held one) {
            contents++;
            bytes += one.size();
        }

        private void miss(ContentHash hash) {
            missing++;
            if (told.size() < TOLD) {
                told.add(hash);
            }
        }

        Found found() {
            return new Found(contents, bytes, missing, List.copyOf(told), unnamed, foreign);
        }
    }
}
