package dev.atelier.mentorship.store;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes stock once a day, on one instance, and whenever an admin asks for it. */
@Component
class DailyStocktaking implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DailyStocktaking.class);
    private static final Duration A_MOMENT = Duration.ofMinutes(1);
    private static final Duration A_DAY = Duration.ofHours(23);

    private final Stocktakings stocktakings;
    private final Stocktaking stocktaking;
    private final ExecutorService aside = Executors.newVirtualThreadPerTaskExecutor();

    DailyStocktaking(Stocktakings stocktakings, Stocktaking stocktaking) {
        this.stocktakings = stocktakings;
        this.stocktaking = stocktaking;
    }

    @Scheduled(initialDelayString = "PT30M", fixedDelayString = "PT1H")
    void daily() {
        stocktakings.begin(A_DAY).ifPresent(this::take);
    }

    /** Begins one aside; false if one is under way, or was begun a moment ago. */
    boolean now() {
        var begun = stocktakings.begin(A_MOMENT);
        begun.ifPresent(id -> aside.execute(() -> take(id)));
        return begun.isPresent();
    }

    void take(UUID id) {
        try {
            var found = stocktaking.take(so -> stocktakings.heard(id, so));
            stocktakings.ended(id, found, null);
            if (found.missing() > 0) {
                LOG.error("{} contents that rows name are missing in the store; see /admin/files", found.missing());
            }
        } catch (IOException | RuntimeException failure) {
            LOG.warn("The store can't be compared with the database", failure);
            stocktakings.ended(
                    id, null, Optional.ofNullable(failure.getMessage()).orElse(failure.toString()));
        }
    }

    @Override
    public void destroy() {
        aside.shutdownNow();
    }
}
