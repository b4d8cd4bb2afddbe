package dev.atelier.learner.live;

import dev.atelier.learner.OpenSessions;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads for all audiences of this instance: each has one thread, as long as somebody looks. */
@Component
class Audiences {

    /** So often at least who looks is asked anew, and what only time changes ("4 min") is brought up to date. */
    static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private static final Logger LOG = LoggerFactory.getLogger(Audiences.class);
    // The first change is told at once. When sixty people answer within a second, no screen needs to be told of each.
    private static final Duration GATHER = Duration.ofMillis(400);
    private static final Duration BEFORE_RETRY = Duration.ofSeconds(2);

    private final RoomNews news;
    private final UnaryOperator<Set<String>> openSessions;
    private final Map<View<?>, Audience<?>> all = new ConcurrentHashMap<>();

    Audiences(RoomNews news, ObjectProvider<OpenSessions> sessions) {
        this.news = news;
        this.openSessions = asked -> {
            var known = sessions.getIfAvailable();
            return known == null || asked.isEmpty() ? asked : known.among(asked);
        };
    }

    /** Until {@link #leave}, the screen is shown what is new. */
    <V> void join(View<V> view, V viewer, Screen screen) {
        all.compute(view, (same, here) -> {
            // Equal views are of one type, so their viewers are, too.
            @SuppressWarnings("unchecked")
            var audience = here == null ? begin(view) : (Audience<V>) here;
            audience.add(screen, viewer);
            return audience;
        });
        news.ring(view.room());
    }

    void leave(View<?> view, Screen screen) {
        all.computeIfPresent(view, (same, here) -> {
            here.remove(screen);
            return here;
        });
    }

    private <V> Audience<V> begin(View<V> view) {
        var audience = new Audience<>(view, openSessions);
        Thread.ofVirtual().name("live-" + view.room()).start(() -> keep(audience));
        return audience;
    }

    private void keep(Audience<?> audience) {
        while (!isOver(audience)) {
            var changes = news.changes(audience.view().room());
            var pause = GATHER;
            try {
                if (news.isRunning()) {
                    audience.show();
                } else {
                    audience.close();
                }
            } catch (RuntimeException failure) {
                LOG.warn("Screens wait, as their room could not be read: {}", failure.toString());
                pause = BEFORE_RETRY;
            }
            rest(pause);
            news.await(audience.view().room(), changes, HEARTBEAT);
        }
    }

    private boolean isOver(Audience<?> audience) {
        return all.computeIfPresent(audience.view(), (same, here) -> here.isEmpty() ? null : here) == null;
    }

    private static void rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
