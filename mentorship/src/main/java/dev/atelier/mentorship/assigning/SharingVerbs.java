package dev.atelier.mentorship.assigning;

import static dev.atelier.mentorship.jooq.Tables.COHORT;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.assigning.Giving.Answer;
import dev.atelier.mentorship.assigning.Sharing.Way;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What whoever leads a cohort does with its reviews, each with what became of it in words. */
@Component
class SharingVerbs {

    private static final int MOST = 100;

    private final DSLContext db;
    private final Giving giving;
    private final Spreading spreading;
    private final Sharing sharing;
    private final GivenMail mail;

    SharingVerbs(DSLContext db, Giving giving, Spreading spreading, Sharing sharing, GivenMail mail) {
        this.db = db;
        this.giving = giving;
        this.spreading = spreading;
        this.sharing = sharing;
        this.mail = mail;
    }

    /** What became of a verb; {@code done} rounds have changed hands. */
    record Told(boolean good, int done, String words) {

        void tell(RedirectAttributes redirect) {
            redirect.addFlashAttribute(good ? "done" : "problem", words);
        }
    }

    /** Each round by itself: what can't be given stops none of the others. */
    Told give(Asker asker, CohortId cohort, List<UUID> rounds, Optional<UUID> to, String reason) {
        leads(asker, cohort);
        if (rounds.isEmpty()) {
            return new Told(false, 0, "Choose at least one round.");
        }
        if (rounds.size() > MOST) {
            return new Told(false, 0, "At most " + MOST + " rounds at once. Nothing was changed.");
        }
        Map<Answer, Integer> answers = new EnumMap<>(Answer.class);
        rounds.stream()
                .distinct()
                .forEach(round -> answers.merge(giving.give(asker, round, to.orElse(null), reason), 1, Integer::sum));
        var given = answers.getOrDefault(Answer.GIVEN, 0);
        to.ifPresent(person -> mail.send(cohort, person, given, asker.id(), Assignments.reason(reason)));
        var good = given > 0 || answers.containsKey(Answer.THEIRS);
        return new Told(good, given, GivingWords.of(answers, to.isPresent()));
    }

    Told spread(Asker asker, CohortId cohort) {
        leads(asker, cohort);
        var moves = spreading.spread(cohort, asker.id());
        mail.spread(cohort, moves);
        return moves.isEmpty()
                ? new Told(
                        true,
                        0,
                        "Nothing was given: no round is without a reviewer, or nobody is there who could take one.")
                : new Told(
                        true,
                        moves.size(),
                        GivingWords.rounds(moves.size()) + " given, by who has fewest. Each says why.");
    }

    Told handOver(Asker asker, CohortId cohort, UUID from, Optional<UUID> to, String reason) {
        leads(asker, cohort);
        if (to.isPresent() && to.get().equals(from)) {
            return new Told(false, 0, "Choose somebody else than the one who has them.");
        }
        var count = giving.handOver(asker.id(), cohort, from, to.orElse(null), reason);
        if (count < 0) {
            return new Told(false, 0, "That person does not teach this cohort. Choose one of the list.");
        }
        to.ifPresent(person -> mail.send(cohort, person, count, asker.id(), Assignments.reason(reason)));
        return new Told(
                true,
                count,
                count == 0
                        ? "There was nothing to hand over."
                        : GivingWords.rounds(count)
                                + (to.isPresent() ? " handed over. " : " given back to all. ")
                                + "What was written about them stays with its writer.");
    }

    Told keep(Asker asker, CohortId cohort, Way way) {
        leads(asker, cohort);
        sharing.keep(cohort, way);
        return new Told(
                true,
                0,
                way.byItself()
                        ? "Kept. New work is given to who has fewest, as it comes in."
                        : "Kept. New work waits for whoever claims it.");
    }

    void leads(Asker asker, CohortId cohort) {
        if (!db.fetchExists(COHORT, COHORT.ID.eq(cohort.value()), asker.leads(COHORT.ID))) {
            throw Asker.nothing();
        }
    }
}
