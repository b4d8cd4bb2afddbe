package dev.atelier.bench;

import dev.atelier.bench.live.LiveLoads;
import dev.atelier.bench.load.Load;
import dev.atelier.bench.load.Pace;
import dev.atelier.bench.load.Steps;
import dev.atelier.bench.load.Stopwatch;
import dev.atelier.bench.mail.MailLoads;
import dev.atelier.bench.mail.Questions;
import dev.atelier.bench.mail.ReadingLoads;
import dev.atelier.bench.progress.Crowded;
import dev.atelier.bench.progress.PlainRows;
import dev.atelier.bench.roster.Lists;
import dev.atelier.bench.roster.PlainRoster;
import dev.atelier.bench.seat.Crowd;
import dev.atelier.bench.seat.Recording;
import dev.atelier.bench.seat.Replay;
import dev.atelier.bench.seat.SeatLoads;
import dev.atelier.bench.work.ParameterLoads;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;

/**
 * Measures the public workshop page beside an empty answer, a seat beside its own statements in plain JDBC, the rush for few
 * seats beside the same, incoming mail beside plain rows, the mentors' board beside itself with little on it, a large roster
 * beside its rows in plain JDBC, what visitors read of a cohort, a release, the queue of reviews, a gallery, and how soon a room's screens hear of a change.
 */
final class Bench {

    private static final int MAIL = 10_000;
    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int FIFTY = 50;
    private static final int AT_ONCE = 200;
    private static final int CHANGES = 25;
    private static final String EMPTY = "/bench/empty";

    private final Plan plan;
    private final House house;
    private final Desk desk;
    private final LocalDate day = LocalDate.now(ZoneOffset.UTC).plusWeeks(3);

    private Bench(Plan plan, House house) {
        this.plan = plan;
        this.house = house;
        this.desk = new Desk(house.origin());
    }

    static void main() throws Exception {
        var plan = Plan.of(System.getProperty("bench.plan", ""));
        try (var house = House.open()) {
            var bench = new Bench(plan, house);
            var workshop = bench.desk.workshop();
            var table = Machine.words() + "\n| load | per second | p50 ms | p99 ms | ratio, median of " + plan.rounds()
                    + " (least to most) |\n| --- | --- | --- | --- | --- |\n" + bench.pages(workshop) + bench.seats()
                    + bench.rush() + bench.mails() + bench.board() + bench.rosters() + bench.heatMap()
                    + new Visited(plan, house, bench.desk).table(bench.day)
                    + new Reviewed(plan, house, bench.desk).table()
                    + (plan.mails() == 0 ? "" : ReadingLoads.table())
                    + (plan.length().isZero() ? "" : ParameterLoads.table(plan.length())) + bench.screens();
            System.out.println(table);
            Files.writeString(Path.of(System.getProperty("bench.table", "bench.md")), table);
        }
        // The load generator may leave threads behind that would keep this JVM.
        System.exit(0);
    }

    private String pages(String workshop) {
        // Whoever asks for one thing alone leaves out all else with the seats and the mails.
        if (plan.length().isZero() || (plan.seats() == 0 && plan.mails() == 0 && plan.isAlone())) {
            return "";
        }
        desk.cohort(day, 60);
        var pair = new Pair("workshop page", "empty answer");
        for (var warming = 0; warming < plan.warming(); warming++) {
            read(workshop);
            read(EMPTY);
        }
        for (var round = 0; round < plan.rounds(); round++) {
            pair.round(read(workshop), read(EMPTY));
        }
        return pair.rows();
    }

    private Pace read(String path) {
        var watch = new Stopwatch();
        var cpu = house.cpu();
        var pace = new Load(house.origin(), plan.users(), () -> Steps.reading(path, plan.length(), watch), watch).put();
        System.out.printf(
                "%s: %d µs of the house's processor an answer%n",
                path, house.cpu().minus(cpu).toNanos() / 1000 / pace.answers());
        return pace;
    }

    private String seats() throws Exception {
        if (plan.seats() == 0) {
            return "";
        }
        var crowd = new Crowd(house.origin(), plan.seats());
        var recorded = crowd.visitors().getFirst();
        var rehearsal = cohort();
        var loads = new SeatLoads(house.origin(), plan.users(), crowd.visitors());
        loads.http(rehearsal, crowd.formToken(rehearsal));
        var first = cohort();
        var recording = crowd.record(recorded, first, crowd.formToken(first));
        say(recording);
        var pair = new Pair("seat over HTTP", "plain JDBC (" + recording.summary() + ")");
        try (var pool = SeatLoads.pool(house.database())) {
            var replay = new Replay(pool, recording, recorded, first);
            for (var round = -plan.warming(); round < plan.rounds(); round++) {
                var ours = cohort();
                var theirs = cohort();
                var token = crowd.formToken(ours);
                crowd.formToken(theirs);
                var over = loads.http(ours, token);
                var plain = loads.jdbc(replay, theirs);
                if (round >= 0) {
                    pair.round(over, plain);
                }
            }
        }
        return pair.rows();
    }

