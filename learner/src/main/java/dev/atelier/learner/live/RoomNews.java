package dev.atelier.learner.live;

import dev.atelier.event.CohortId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Wakes whoever waits for news from a room, on whichever instance the change was made: PostgreSQL tells on commit. It
 * listens from the first question on; while it cannot, nobody is kept waiting and browsers ask again.
 */
@Component
class RoomNews implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RoomNews.class);
    private static final int LISTEN_MILLIS = 5_000;
    private static final int VALID_SECONDS = 2;
    private static final Duration BEFORE_RETRY = Duration.ofSeconds(2);

    private final DataSource database;
    private final Map<UUID, Bell> bells = new ConcurrentHashMap<>();
    private final AtomicBoolean started = new AtomicBoolean();
    private volatile boolean listening;
    private volatile boolean open = true;

    RoomNews(DataSource database) {
        this.database = database;
    }

    /** How often a room has changed so far: take it before you read, and wait for more. */
    long changes(CohortId room) {
        if (started.compareAndSet(false, true)) {
            Thread.ofVirtual().name("room-news").start(this::listen);
        }
        return bell(room.value()).count();
    }

    /** Somebody came in on this instance. */
    void ring(CohortId room) {
        bell(room.value()).ring();
    }

    /** True as soon as the room has changed more often than that; false if nothing happened for so long. */
    boolean await(CohortId room, long changes, Duration most) {
        return open && listening && bell(room.value()).await(changes, most);
    }

    private Bell bell(UUID room) {
        return bells.computeIfAbsent(room, unheard -> new Bell());
    }

    private void listen() {
        while (open) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("listen learner_room");
                listening = true;
                // Whatever happened before was not heard.
                bells.values().forEach(Bell::ring);
                hear(connection);
                statement.execute("unlisten learner_room");
            } catch (SQLException lost) {
                LOG.warn("Live pages ask instead of listening for a while: {}", lost.getMessage());
                pause();
            } finally {
                listening = false;
                // Those who wait ask again, and go on asking until it listens anew.
                bells.values().forEach(Bell::ring);
            }
        }
        // Started again after a pause, the next one who asks lets it listen anew.
        started.set(false);
    }

    private void hear(Connection connection) throws SQLException {
        var words = connection.unwrap(PGConnection.class);
        while (open) {
            var heard = words.getNotifications(LISTEN_MILLIS);
            tell(heard);
            // Who only listens does not notice that the other side is gone; and what is told while one asks waits
            // inside.
            if (heard.length == 0) {
                if (!connection.isValid(VALID_SECONDS)) {
                    throw new SQLException("The connection is gone");
                }
                tell(words.getNotifications());
            }
        }
    }

    private void tell(PGNotification[] notifications) {
        for (var notification : notifications) {
            bell(UUID.fromString(notification.getParameter())).ring();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BEFORE_RETRY);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        open = true;
    }

    /** Before the web server waits for its last requests, those that wait for news are let go. */
    @Override
    public void stop() {
        open = false;
        bells.values().forEach(Bell::ring);
    }

    @Override
    public boolean isRunning() {
        return open;
    }
}
