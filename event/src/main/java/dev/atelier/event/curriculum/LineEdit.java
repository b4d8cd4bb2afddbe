package dev.atelier.event.curriculum;

import dev.atelier.event.text.Shortened;
import java.util.function.Function;

/** What people do about lines of the text that found no place; a line is named by its number. */
sealed interface LineEdit extends Edit {

    /** Makes an item of it: behind the last item read from before it, or at the end of the last module. */
    record Use(int line) implements LineEdit {
        @Override
        public Edited on(Draft draft) {
            return at(draft, line, left -> used(draft, left));
        }

        private static Edited used(Draft draft, LeftLine left) {
            if (draft.modules().isEmpty()) {
                return Edited.refused("There is no module that it could belong to: add one first.");
            }
            var title = Shortened.to(CurriculumItem.LONGEST_TITLE, left.text());
            var origin = new Origin(left.lines(), false, "");
            var item = ItemWords.titled(title).item(draft.keys().next(title), 0, origin, Timing.NONE);
            var changed = Placing.after(draft, item).with(left, LeftLine.State.USED);
            return new Edited.Done(
                    changed, "Made an item of line " + left.lines().first() + ".", anchor(left));
        }
    }

    /** Leaves it out of the curriculum; the text keeps it. */
    record LeaveOut(int line) implements LineEdit {
        @Override
        public Edited on(Draft draft) {
            return at(
                    draft,
                    line,
                    left -> new Edited.Done(
                            draft.with(left, LeftLine.State.LEFT_OUT),
                            "Left out line " + left.lines().first() + ".",
                            anchor(left)));
        }
    }

    private static Edited at(Draft draft, int line, Function<LeftLine, Edited> edit) {
        return draft.leftLine(line)
                .map(left -> left.state() == LeftLine.State.USED
                        ? Edited.refused("An item was made of this line already.")
                        : edit.apply(left))
                .orElseGet(() -> new Edited.Gone("Nothing is left to decide about this line."));
    }

    private static String anchor(LeftLine left) {
        return "line-" + left.lines().first();
    }
}
