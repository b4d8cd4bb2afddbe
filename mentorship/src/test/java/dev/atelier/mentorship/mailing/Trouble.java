package dev.atelier.mentorship.mailing;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.DataAccessResourceFailureException;

/** Takes the database away, or kills whoever works, at a chosen statement. */
@TestComponent
public class Trouble implements ExecuteListenerProvider {

    private final AtomicReference<@Nullable String> away = new AtomicReference<>();
    private final AtomicInteger pass = new AtomicInteger();
    private volatile boolean once;
    private final AtomicReference<@Nullable Thread> victim = new AtomicReference<>();
    private final AtomicInteger left = new AtomicInteger();

    /** What a killed process does not catch. */
    @SuppressWarnings("serial")
    public static final class Killed extends Error {}

    /** Statements with these words fail, as if the database were away. */
    public void takeAway(String words) {
        once = false;
        away.set(words);
    }

    /** One statement with these words fails, after so many that pass. */
    public void takeAwayOnce(String words, int after) {
        pass.set(after);
        once = true;
        away.set(words);
    }

    public void giveBack() {
        away.set(null);
    }

    /** The thread that calls this dies when it has done so many statements. */
    public void dieAfter(int statements) {
        left.set(statements);
        victim.set(Thread.currentThread());
    }

    public void spare() {
        victim.set(null);
    }

    @Override
    public ExecuteListener provide() {
        return ExecuteListener.onExecuteStart(this::maybe);
    }

    private void maybe(ExecuteContext context) {
        var words = away.get();
        var sql = context.sql();
        if (words != null && sql != null && sql.contains(words) && (!once || pass.getAndDecrement() == 0)) {
            throw new DataAccessResourceFailureException("The database is away");
        }
        if (Thread.currentThread().equals(victim.get()) && left.getAndDecrement() <= 0) {
            throw new Killed();
        }
    }
}
