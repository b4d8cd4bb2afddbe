package dev.atelier.learner.selection;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Goes on with a selection by one person, in a transaction of their own. */
@Component
class SelectionSteps {

    private final Selections selections;
    private final DoSelected doing;

    SelectionSteps(Selections selections, DoSelected doing) {
        this.selections = selections;
        this.doing = doing;
    }

    /** False if nobody is left. */
    @Transactional
    public boolean next(UUID id) {
        var selection = selections.lock(id).orElse(null);
        var one = selection == null ? null : selections.next(id).orElse(null);
        if (selection == null || one == null) {
            return false;
        }
        selections.write(id, one.position(), doing.on(selection, one));
        return true;
    }

    /** The next can't be done, for no reason that anybody foresaw. */
    @Transactional
    public void skip(UUID id) {
        if (selections.lock(id).isPresent()) {
            selections
                    .next(id)
                    .ifPresent(one -> selections.write(
                            id,
                            one.position(),
                            new Result(Result.Outcome.FAILED, "This failed. Please try it once more.")));
        }
    }
}
