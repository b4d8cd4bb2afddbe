package dev.atelier.bench.review;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;

/** Fills the tables with rounds of a hundred cohorts: a fifth waits, a tenth of those is claimed, the others are reviewed. */
record Waiting(String database) {

    private static final String FILL = """
        insert into mentorship.mentor (id, name, address)
            select md5('reviewer ' || n)::uuid, 'Reviewer ' || n, 'reviewer.' || n || '@example.org' from generate_series(1, 50) n;
        insert into mentorship.participant (id, name, address)
            select md5('waiting ' || n)::uuid, 'Learner ' || n, 'waiting.' || n || '@example.org' from generate_series(1, 5000) n;
        insert into mentorship.cohort (id, revision, title, status, starts_at, ends_at, zone)
            select md5('queue ' || n)::uuid, 1, 'Workshop ' || n, 'COMPLETED', timestamp '2026-01-01' + n * interval '1 day',
                timestamp '2026-01-01' + n * interval '1 day', 'Asia/Kolkata' from generate_series(1, 100) n;
        insert into mentorship.cohort_staff (cohort_id, mentor_id, role)
            select md5('queue ' || n)::uuid, md5('reviewer ' || 1 + n % 50)::uuid, 'INSTRUCTOR' from generate_series(1, 100) n;
        insert into mentorship.work (id, cohort_id, learner_id, item_key, title, created_at)
            select md5('queued ' || n)::uuid, md5('queue ' || 1 + n % 100)::uuid, md5('waiting ' || 1 + n % 5000)::uuid, null,
                'Portraits with my own LoRA ' || n, now() from generate_series(1, MANY) n;
        insert into mentorship.round (id, work_id, cohort_id, learner_id, number, state, text, hash, submitted_at,
                reviewer_id, claim_token, lease_until)
            select md5('round ' || n)::uuid, md5('queued ' || n)::uuid, md5('queue ' || 1 + n % 100)::uuid,
                md5('waiting ' || 1 + n % 5000)::uuid, 1,
                case when n % 5 = 0 then 'SUBMITTED' when n % 5 < 3 then 'ACCEPTED' else 'REVISE' end, 'Please look.',
                sha256('x'), now() - (MANY - n) * interval '1 minute',
                case when n % 50 = 0 then md5('reviewer 1')::uuid end, case when n % 50 = 0 then gen_random_uuid() end,
                case when n % 50 = 0 then now() + interval '1 day' end
            from generate_series(1, MANY) n;
        """;

    /** As the database does by itself within minutes: else nothing can be counted by an index alone. */
    private static final String VACUUM = "vacuum analyze mentorship.mentor, mentorship.participant, mentorship.cohort,"
            + " mentorship.cohort_staff, mentorship.work, mentorship.round";

    private static final String MIDDLE = """
        select to_char(submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '_' || id from mentorship.round
        where state = 'SUBMITTED' order by submitted_at, id offset (
            select count(*) / 2 from mentorship.round where state = 'SUBMITTED') limit 1
        """;

    void fill(int rounds) throws SQLException {
        try (var one = DriverManager.getConnection(database);
                var filling = one.createStatement()) {
            filling.execute(FILL.replace("MANY", String.valueOf(rounds)));
            filling.execute(VACUUM);
        }
    }

    /** One of the cohorts. */
    String cohort() throws SQLException {
        return text("select md5('queue 7')::uuid::text");
    }

    /** Where half of those that wait have been passed, as the page's own address says it. */
    String middle() throws SQLException {
        return text(MIDDLE);
    }

    /** Makes somebody who has signed in one of the staff of two cohorts of the hundred. */
    void teaches(String person) throws SQLException {
        try (var one = DriverManager.getConnection(database);
                var filling = one.createStatement()) {
            filling.execute("""
                insert into mentorship.mentor (id, name, address) values ('PERSON', 'Busy', 'busy@example.org')
                    on conflict do nothing;
                insert into mentorship.cohort_staff (cohort_id, mentor_id, role)
                    select md5('queue ' || n)::uuid, 'PERSON', 'INSTRUCTOR' from generate_series(90, 91) n
                    on conflict do nothing;
                analyze mentorship.cohort_staff;
                """.replace("PERSON", person));
        }
    }

    private String text(String sql) throws SQLException {
        try (Connection one = DriverManager.getConnection(database);
                var asking = one.createStatement();
                var rows = asking.executeQuery(sql)) {
            rows.next();
            return Objects.requireNonNull(rows.getString(1));
        }
    }
}
