package dev.atelier.mentorship.assigning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.mentorship.assigning.Assignments.Move;
import dev.atelier.mentorship.assigning.Colleagues.Colleague;
import dev.atelier.mentorship.assigning.SpreadPlan.Waiting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpreadPlanTest {

    private static final Instant TODAY = Instant.parse("2023-08-07T12:30:00Z");
    private static final Instant TOMORROW = Instant.parse("2023-08-08T12:30:00Z");
    private static final UUID LEARNER = UUID.randomUUID();

    @Test
    void whoHasFewestGetsTheNextAndTheReasonSaysSo() {
        var grace = colleague("Grace", 2, TODAY);
        var ada = colleague("Ada", 5, TODAY);

        var moves = plan(grace, ada).of(List.of(round(null)), null);

        assertThat(moves).extracting(Move::to).containsExactly(grace.id());
        assertThat(moves.getFirst().reason()).isEqualTo("Grace has 2 open, Ada 5.");
    }

    @Test
    void whatIsGivenCountsAtOnce() {
        var grace = colleague("Grace", 0, TODAY);
        var ada = colleague("Ada", 2, TODAY);
        var rounds = IntStream.range(0, 6).mapToObj(number -> round(null)).toList();

        var moves = plan(grace, ada).of(rounds, null);

        assertThat(moves.stream().filter(move -> grace.id().equals(move.to()))).hasSize(4);
        assertThat(moves.stream().filter(move -> ada.id().equals(move.to()))).hasSize(2);
        assertThat(plan(grace, ada).of(rounds, null)).isEqualTo(moves);
    }

    @Test
    void whoReviewedTheRoundBeforeGoesOnUnlessTheCohortWantsOtherwise() {
        var grace = colleague("Grace", 0, TODAY);
        var ada = colleague("Ada", 9, TODAY);
        var round = round(ada.id());

        var moves = plan(grace, ada).of(List.of(round), null);

        assertThat(moves).extracting(Move::to).containsExactly(ada.id());
        assertThat(moves.getFirst().reason()).isEqualTo("Ada reviewed the round before.");
        assertThat(new SpreadPlan(List.of(grace, ada), false).of(List.of(round), null))
                .extracting(Move::to)
                .containsExactly(grace.id());
    }

    @Test
    void ofTwoWithAsManyWhoIsThereSoonerGetsIt() {
        var grace = colleague("Grace", 1, TOMORROW);
        var ada = colleague("Zoya", 1, TODAY);

        var moves = plan(grace, ada).of(List.of(round(null)), null);

        assertThat(moves.getFirst().reason()).isEqualTo("Zoya has 1 open, Grace 1; Zoya is there sooner.");
    }

    @Test
    void nobodyGetsTheirOwnWorkOrWhatTheyGaveBackAndWhoIsAwayGetsNothing() {
        var author = new Colleague(LEARNER, "Author", false, 0, null, TODAY);
        var tired = colleague("Tired", 0, TODAY);
        var away = new Colleague(UUID.randomUUID(), "Away", false, 0, LocalDate.parse("2023-08-20"), TODAY);
        var round = new Waiting(UUID.randomUUID(), LEARNER, away.id(), Set.of(tired.id()));

        assertThat(plan(author, tired, away).of(List.of(round), null)).isEmpty();
    }

    @Test
    void helpersAreAskedOnlyWhereNobodyElseIsThere() {
        var helper = new Colleague(UUID.randomUUID(), "Helper", true, 0, null, TODAY);
        var grace = colleague("Grace", 7, TODAY);

        assertThat(plan(helper, grace).of(List.of(round(null)), null))
                .extracting(Move::to)
                .containsExactly(grace.id());
        assertThat(plan(helper).of(List.of(round(null)), null).getFirst().reason())
                .isEqualTo("Helper is the only one who is there.");
    }

    private static SpreadPlan plan(Colleague... staff) {
        return new SpreadPlan(List.of(staff), true);
    }

    private static Colleague colleague(String name, int open, Instant there) {
        return new Colleague(UUID.randomUUID(), name, false, open, null, there);
    }

    private static Waiting round(@Nullable UUID before) {
        return new Waiting(UUID.randomUUID(), LEARNER, before, Set.of());
    }
}
