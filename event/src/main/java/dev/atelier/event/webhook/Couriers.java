package dev.atelier.event.webhook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The workers of this instance. What one has sent when it is told to stop, it still settles. */
@Component
class Couriers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Couriers.class);
    private static final Duration TROUBLED = Duration.ofSeconds(10);
    private static final Duration FAREWELL = Duration.ofSeconds(35);

    private final Courier courier;
    private final WebhookSettings settings;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    Couriers(Courier courier, WebhookSettings settings) {
        this.courier = courier;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        running = true;
        for (var worker = 1; worker <= settings.workers(); worker++) {
            threads.add(Thread.ofPlatform().daemon().name("webhooks-" + worker).start(this::work));
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        synchronized (threads) {
            threads.notifyAll();
        }
        try {
            for (var thread : threads) {
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

    private void work() {
        try {
            while (running) {
                if (!turn()) {
                    pause(settings.poll());
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean turn() throws InterruptedException {
        try {
            return courier.turn();
        } catch (RuntimeException trouble) {
            LOG.warn(
                    "Webhooks wait, since something is away: {}",
                    trouble.getClass().getName());
            pause(TROUBLED);
            return false;
        }
    }

    private void pause(Duration time) throws InterruptedException {
        synchronized (threads) {
            if (running) {
                threads.wait(time.toMillis());
            }
        }
    }
}
