package dev.atelier.identity.privacy;

import java.time.InstantSource;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute for erasures whose time has come, and for those that were stopped in the middle. */
@Component
class ErasureSweep {

    private static final Logger LOG = LoggerFactory.getLogger(ErasureSweep.class);

    private final Erasures erasures;
    private final Erasing erasing;
    private final InstantSource clock;

    ErasureSweep(Erasures erasures, Erasing erasing, InstantSource clock) {
        this.erasures = erasures;
        this.erasing = erasing;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void sweep() {
        erasures.due(clock.instant()).forEach(this::goOn);
    }

    /** One that fails stands in nobody else's way; what it has done so far stays done. */
    private void goOn(UUID erasure) {
        try {
            while (erasing.step(erasure)) {
                LOG.debug("A step of erasure {} is done", erasure);
            }
        } catch (RuntimeException failure) {
            LOG.warn(
                    "Erasure {} stopped, and is tried again in a minute: {}",
                    erasure,
                    failure.getClass().getName());
        }
    }
}
