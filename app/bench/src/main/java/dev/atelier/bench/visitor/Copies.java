package dev.atelier.bench.visitor;

import java.sql.DriverManager;
import java.sql.SQLException;

/** Copies a cohort with its releases and its calendar, each copy a day later than the one before. */
public record Copies(String database) {

    private static final String COPY = """
        insert into event.cohort
            select (jsonb_populate_record(c, jsonb_build_object('id', md5('copy ' || n)::uuid,
                'starts_at', c.starts_at + n * interval '1 day', 'ends_at', c.ends_at + n * interval '1 day'))).*
            from event.cohort c, generate_series(1, MANY) n where c.id = 'COHORT';
        insert into event.cohort_staff
            select md5('copy ' || n)::uuid, s.instructor_id, s.role
            from event.cohort_staff s, generate_series(1, MANY) n where s.cohort_id = 'COHORT';
        insert into event.agenda_release
            select (jsonb_populate_record(r, jsonb_build_object('cohort_id', md5('copy ' || n)::uuid))).*
            from event.agenda_release r, generate_series(1, MANY) n where r.cohort_id = 'COHORT';
        insert into event.released_slot
            select (jsonb_populate_record(s, jsonb_build_object('cohort_id', md5('copy ' || n)::uuid,
                'id', md5(s.id::text || n)::uuid,
                'starts_at', s.starts_at + n * interval '1 day', 'ends_at', s.ends_at + n * interval '1 day'))).*
            from event.released_slot s, generate_series(1, MANY) n where s.cohort_id = 'COHORT';
        insert into event.calendar_entry
            select (jsonb_populate_record(e, jsonb_build_object('cohort_id', md5('copy ' || n)::uuid,
                'id', md5(e.id::text || n)::uuid,
                'starts_at', e.starts_at + n * interval '1 day', 'ends_at', e.ends_at + n * interval '1 day'))).*
            from event.calendar_entry e, generate_series(1, MANY) n where e.cohort_id = 'COHORT';
        analyze event.cohort; analyze event.cohort_staff; analyze event.agenda_release; analyze event.released_slot;
        analyze event.calendar_entry;
        """;

    /** Makes so many; more than a few thousand take some seconds. */
    public void of(String cohort, int many) throws SQLException {
        try (var one = DriverManager.getConnection(database);
                var copying = one.createStatement()) {
            copying.execute(COPY.replace("MANY", String.valueOf(many)).replace("COHORT", cohort));
        }
    }
}
