package dev.atelier.bench.load;

import io.gatling.app.Gatling$;
import io.gatling.javaapi.core.ChainBuilder;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One load: so many users do these steps once, at the same time.
 *
 * @param origin of the house
 * @param steps of one user, who notes the answers on the stopwatch; written down once Gatling runs, not before
 */
public record Load(String origin, int users, Supplier<ChainBuilder> steps, Stopwatch watch) {

    /** Gatling makes the simulation by its name, so it can't be handed over. */
    private static volatile @Nullable Load current;

    static Load current() {
        return Objects.requireNonNull(current);
    }

    /** Lets Gatling put it on the house, and waits for the end. */
    public Pace put() {
        current = this;
        var code = Gatling$.MODULE$.fromArgs(
                new String[] {"--no-reports", "--simulation", Users.class.getName(), "--results-folder", "target/bench"
                });
        if (code != 0) {
            throw new IllegalStateException("Gatling ended with " + code);
        }
        return watch.pace();
    }
}
