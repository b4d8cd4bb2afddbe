package dev.atelier.bench;

import dev.atelier.bench.load.Load;
import dev.atelier.bench.load.Pace;
import dev.atelier.bench.load.Steps;
import dev.atelier.bench.load.Stopwatch;
import dev.atelier.bench.release.ReleaseLoads;
import dev.atelier.bench.roster.PlainRoster;
import dev.atelier.bench.visitor.Copies;
import dev.atelier.bench.visitor.PublicLoads;
import java.time.LocalDate;

/** Measures what anybody reads of a cohort, of one and of many, and a large release that many people are told of. */
record Visited(Plan plan, House house, Desk desk) {

    private static final int SLOTS = 200;
    private static final String EMPTY = "/bench/empty";

    String table(LocalDate day) throws Exception {
        return plan.length().isZero() ? "" : pages(day) + releases(day);
    }

    private String pages(LocalDate day) throws Exception {
        if (plan.cohorts() == 0) {
            return "";
        }
        var cohort = desk.cohort(day, 60);
        var loads = new PublicLoads(house.origin(), plan.users(), plan.length());
        var rows = new StringBuilder(pages(loads, cohort, "one cohort"));
        new Copies(house.database()).of(cohort, plan.cohorts() - 1);
        return rows.append(pages(loads, cohort, plan.cohorts() + " cohorts")).toString();
    }

    private String pages(PublicLoads loads, String cohort, String among) throws Exception {
        var rows = new StringBuilder();
        for (var asked : loads.of(cohort)) {
            var pair = new Pair(asked.name() + ", " + among, "empty answer");
            for (var round = -plan.warming(); round < plan.rounds(); round++) {
                var ours = loads.read(asked);
                var theirs = empty();
                if (round >= 0) {
                    pair.round(ours, theirs);
                }
            }
            rows.append(pair.rows());
        }
        return rows.toString();
    }

    private Pace empty() {
        var watch = new Stopwatch();
        return new Load(house.origin(), plan.users(), () -> Steps.reading(EMPTY, plan.length(), watch), watch).put();
    }

    private String releases(LocalDate day) throws Exception {
        if (plan.told() == 0) {
            return "";
        }
        var cohort = desk.cohort(day, plan.told() + 10);
        new PlainRoster(house.database()).fill(cohort, plan.told());
        var loads = new ReleaseLoads(house.database(), house.origin(), cohort);
        loads.layOut(SLOTS);
        desk.release(cohort);
        loads.tell(0);
        var released = new Pair("slots of " + SLOTS + ", released", "their rows in plain JDBC");
        var told = new Pair("people of " + plan.told() + ", told by mail", "their rows in plain JDBC");
        for (var round = -plan.warming(); round < plan.rounds(); round++) {
            loads.shift();
            var press = ReleaseLoads.pace(SLOTS, desk.release(cohort));
            var slots = loads.rows(SLOTS);
            var mails = loads.tell(plan.told());
            var rows = loads.notices(plan.told());
            if (round >= 0) {
                released.round(press, slots);
                told.round(mails, rows);
            }
        }
        return released.rows() + told.rows();
    }
}
