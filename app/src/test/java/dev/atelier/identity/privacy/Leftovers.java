package dev.atelier.identity.privacy;

import java.util.UUID;
import org.jooq.DSLContext;

/** Gives a learner who has work, a certificate and a conversation a row in every other table that may hold one of theirs. */
public final class Leftovers {

    private Leftovers() {}

    public static void of(DSLContext db, UUID learner, String name, String address) {
        db.execute("""
            do $$
            declare
                learner uuid := '%1$s';
                cohort uuid := (select cohort_id from learner.certificate where learner_id = learner);
                month uuid := (select id from mentorship.month where learner_id = learner);
                talk uuid := (select id from mentorship.conversation where learner_id = learner limit 1);
                said uuid := (select id from mentorship.message where conversation_id = talk limit 1);
                reviewed uuid := (select review.id from mentorship.review join mentorship.round on round.id = round_id
                    where learner_id = learner and published_at is not null limit 1);
                list uuid := gen_random_uuid();
                mail uuid := gen_random_uuid();
                question uuid := gen_random_uuid();
            begin
                insert into event.agenda_notice values (cohort, learner, '%2$s', 0, 1000, now(), true, 'x');
                insert into event.known_plan values (cohort, learner, 'HELPER', 'OPEN', now(), now(), 'UTC', 'x', now(), 'x');
                insert into event.calendar_key values (learner, sha256('%1$s'), now());
                insert into learner.help_request (cohort_id, learner_id, sees, sits, status, asked_at)
                    values (cohort, learner, 'x', 'x', 'WAITING', now());
                insert into learner.excuse (id, cohort_id, learner_id, day, reason, status, announced_at)
                    values (gen_random_uuid(), cohort, learner, now(), 'x', 'OPEN', now());
                insert into learner.wrong_code values (cohort, learner, now());
                insert into learner.question (id, cohort_id, learner_id, form_id, words, named, status, answer, asked_at,
                        settled_by, settled_at)
                    values (question, cohort, learner, list, 'x', false, 'ANSWERED', 'x', now(), learner, now());
                insert into learner.question_vote values (question, learner, cohort, now());
                insert into learner.sign_up (cohort_id, revision) values (cohort, 1) on conflict do nothing;
                insert into learner.sign_up_question (id, cohort_id, words, kind, required)
                    values (question, cohort, 'y', 'TEXT', false);
                insert into learner.sign_up_answer select id, question, 'x' from learner.enrolment
                    where learner_id = learner limit 1;
                insert into learner.access_need select id, 'x', now() from learner.enrolment
                    where learner_id = learner limit 1;
                insert into learner.code_attempt values (cohort, learner, 1, now());
                insert into learner.invitation values (cohort, '%3$s', list, now());
                insert into learner.selection values (list, cohort, 'MAIL', 'x', 'x', null, list, now());
                insert into learner.selection_row select list, 1, id, 'DONE', 'x' from learner.enrolment
                    where learner_id = learner limit 1;
                insert into learner.learner_note values (list, cohort, learner, list, 'x', now());
                insert into learner.outside_key (cohort_id, learner_id, id, secret, made_at, last_heard_at, minute)
                    values (cohort, learner, list, repeat('x', 43), now(), now(), now());
                insert into learner.intake values (list, cohort, learner, now());
                insert into learner.intake_row values (list, 1, '%2$s', '%3$s', 'THERE', 'x');
                set local session_replication_role = replica;
                insert into event.availability
                    values (list, learner, false, now(), now() + interval '1 hour', 'UTC', 'x', list, now());
                insert into mentorship.exhibit (id, work_id, round_id, cohort_id, workshop_id, learner_id, title, words, naming,
                        reach, parameters, shown_at)
                    select list, work_id, id, cohort_id, list, learner, 'x', 'x', 'FULL', 'COHORT', true, now()
                    from mentorship.round where learner_id = learner limit 1 on conflict do nothing;
                set local session_replication_role = origin;
                insert into mentorship.upload (round_id, cohort_id, learner_id, name, size, state, outcome, touched_at)
                    select id, cohort_id, learner, 'x', 1, 'REFUSED', 'x', now() from mentorship.round
                    where learner_id = learner limit 1;
                insert into mentorship.exhibit_report
                    select gen_random_uuid(), id, 'x', now() from mentorship.exhibit where learner_id = learner;
                insert into mentorship.exhibit_takedown (work_id, cohort_id, learner_id, title, reason, taken_by, taken_at)
                    select work_id, cohort_id, learner, 'x', 'x', learner, now() from mentorship.exhibit
                    where learner_id = learner;
                insert into mentorship.message_file (message_id, name, type, sha256, content)
                    values (said, 'x', 'text/plain', 'x', 'x');
                insert into mentorship.note values (gen_random_uuid(), talk, learner, 'NOTE', 'x', now());
                insert into mentorship.rubric values (list, list, 'x', 1, list, now());
                insert into mentorship.rubric_criterion values (list, 1, 'x', '');
                insert into mentorship.rubric_level values (list, 1, 1, 'x', '');
                set local atelier.erasing = on;
                insert into mentorship.judgement values (reviewed, list, 1, 1, 'x')
                    on conflict (review_id, criterion) do update set words = 'x';
                insert into mentorship.second_look values (list, reviewed, list, 'RETURNED', 'x', now());
                insert into mentorship.work_note select list, work_id, list, 'x', now(), null
                    from mentorship.round join mentorship.review on round_id = round.id where review.id = reviewed;
                insert into mentorship.remark values (list, learner, list, null, 'x', false, now());
                insert into mentorship.message_draft values (talk, learner, 'x', 'x', now());
                insert into mentorship.saved_reply values (gen_random_uuid(), learner, 'x', 'x', now());
                insert into mentorship.office values (learner, 'x');
                insert into mentorship.absence values (gen_random_uuid(), learner, now(), now(), 'x', false, now());
                insert into mentorship.no_notices values (learner, month, now());
                insert into mentorship.conversation_event (conversation_id, kind, person_id, detail, at)
                    values (talk, 'BOUNCED', learner, 'x', now());
                insert into mentorship.month_extension values (gen_random_uuid(), month, learner, 'x', now(),
                    now() + interval '1 day', now());
                insert into mentorship.suppressed_letter (kind, person_id, month_id, conversation_id, reason, at)
                    values ('NOTICE', learner, month, talk, 'x', now());
                insert into mentorship.unreachable values (sha256(convert_to('%3$s', 'UTF8')), 'x', now());
                insert into mentorship.inbound_mail (received_at, sender, recipient, identity, sha256, size, raw, state, reason,
                        next_at, settled_at, said_from, subject, person_id, month_id, conversation_id, client, helo, verdict,
                        spf, spf_domain, dkim, dkim_domain, dmarc, dmarc_domain, relayed)
                    values (now(), '%3$s', 'r@x', 'x', 'x', 1, 'x', 'DELIVERED', 'x', now(), now(), '%2$s <%3$s>', 'x',
                        learner, month, talk, 'x', 'x', 'PROVEN', 'x', 'x', 'x', 'x', 'x', 'x', false);
                insert into delivery.mail (id, message_id, envelope_from, subject, raw, size, written_at)
                    values (mail, '<x>', 'x@x', 'x', 'x', 1, now());
                insert into delivery.dispatch (mail_id, recipient, state, next_at, reason)
                    values (mail, '%3$s', 'FAILED', now(), 'x');
                insert into identity.access_token values (list, learner, 'x', sha256('%1$s'), true, now());
                insert into gateway.kept_call values (learner, 'x', 'x', now(), 200, 'x', 'x', 'x'),
                    (list, 'x', 'x', now(), 200, 'application/json', null, convert_to('{"learner": "%2$s"}', 'UTF8'));
                insert into delivery.suppressed_address values ('%3$s', 'x', now());
                insert into identity.link (token_hash, address, name, destination, created_at, expires_at)
                    values (sha256('%3$s'), '%3$s', '%2$s', '/', now(), now());
                perform set_config('atelier.erasing', 'on', true);
                insert into mentorship.comment_answer select round_id, id, true, 'x' from mentorship.review_comment
                    where round_id in (select id from mentorship.round where learner_id = learner) limit 1;
                insert into mentorship.comment_mark select review_id, id, 'OPEN', 'x' from mentorship.review_comment
                    where round_id in (select id from mentorship.round where learner_id = learner) limit 1;
            end $$\
            """.formatted(learner, name, address));
    }
}
