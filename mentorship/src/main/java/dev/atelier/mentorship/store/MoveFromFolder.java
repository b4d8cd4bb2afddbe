package dev.atelier.mentorship.store;

import java.io.IOException;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * Copies what lies in one medium into another. What is there already is left as it is, so that this may be broken off and
 * begun again, and run while files are still handed in to the first.
 */
final class MoveFromFolder {

    private static final int PAGE = 1000;

    private final Folder from;
    private final Medium to;
    private final PrintStream told;

    MoveFromFolder(Folder from, Medium to, PrintStream told) {
        this.from = from;
        this.to = to;
        this.told = told;
    }

    record Moved(long copied, long there, long damaged) {}

    Moved run() throws IOException {
        var moved = new Moved(0, 0, 0);
        @Nullable ContentHash last = null;
        for (var more = true; more; ) {
            var page = from.after(last, PAGE);
            for (var one : page.held()) {
                moved = move(one, moved);
                last = one.hash();
            }
            more = !page.last();
            told.println(moved.copied() + " copied, " + moved.there() + " there already"
                    + (moved.damaged() == 0 ? "" : ", " + moved.damaged() + " damaged"));
        }
        return moved;
    }

    private Moved move(Medium.Held one, Moved before) throws IOException {
        try (var spool = Spool.over(from.file(one.hash()))) {
            if (!spool.hash().equals(one.hash())) {
                told.println("Not copied, as it is damaged: " + one.hash().hex());
                return new Moved(before.copied(), before.there(), before.damaged() + 1);
            }
            if (to.holds(spool)) {
                return new Moved(before.copied(), before.there() + 1, before.damaged());
            }
            to.write(spool);
            return new Moved(before.copied() + 1, before.there(), before.damaged());
        } catch (java.nio.file.NoSuchFileException removed) {
            return before;
        }
    }
}
