package dev.atelier.mentorship.postbox;

import dev.atelier.mentorship.postbox.Checkpoint.LeaseLost;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Reads the postbox as long as Atelier runs, if it is this instance's turn; comes back after every trouble. */
@Component
class PostboxReader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PostboxReader.class);
    private static final Duration STAND_BY = Duration.ofSeconds(15);
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int SECONDS_TO_STOP = 20;
    private static final Duration WHEN_REFUSED = Duration.ofMinutes(1);

    private final Fetching fetching;
    private final Checkpoint checkpoint;
    private final PostboxSettings settings;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean running;
    private volatile @Nullable PostboxConnection connection;
    private @Nullable Thread worker;
    private Duration pause = SHORTEST_PAUSE;
    private String said = "not yet";

    PostboxReader(Fetching fetching, Checkpoint checkpoint, PostboxSettings settings) {
        this.fetching = fetching;
        this.checkpoint = checkpoint;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        checkpoint.forgetOthers();
        if (!running && settings.isSet()) {
            running = true;
            // No virtual one: while it loads classes beside others, it can hang for good (spring-boot 51463).
            worker = Thread.ofPlatform().daemon().name("postbox-reader").start(this::work);
        }
    }

    /** Finishes the mail in hand, and lets another instance go on. */
    @Override
    public synchronized void stop() {
        running = false;
        bell.release();
        var last = worker;
        try {
            for (var second = 0; last != null && last.isAlive() && second < SECONDS_TO_STOP; second++) {
                var open = connection;
                if (open != null) {
                    open.wake();
                }
                last.join(Duration.ofSeconds(1));
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        try {
            while (running) {
                if (!isMyTurn()) {
                    rest(STAND_BY);
                    continue;
                }
                try {
                    read();
                } catch (LeaseLost lost) {
                    LOG.info("Another instance reads {} now", settings);
                } catch (MessagingException | RuntimeException | StackOverflowError trouble) {
                    tell(trouble);
                    restLonger(PostboxTrouble.wantsPatience(trouble));
                }
            }
            checkpoint.giveBack();
        } catch (InterruptedException stopped) {
            // The lease runs out by itself.
        } catch (RuntimeException away) {
            LOG.warn("The lease of {} runs out by itself", settings);
        }
    }

    private boolean isMyTurn() {
        try {
            return checkpoint.lease();
        } catch (RuntimeException away) {
            return false;
        }
    }

    private void read() throws MessagingException, InterruptedException {
        try (var open = PostboxConnection.open(settings)) {
            connection = open;
            while (running && checkpoint.lease()) {
                fetching.fetchNew(open);
                allIsWell();
                if (open.tells()) {
                    open.await(settings.poll());
                } else {
                    rest(settings.poll());
                }
            }
        } finally {
            connection = null;
        }
    }

    private void allIsWell() {
        if (!said.isEmpty()) {
            LOG.info("Mail is fetched from {}", settings);
        }
        said = "";
        pause = SHORTEST_PAUSE;
    }

    /** Once in the log, and for as long as it lasts where admins look. */
    private void tell(Throwable trouble) {
        var words = PostboxTrouble.words(trouble, settings);
        if (!words.equals(said)) {
            LOG.warn("No mail is fetched from {}: {}", settings, words);
            said = words;
        }
        try {
            checkpoint.trouble(words);
        } catch (RuntimeException away) {
            // It stands in the log.
        }
    }

    private void restLonger(boolean patiently) throws InterruptedException {
        if (patiently && pause.compareTo(WHEN_REFUSED) < 0) {
            pause = WHEN_REFUSED;
        }
        rest(pause);
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
    }

    @SuppressWarnings("ReturnValueIgnored") // Woken or not, it is time to look.
    private void rest(Duration time) throws InterruptedException {
        bell.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS);
    }
}
