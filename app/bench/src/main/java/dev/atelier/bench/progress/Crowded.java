package dev.atelier.bench.progress;

import java.sql.DriverManager;
import java.sql.SQLException;

/** Fills a cohort with learners who have done most of a curriculum of a hundred items, and were asked at ten checkpoints. */
public final class Crowded {

    private static final String FILL = """
        insert into event.curriculum (id, workshop_id, version)
            select md5('crowded COHORT')::uuid, workshop_id, (select max(version) + 1 from event.curriculum v
                where v.workshop_id = cohort.workshop_id)
            from event.cohort where id = 'COHORT';
        insert into event.curriculum_module (curriculum_id, position, key, title)
            select md5('crowded COHORT')::uuid, n, n::text, 'Module ' || n from generate_series(0, 9) n;
        insert into event.curriculum_item (curriculum_id, key, module_position, position, title, kind, required)
            select md5('crowded COHORT')::uuid, 'item-' || n, n / 10, n % 10, 'Step ' || n || ' of the workshop',
                case when n % 10 = 9 then 'CHECKPOINT' else 'HANDS_ON' end, true
            from generate_series(0, 99) n;
        update event.curriculum set published_at = now() where id = md5('crowded COHORT')::uuid;
        update event.cohort set curriculum_id = md5('crowded COHORT')::uuid where id = 'COHORT';
        insert into learner.learner (id, name, address)
            select md5('crowded COHORT ' || n)::uuid, 'Learner ' || n, 'crowded.' || n || '@COHORT.example'
            from generate_series(1, MANY) n;
        insert into learner.enrolment (cohort_id, learner_id, status, created_at)
            select 'COHORT', md5('crowded COHORT ' || n)::uuid, 'ENROLLED', now() from generate_series(1, MANY) n;
        insert into learner.progress_fact (cohort_id, learner_id, item_key, kind, source, at)
            select 'COHORT', md5('crowded COHORT ' || n)::uuid, 'item-' || item, 'COMPLETED', 'SELF', now()
            from generate_series(0, 99) item, generate_series(1, MANY) n where item < 60 + n % 40;
        insert into learner.checkpoint_run (id, cohort_id, item_key, prompt, opened_by, opened_at, closed_by, closed_at)
            select md5('crowded COHORT run ' || n)::uuid, 'COHORT', 'item-' || (n * 10 + 9), 'Is everybody there?',
                md5('crowded')::uuid, now() - interval '1 hour', md5('crowded')::uuid, now()
            from generate_series(0, 9) n;
        insert into learner.checkpoint_answer (run_id, cohort_id, learner_id, answer, at)
            select md5('crowded COHORT run ' || run)::uuid, 'COHORT', md5('crowded COHORT ' || n)::uuid,
                case when n % 17 = 0 then 'STUCK' else 'OK' end, now() - n * interval '10 seconds'
            from generate_series(0, 9) run, generate_series(1, MANY) n;
        analyze learner.progress_fact; analyze learner.checkpoint_answer; analyze learner.enrolment; analyze learner.learner;
        """;

    private Crowded() {}

    /** So many learners in a cohort that has none yet. */
    public static void fill(String database, String cohort, int learners) throws SQLException {
        try (var one = DriverManager.getConnection(database);
                var filling = one.createStatement()) {
            filling.execute(FILL.replace("COHORT", cohort).replace("MANY", String.valueOf(learners)));
        }
    }
}
