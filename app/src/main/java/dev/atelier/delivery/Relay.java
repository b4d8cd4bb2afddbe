package dev.atelier.delivery;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The workers of this instance. They sleep until mail comes in, and finish what they have begun before they stop. */
@Component
class Relay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int BATCH = 10;
    private static final Duration FAREWELL = Duration.ofSeconds(30);

    private final Dispatches dispatches;
    private final Shift shift;
    private final Doorbell doorbell;
    private final DeliverySettings settings;
    private final SmtpSettings server;
    private final Set<UUID> claims = ConcurrentHashMap.newKeySet();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    Relay(Dispatches dispatches, Shift shift, Doorbell doorbell, DeliverySettings settings, SmtpSettings server) {
        this.dispatches = dispatches;
        this.shift = shift;
        this.doorbell = doorbell;
        this.settings = settings;
        this.server = server;
    }

    @Override
    public synchronized void start() {
        if (!server.named()) {
            LOG.warn("No spring.mail.host is set: mail waits in the outbox");
            return;
        }
        running = true;
        // Virtual threads that load classes while others do can hang for good (spring-boot 51463); these live long
        // anyway.
        for (var worker = 1; worker <= settings.workers(); worker++) {
            threads.add(Thread.ofPlatform()
                    .daemon()
                    .name("mail-" + worker)
                    .start(() -> keep(this::drain, settings.poll())));
        }
        threads.add(Thread.ofPlatform()
                .daemon()
                .name("mail-leases")
                .start(() -> keep(this::lookAfter, settings.lease().dividedBy(3))));
    }

    @Override
    public synchronized void stop() {
        running = false;
        threads.forEach(worker -> doorbell.ring());
        try {
            for (var thread : threads) {
                if (thread.getName().equals("mail-leases")) {
                    thread.interrupt();
                }
                thread.join(FAREWELL);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private interface Task {
        void run() throws InterruptedException, MessagingException;
    }

    private void keep(Task task, Duration pause) {
        while (running) {
            try {
                task.run();
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException | MessagingException trouble) {
                // The class alone: a database says whole rows in its messages, addresses included.
                LOG.warn(
                        "Mail waits, since something is away: {}",
                        trouble.getClass().getName());
                sleep(pause);
            }
        }
    }

    private void lookAfter() throws InterruptedException {
        Thread.sleep(settings.lease().dividedBy(3));
        if (!claims.isEmpty()) {
            dispatches.renew(Set.copyOf(claims));
        }
        if (dispatches.recover() > 0) {
            doorbell.ring();
        }
    }

    /** Sends what is due, and sleeps if there was nothing. */
    private void drain() throws InterruptedException, MessagingException {
        if (sendBatch() == 0) {
            doorbell.await(settings.poll());
        }
    }

    /** Claims a few mails and sends them over one connection; tells how many there were. */
    int sendBatch() throws InterruptedException, MessagingException {
        var claim = UUID.randomUUID();
        claims.add(claim);
        try (var post = new Post(server)) {
            var mine = dispatches.claim(claim, BATCH);
            for (var id : mine) {
                if (!running) {
                    break;
                }
                var mail = dispatches.read(id, claim);
                if (mail.isPresent()) {
                    shift.work(mail.get(), post);
                }
            }
            return mine.size();
        } finally {
            claims.remove(claim);
            dispatches.release(claim);
        }
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
