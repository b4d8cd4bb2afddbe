package dev.atelier.event.curriculum;

import java.util.ArrayList;
import java.util.List;

/** Something that must be settled before a draft can be published, and where on its page. */
record Obstacle(String words, String anchor) {

    static List<Obstacle> of(String title, Draft draft) {
        var obstacles = new ArrayList<Obstacle>();
        if (title.equals(DraftBeginning.UNTITLED)) {
            obstacles.add(new Obstacle("The workshop has no title yet", "about"));
        }
        if (draft.modules().isEmpty()) {
            obstacles.add(new Obstacle("There is no module yet", "new-module"));
        } else if (draft.size() == 0) {
            obstacles.add(new Obstacle("There is no item yet", "curriculum"));
        }
        for (var at = 0; at < draft.modules().size(); at++) {
            var module = draft.modules().get(at);
            if (!module.repeats().isEmpty()) {
                obstacles.add(new Obstacle(
                        "Two modules are called " + module.repeats() + " in the text; the second got the key "
                                + module.key(),
                        Edit.anchor(at)));
            }
        }
        return obstacles;
    }
}
