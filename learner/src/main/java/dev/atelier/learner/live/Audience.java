package dev.atelier.learner.live;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** All screens of this instance that show the same view. */
final class Audience<V> {

    private final View<V> view;
    private final UnaryOperator<Set<String>> openSessions;
    private final Map<Screen, V> screens = new ConcurrentHashMap<>();

    Audience(View<V> view, UnaryOperator<Set<String>> openSessions) {
        this.view = view;
        this.openSessions = openSessions;
    }

    View<V> view() {
        return view;
    }

    void add(Screen screen, V viewer) {
        screens.put(screen, viewer);
    }

    void remove(Screen screen) {
        screens.remove(screen);
    }

    boolean isEmpty() {
        return screens.isEmpty();
    }

    void close() {
        screens.keySet().forEach(Screen::close);
    }

    /** Reads once, asks once who still may look, and hands out: nobody gets anything after they have signed out or left. */
    void show() {
        // A screen that comes in meanwhile is shown to in the next round.
        var now = Map.copyOf(screens);
        var open = openSessions.apply(now.keySet().stream()
                .flatMap(screen -> screen.session().stream())
                .collect(Collectors.toSet()));
        var pieces = view.read(Set.copyOf(now.values()));
        now.forEach((screen, viewer) -> {
            var mayLook = screen.session().map(open::contains).orElse(true);
            Optional.ofNullable(pieces.get(viewer))
                    .filter(piece -> mayLook)
                    .ifPresentOrElse(screen::show, screen::close);
        });
    }
}
