package dev.atelier.event.curriculum;

import dev.atelier.event.page.DraftPage.Task;
import dev.atelier.event.page.DraftPage.Todo;
import java.util.ArrayList;

/** What is to be done before a draft is published. */
final class Todos {

    private Todos() {}

    static Todo of(String title, Draft draft) {
        var guesses = new ArrayList<String>();
        for (var place = 0; place < draft.modules().size(); place++) {
            var module = draft.modules().get(place);
            if (module.origin().guessed()) {
                guesses.add(Edit.anchor(place));
            }
            module.items().stream()
                    .filter(item -> item.origin().guessed())
                    .forEach(item -> guesses.add(Edit.anchor(item.key())));
        }
        return new Todo(
                Obstacle.of(title, draft).stream()
                        .map(obstacle -> new Task(obstacle.words(), obstacle.anchor()))
                        .toList(),
                guesses.size(),
                guesses.isEmpty() ? "" : guesses.getFirst(),
                draft.leftLines().stream()
                        .filter(left -> left.state() == LeftLine.State.OPEN)
                        .map(left -> new Task(
                                ItemEdit.brief(left.text()),
                                "line-" + left.lines().first()))
                        .toList());
    }
}
