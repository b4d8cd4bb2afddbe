package dev.atelier.event.page;

/** What whoever looks at a draft can undo and redo. */
public record TimelineTurns(Turn undo, Turn redo) {

    /** {@code edit} names it; {@code what} says it, and is empty if there is nothing. */
    public record Turn(long edit, String what) {
        public boolean isThere() {
            return !what.isEmpty();
        }
    }
}
