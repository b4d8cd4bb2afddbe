package dev.atelier.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;

/** What must stand in the database after a day, whatever the network did. */
record DayAfter(DSLContext db, UUID cohort) {

    /**
     * Looks at everything that people did.
     *
     * @param intended the last answer that each learner meant to give, by what was asked
     * @param stuck how often somebody said that they were
     */
    void holds(List<Phone> phones, List<Phone> present, Map<String, Map<UUID, String>> intended, int stuck) {
        everybodyHasOneSeat(phones.size());
        everybodyCameOnce(present);
        answersAreAsTheyWereMeant(intended);
        everyRequestEndedOnce(stuck);
        factsStandOnce(present.size(), intended);
        mailsWereWrittenOnce(phones.size());
    }

    private void everybodyHasOneSeat(int phones) {
        assertThat(number("select count(*) from learner.enrolment where cohort_id = ?"))
                .isEqualTo(phones);
        assertThat(number("select count(distinct learner_id) from learner.enrolment where cohort_id = ?"))
                .isEqualTo(phones);
        assertThat(number("""
            select count(*) from learner.enrolment_history h join learner.enrolment e on e.id = h.enrolment_id
            where e.cohort_id = ? and h.to_status = 'ENROLLED'
            """)).isEqualTo(phones);
    }

    private void everybodyCameOnce(List<Phone> present) {
        var came = db.fetch("select learner_id from learner.attendance where cohort_id = ? group by learner_id", cohort)
                .getValues(0, UUID.class);
        assertThat(came)
                .containsExactlyInAnyOrderElementsOf(
                        present.stream().map(Phone::person).toList());
        assertThat(number("""
            select count(*) from (select 1 from learner.attendance where cohort_id = ?
            group by learner_id, day, slot_id having count(*) > 1) as twice
            """)).as("came twice").isZero();
    }

    private void answersAreAsTheyWereMeant(Map<String, Map<UUID, String>> intended) {
        var stands = new HashMap<String, Map<UUID, String>>();
        db.fetch("""
            select distinct on (r.prompt, a.learner_id) r.prompt, a.learner_id, a.answer
            from learner.checkpoint_answer a join learner.checkpoint_run r on r.id = a.run_id
            where a.cohort_id = ? order by r.prompt, a.learner_id, a.number desc
            """, cohort)
                .forEach(row -> stands.computeIfAbsent(row.get(0, String.class), unknown -> new HashMap<>())
                        .put(row.get(1, UUID.class), row.get(2, String.class)));
        assertThat(stands).isEqualTo(intended);
        assertThat(number("select count(*) from learner.checkpoint_run where cohort_id = ? and closed_at is null"))
                .isZero();
        assertThat(number("""
            select count(*) from (select lag(answer) over (partition by run_id, learner_id order by number) as before, answer
            from learner.checkpoint_answer where cohort_id = ?) as pairs where before = answer
            """)).as("answers given twice").isZero();
    }

    private void everyRequestEndedOnce(int stuck) {
        assertThat(number("select count(*) from learner.help_request where cohort_id = ?"))
                .isEqualTo(stuck);
        assertThat(number("select count(*) from learner.help_request where cohort_id = ? and status = 'RESOLVED'"))
                .isEqualTo(stuck);
    }

    private void factsStandOnce(int present, Map<String, Map<UUID, String>> intended) {
        assertThat(number("""
            select count(*) from (select lag(kind) over (partition by learner_id, item_key order by id) as before, kind
            from learner.progress_fact where cohort_id = ?) as pairs where before is not distinct from kind
            """)).as("facts that stand twice").isZero();
        assertThat(number("select count(*) from learner.progress_fact where cohort_id = ? and source <> 'CHECKPOINT'"))
                .isEqualTo(8 * present);
        var there = intended.values().stream()
                .flatMap(answers -> answers.values().stream())
                .filter("OK"::equals)
                .count();
        assertThat(number("""
            select count(*) from (select distinct on (learner_id, item_key) kind from learner.progress_fact
            where cohort_id = ? and source = 'CHECKPOINT' order by learner_id, item_key, id desc) as newest where kind = 'COMPLETED'
            """)).isEqualTo((int) there);
    }

    private void mailsWereWrittenOnce(int phones) {
        assertThat(db.fetch("""
            select d.recipient, m.subject, count(*) from delivery.dispatch d join delivery.mail m on m.id = d.mail_id
            where d.recipient like '%@day.example' group by 1, 2 having count(*) > 1
            """)).isEmpty();
        assertThat(number("select count(distinct recipient) from delivery.dispatch where recipient like"
                        + " 'learner-%@day.example' and ?::uuid is not null"))
                .isEqualTo(phones);
    }

    private int number(String question) {
        return ((Number) java.util.Objects.requireNonNull(db.fetchValue(question, cohort))).intValue();
    }
}
