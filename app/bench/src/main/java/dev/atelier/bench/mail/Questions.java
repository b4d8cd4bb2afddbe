package dev.atelier.bench.mail;

import java.sql.DriverManager;
import java.sql.SQLException;

/** Fills a house with conversations, some of which wait. */
public final class Questions {

    private static final String FILL = """
        insert into mentorship.mentor (id, name, address)
            select md5('mentor ' || n)::uuid, 'Mentor ' || n, 'mentor.' || n || '@example.org'
            from generate_series(1, 50) n on conflict do nothing;
        insert into mentorship.cohort (id, revision, title, status, starts_at, ends_at, zone)
            select md5('cohort ' || n)::uuid, 1, 'Workshop ' || n, 'COMPLETED', '2023-08-05 09:30', '2023-08-05 17:30', 'Asia/Kolkata'
            from generate_series(1, 500) n on conflict do nothing;
        insert into mentorship.cohort_staff (cohort_id, mentor_id, role)
            select md5('cohort ' || n)::uuid, md5('mentor ' || (n % 50 + 1))::uuid, 'LEAD'
            from generate_series(1, 500) n on conflict do nothing;
        insert into mentorship.participant (id, name, address)
            select md5('learner ' || n)::uuid, 'Learner ' || n, 'learner.' || n || '@example.org'
            from generate_series(1, MANY) n on conflict do nothing;
        insert into mentorship.month (id, cohort_id, learner_id, mentor_id, opens_at, closes_at, week_left_at, day_left_at)
            select md5('month ' || n)::uuid, md5('cohort ' || (n % 500 + 1))::uuid, md5('learner ' || n)::uuid,
                md5('mentor ' || (n % 500 % 50 + 1))::uuid, now() - interval '10 days', now() + interval '20 days',
                now() + interval '13 days', now() + interval '19 days'
            from generate_series(1, MANY) n on conflict do nothing;
        insert into mentorship.conversation (id, month_id, cohort_id, learner_id, mentor_id, subject, turn, waiting_since, started_at, last_at)
            select md5('conversation ' || n)::uuid, md5('month ' || n)::uuid, md5('cohort ' || (n % 500 + 1))::uuid,
                md5('learner ' || n)::uuid, md5('mentor ' || (n % 500 % 50 + 1))::uuid, 'Question ' || n,
                case when n % 10 = 0 then 'MENTOR' else 'LEARNER' end, now() - n * interval '1 second',
                now() - n * interval '1 second', now() - n * interval '1 second'
            from generate_series(1, MANY) n on conflict do nothing;
        insert into mentorship.message (conversation_id, author_id, side, origin, source_id, visible, at)
            select md5('conversation ' || n)::uuid, md5('learner ' || n)::uuid, 'LEARNER', 'WEB', md5('conversation ' || n)::uuid,
                'Why does seed ' || n || ' look so different from what I expected?', now() - n * interval '1 second'
            from generate_series(1, MANY) n on conflict do nothing;
        analyze mentorship.conversation; analyze mentorship.month; analyze mentorship.message; analyze mentorship.participant;
        """;

    private Questions() {}

    /** As many conversations as that, over 500 cohorts and 50 mentors; a tenth of them waits. */
    public static void fill(String database, int conversations) throws SQLException {
        try (var one = DriverManager.getConnection(database);
                var filling = one.createStatement()) {
            filling.execute(FILL.replace("MANY", String.valueOf(conversations)));
        }
    }
}
