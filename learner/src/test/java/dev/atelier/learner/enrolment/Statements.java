package dev.atelier.learner.enrolment;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.springframework.boot.test.context.TestComponent;

/** Listens to what is sent to the database. */
@TestComponent
public class Statements implements ExecuteListenerProvider {

    private final List<String> sent = new CopyOnWriteArrayList<>();

    @Override
    public ExecuteListener provide() {
        return new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext statement) {
                sent.add(String.valueOf(statement.sql()));
            }
        };
    }

    public List<String> during(Runnable act) {
        sent.clear();
        act.run();
        return List.copyOf(sent);
    }
}
