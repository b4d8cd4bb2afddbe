package dev.atelier.kept;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Counts what this instance has committed: while the number stands still, nothing that it was told has changed. */
@Component
class Commits implements TransactionExecutionListener {

    private final AtomicLong count = new AtomicLong();

    long soFar() {
        return count.get();
    }

    /** Sessions are written without a name, and say nothing that visitors see. */
    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (!transaction.isReadOnly() && !transaction.getTransactionName().isEmpty()) {
            count.incrementAndGet();
        }
    }
}
