package dev.atelier.learner.world;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.Learners;
import dev.atelier.learner.Newcomers;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Accounts as the app would keep them, as far as a test has opened any. */
public class FakeNewcomers implements Newcomers {

    private final Map<String, LearnerFacts> accounts = new ConcurrentHashMap<>();
    private final Set<String> closed = new HashSet<>();
    private final Set<String> failing = new HashSet<>();
    private final Learners learners;

    FakeNewcomers(Learners learners) {
        this.learners = learners;
    }

    public void forget() {
        accounts.clear();
        closed.clear();
        failing.clear();
    }

    public void close(String address) {
        closed.add(address);
    }

    /** Nobody can say why, but this account can't be opened. */
    public void fail(String address) {
        failing.add(address);
    }

    public Set<String> addresses() {
        return Set.copyOf(accounts.keySet());
    }

    @Override
    public Optional<String> name(String typed) {
        return Optional.of(typed.strip()).filter(name -> !name.isEmpty() && name.length() <= 120);
    }

    @Override
    public Optional<String> address(String typed) {
        return Optional.of(typed.strip().toLowerCase(Locale.ROOT)).filter(address -> address.matches("\\S+@\\S+"));
    }

    @Override
    public Map<String, Known> known(Collection<String> addresses) {
        var known = new HashMap<String, Known>();
        accounts.forEach((address, person) -> {
            if (addresses.contains(address)) {
                known.put(address, new Known(person.id(), closed.contains(address)));
            }
        });
        return known;
    }

    @Override
    public Optional<LearnerFacts> welcome(String name, String address) {
        if (failing.contains(address)) {
            throw new IllegalStateException("This account fails");
        }
        var person = accounts.computeIfAbsent(
                address, opened -> new LearnerFacts(new LearnerId(UUID.randomUUID()), name, opened));
        learners.know(person);
        return Optional.of(person).filter(open -> !closed.contains(address));
    }
}
