package dev.atelier.event.curriculum;

import dev.atelier.event.page.SourceLineView.Result;
import dev.atelier.event.page.SourceLineView.Way;
import java.util.List;

/** What a line of the agenda text became, with its state and what can be done about it. */
final class LineResults {

    private LineResults() {}

    /** The look and the word are those of the look's states; an understood line needs no word. */
    record Line(String look, String tag, Result result) {}

    static Line module(int place, CurriculumModule module) {
        var result =
                new Result(module.name(), with("module", module.hint()), true, false, Edit.anchor(place), List.of());
        if (!module.repeats().isEmpty()) {
            return new Line("stuck", "key " + module.repeats() + " is taken", result);
        }
        return module.origin().guessed() ? new Line("guess", "guess", result) : new Line("ok", "", result);
    }

    static Line item(CurriculumItem item) {
        var yes = new Way("Yes, " + item.kind().words(), "/items/" + item.key() + "/confirmation", false);
        var guessed = item.origin().guessed();
        var result = new Result(
                item.title(),
                with(DraftModules.kind(item), item.hint()),
                false,
                item.depth() > 0,
                Edit.anchor(item.key()),
                guessed ? List.of(yes) : List.of());
        return guessed ? new Line("guess", "guess", result) : new Line("ok", "", result);
    }

    private static String with(String what, String hint) {
        return hint.isEmpty() ? what : what + ", " + hint;
    }

    static Line left(LeftLine left) {
        var path = "/lines/" + left.lines().first();
        var use = new Way("Make it an item", path + "/item", false);
        if (left.state() == LeftLine.State.LEFT_OUT) {
            return new Line("ended", "left out", new Result(left.why(), "", false, false, "", List.of(use.quietly())));
        }
        var leave = new Way("Leave it out", path + "/omission", true);
        return new Line("stuck", "not understood", new Result("", "", false, false, "", List.of(use, leave)));
    }
}
