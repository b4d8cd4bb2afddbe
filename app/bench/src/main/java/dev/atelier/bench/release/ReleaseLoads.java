package dev.atelier.bench.release;

import dev.atelier.bench.load.Pace;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A release and the mails that tell of it, beside the rows that they write: the same columns with as many bytes, into tables
 * of the same form, row by row in one transaction.
 */
public final class ReleaseLoads {

    private static final String SLOTS = """
        update event.cohort set ends_at = ends_at + interval '40 days' where id = 'COHORT';
        update event.agenda_draft set revision = revision + 1 where cohort_id = 'COHORT';
        delete from event.agenda_slot where cohort_id = 'COHORT';
        insert into event.agenda_slot (id, cohort_id, starts_at, ends_at, title, kind, tentative)
            select md5('COHORT' || n)::uuid, 'COHORT', c.starts_at + (n / 10) * interval '1 day' + (n % 10) * interval '45 minutes',
                c.starts_at + (n / 10) * interval '1 day' + (n % 10 + 1) * interval '45 minutes', 'Part ' || n, 'DEMO', true
            from event.cohort c, generate_series(0, MANY - 1) n where c.id = 'COHORT';
        """;

    private static final String LATER = """
        update event.agenda_slot set starts_at = starts_at + interval '5 minutes', ends_at = ends_at + interval '5 minutes'
            where cohort_id = 'COHORT';
        update event.agenda_draft set revision = revision + 1 where cohort_id = 'COHORT';
        """;

    private static final String LIKE = """
        create table if not exists plain_slot (like event.released_slot including indexes);
        create table if not exists plain_notice (like event.agenda_notice including indexes);
        create table if not exists plain_mail (like delivery.mail including all);
        create table if not exists plain_dispatch (like delivery.dispatch including all);
        truncate plain_slot, plain_notice, plain_mail, plain_dispatch;
        """;

    private final String database;
    private final String origin;
    private final String cohort;

    public ReleaseLoads(String database, String origin, String cohort) {
        this.database = database;
        this.origin = origin;
        this.cohort = cohort;
    }

    /** Lays the draft out anew in so many slots, ten a day. */
    public void layOut(int slots) throws SQLException {
        execute(SLOTS.replace("MANY", String.valueOf(slots)));
    }

    /** Everything begins five minutes later. */
    public void shift() throws SQLException {
        execute(LATER);
    }

    /** Tells all of a release now, instead of when it has been quiet. */
    public Pace tell(int people) throws SQLException, IOException, InterruptedException {
        execute("update event.notice_due set due_at = now() - interval '1 second' where cohort_id = 'COHORT'");
        var before = told();
        var began = System.nanoTime();
        round();
        var seconds = seconds(began);
        if (told() - before < people) {
            throw new IllegalStateException((told() - before) + " were told, not " + people);
        }
        return pace(people, seconds);
    }

    /** The rows of that in plain JDBC, as long as those that were written. */
    public Pace notices(int people) throws SQLException {
        try (var one = DriverManager.getConnection(database)) {
            like(one);
            one.setAutoCommit(false);
            var began = System.nanoTime();
            try (var notice = one.prepareStatement(
                            "insert into plain_notice select * from event.agenda_notice where cohort_id = ?::uuid"
                                    + " and person_id = ?");
                    var mail = one.prepareStatement("insert into plain_mail (message_id, envelope_from, subject, raw,"
                            + " size, written_at) values (?, '', 'Changes', ?, 3000, now()) returning id");
                    var dispatch = one.prepareStatement("insert into plain_dispatch (mail_id, recipient, state,"
                            + " next_at) values (?, ?, 'QUEUED', now())");
                    var persons = one.prepareStatement(
                            "select distinct person_id from event.agenda_notice where cohort_id = ?::uuid limit ?")) {
                persons.setString(1, cohort);
                persons.setInt(2, people);
                var rows = persons.executeQuery();
                while (rows.next()) {
                    notice.setString(1, cohort);
                    notice.setObject(2, rows.getObject(1));
                    notice.execute();
                    mail.setString(1, "<" + rows.getString(1) + "@example.org>");
                    mail.setBytes(2, new byte[3000]);
                    var id = mail.executeQuery();
                    id.next();
                    dispatch.setObject(1, id.getObject(1));
                    dispatch.setString(2, rows.getString(1) + "@example.org");
                    dispatch.execute();
                }
            }
            one.commit();
            return pace(people, seconds(began));
        }
    }

    /** The slots of the last release in plain JDBC, one by one. */
    public Pace rows(int slots) throws SQLException {
        try (var one = DriverManager.getConnection(database)) {
            like(one);
            one.setAutoCommit(false);
            var began = System.nanoTime();
            try (var slot = one.prepareStatement("insert into plain_slot (cohort_id, number, id, starts_at, ends_at,"
                    + " title, room, kind, module_key, item_keys, staff, tentative) values (?::uuid, 1,"
                    + " gen_random_uuid(), now(), now(), ?, '', 'BREAK', '', '{}', '{}', true)")) {
                for (var at = 0; at < slots; at++) {
                    slot.setString(1, cohort);
                    slot.setString(2, "Part " + at);
                    slot.execute();
                }
            }
            one.commit();
            return pace(slots, seconds(began));
        }
    }

    /** What is counted is {@code many} at a stroke that took so long. */
    public static Pace pace(int many, double seconds) {
        return new Pace(many, seconds, seconds * 1000, seconds * 1000);
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private void round() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(origin + "/bench/rounds/NoticeRound"))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("The round ended with " + answer.statusCode());
            }
        }
    }

    private int told() throws SQLException {
        try (var one = DriverManager.getConnection(database);
                var asking = one.createStatement();
                var rows = asking.executeQuery(
                        "select count(*) from event.agenda_notice where cohort_id = '" + cohort + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void like(Connection one) throws SQLException {
        try (var making = one.createStatement()) {
            making.execute(LIKE);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var one = DriverManager.getConnection(database);
                var statement = one.createStatement()) {
            statement.execute(sql.replace("COHORT", cohort));
        }
    }
}
