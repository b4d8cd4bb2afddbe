package dev.atelier.mentorship.assigning;

import dev.atelier.mentorship.assigning.Assignments.Kind;
import dev.atelier.mentorship.assigning.Assignments.Move;
import dev.atelier.mentorship.assigning.Colleagues.Colleague;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Shares rounds among colleagues, whoever waits longest first: to who reviewed the round before, else to who has the fewest
 * open; of these to who is there soonest. The same question has the same answer.
 */
final class SpreadPlan {

    private static final Comparator<Colleague> LEAST = Comparator.comparingInt(Colleague::open)
            .thenComparing(Colleague::there)
            .thenComparing(Colleague::name)
            .thenComparing(Colleague::id);
    private static final int NAMED = 4;

    private final Map<UUID, Colleague> staff = new LinkedHashMap<>();
    private final boolean sameReviewer;

    SpreadPlan(List<Colleague> staff, boolean sameReviewer) {
        staff.forEach(person -> this.staff.put(person.id(), person));
        this.sameReviewer = sameReviewer;
    }

    /**
     * A round that nobody has.
     *
     * @param before who reviewed the last round of the same work
     * @param declined who gave it back
     */
    record Waiting(UUID round, UUID author, @Nullable UUID before, Set<UUID> declined) {}

    /** What is left out has nobody who could take it: all are away, or it is their own, or they gave it back. */
    List<Move> of(List<Waiting> rounds, @Nullable UUID actor) {
        var moves = new ArrayList<Move>();
        for (var round : rounds) {
            choose(round, actor).ifPresent(move -> {
                moves.add(move);
                staff.computeIfPresent(java.util.Objects.requireNonNull(move.to()), (id, who) -> who.withOneMore());
            });
        }
        return moves;
    }

    private Optional<Move> choose(Waiting round, @Nullable UUID actor) {
        var able = able(round);
        var same = able.stream()
                .filter(who -> sameReviewer && who.id().equals(round.before()))
                .findFirst();
        if (same.isPresent()) {
            return Optional.of(move(round, same.get(), actor, same.get().name() + " reviewed the round before."));
        }
        return able.stream().min(LEAST).map(who -> move(round, who, actor, reason(able)));
    }

    /** Helpers are asked only where nobody else is there. */
    private List<Colleague> able(Waiting round) {
        Predicate<Colleague> can = who -> !who.away()
                && !who.id().equals(round.author())
                && !round.declined().contains(who.id());
        var all = staff.values().stream().filter(can).toList();
        var teaching = all.stream().filter(who -> !who.helper()).toList();
        return teaching.isEmpty() ? all : teaching;
    }

    private static Move move(Waiting round, Colleague to, @Nullable UUID actor, String reason) {
        return new Move(round.round(), to.id(), actor, Kind.SPREAD, Assignments.reason(reason));
    }

    /** "Grace has 2 open, Ada 5." */
    private static String reason(List<Colleague> able) {
        var sorted = able.stream().sorted(LEAST).toList();
        var first = sorted.getFirst();
        if (sorted.size() == 1) {
            return first.name() + " is the only one who is there.";
        }
        var others = sorted.stream()
                .skip(1)
                .limit(NAMED - 1)
                .map(who -> who.name() + " " + who.open())
                .collect(Collectors.joining(", "));
        var sooner = sorted.get(1).open() == first.open()
                        && first.there().isBefore(sorted.get(1).there())
                ? "; " + first.name() + " is there sooner."
                : ".";
        return first.name() + " has " + first.open() + " open, " + others + sooner;
    }
}