    /** Everybody asks; the first fifty get a seat, the others their place in the line. */
    private String rush() throws Exception {
        if (plan.rush() == 0) {
            return "";
        }
        var crowd = new Crowd(house.origin(), plan.rush());
        var loads = new SeatLoads(house.origin(), Math.min(AT_ONCE, plan.rush()), crowd.visitors());
        var rehearsal = desk.cohort(day, FIFTY);
        // From here on every session has the message of its last press, which the next one replaces.
        loads.http(rehearsal, crowd.formToken(rehearsal));
        var one = crowd.visitors().getFirst();
        var other = crowd.visitors().get(1);
        var tried = desk.cohort(day, 1);
        var token = crowd.formToken(tried);
        var seated = crowd.record(one, tried, token);
        var waiting = crowd.record(other, tried, token);
        var pair = new Pair(
                plan.rush() + " people for " + FIFTY + " seats, over HTTP",
                "plain JDBC (" + seated.summary() + "; in line " + waiting.summary() + ")");
        try (var pool = SeatLoads.pool(house.database())) {
            var takes = new Replay(pool, seated, one, tried);
            var waits = new Replay(pool, waiting, other, tried);
            for (var round = -Math.min(1, plan.warming()); round < plan.rounds(); round++) {
                var ours = desk.cohort(day, FIFTY);
                var theirs = desk.cohort(day, FIFTY);
                var form = crowd.formToken(ours);
                crowd.formToken(theirs);
                var over = loads.http(ours, form);
                SeatLoads.check(pool, ours, FIFTY, plan.rush() - FIFTY);
                var plain = loads.jdbc(takes, waits, FIFTY, theirs);
                if (round >= 0) {
                    pair.round(over, plain);
                }
            }
        }
        return pair.rows();
    }

    private String screens() throws Exception {
        if (plan.screens() == 0) {
            return "";
        }
        var cohort = desk.cohort(day, plan.screens() + 10);
        var crowd = new Crowd(house.origin(), plan.screens());
        crowd.formToken(cohort);
        return new LiveLoads(house.origin(), house.database(), cohort, crowd.visitors(), house::cpu)
                .table(desk.cookie(), CHANGES);
    }

    private String mails() throws SQLException {
        if (plan.mails() == 0) {
            return "";
        }
        var loads = new MailLoads(house.mail(), house.database(), plan.users(), plan.mails(), MAIL);
        var pair = new Pair("mail over SMTP, 10 kB", "plain row of the same bytes");
        for (var round = -plan.warming(); round < plan.rounds(); round++) {
            var over = loads.smtp();
            var plain = loads.rows();
            if (round >= 0) {
                pair.round(over, plain);
            }
        }
        return pair.rows();
    }

    /** The first page of what waits, as an admin sees it: over all cohorts. */
    private String board() throws SQLException {
        if (plan.mails() == 0 || plan.length().isZero()) {
            return "";
        }
        Questions.fill(house.database(), FEW);
        for (var warming = 0; warming < plan.warming(); warming++) {
            questions();
        }
        var few = new ArrayList<Pace>();
        for (var round = 0; round < plan.rounds(); round++) {
            few.add(questions());
        }
        Questions.fill(house.database(), MANY);
        questions();
        var pair = new Pair("mentors' board, " + MANY + " conversations", "mentors' board, " + FEW + " conversations");
        for (var before : few) {
            pair.round(questions(), before);
        }
        return pair.rows();
    }

    /** Learners by a hundred items, as an admin sees them, beside the same rows by plain JDBC. */
    private String heatMap() throws SQLException {
        if (plan.learners() == 0 || plan.length().isZero()) {
            return "";
        }
        var cohort = cohort();
        Crowded.fill(house.database(), cohort, plan.learners());
        var rows = new PlainRows(house.database(), UUID.fromString(cohort), plan.users(), plan.length());
        var pair = new Pair("heat map, " + plan.learners() + " learners by 100 items", "its rows by plain JDBC");
        for (var round = -plan.warming(); round < plan.rounds(); round++) {
            var ours = page("/staff/cohorts/" + cohort + "/progress");
            var theirs = rows.read();
            if (round >= 0) {
                pair.round(ours, theirs);
            }
        }
        return pair.rows();
    }

    /** The first page of a large roster, and a list of as many people that is brought in. */
    private String rosters() throws Exception {
        if (plan.people() == 0 || plan.length().isZero()) {
            return "";
        }
        var plain = new PlainRoster(house.database());
        var crowded = desk.cohort(day, plan.people());
        plain.fill(crowded, plan.people());
        var pages = new Pair("roster of " + plan.people() + ", its first page", "the same 51 lines in plain JDBC");
        for (var round = -plan.warming(); round < plan.rounds(); round++) {
            var ours = page("/staff/cohorts/" + crowded + "/roster");
            var theirs = plain.pages(crowded, plan.users(), plan.length());
            if (round >= 0) {
                pages.round(ours, theirs);
            }
        }
        var lists = new Pair("list of " + plan.people() + " brought in", "the rows of their seats in plain JDBC");
        for (var round = 0; round < plan.rounds(); round++) {
            var ours = desk.cohort(day, plan.people());
            var theirs = desk.cohort(day, plan.people());
            var began = System.nanoTime();
            desk.bringIn(ours, Lists.of(plan.people()));
            lists.round(
                    new Lists(house.database()).done(ours, plan.people(), began), plain.rows(theirs, plan.people()));
        }
        return pages.rows() + lists.rows();
    }

    private Pace questions() {
        return page("/staff/mentorship");
    }

    private Pace page(String path) {
        var watch = new Stopwatch();
        return new Load(
                        house.origin(),
                        plan.users(),
                        () -> Steps.reading(path, desk.cookie(), plan.length(), watch),
                        watch)
                .put();
    }

    private String cohort() {
        return desk.cohort(day, plan.seats() + 10);
    }

    private static void say(Recording recording) {
        recording.visits().forEach(visit -> {
            System.out.println("visit");
            visit.steps()
                    .forEach(step -> System.out.println("  "
                            + switch (step) {
                                case Recording.Call call -> call.method() + call.arguments();
                                case Recording.Statement statement ->
                                    statement.sql().replaceAll("\\s+", " ");
                            }));
        });
    }
}
