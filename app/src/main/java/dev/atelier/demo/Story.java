package dev.atelier.demo;

import static dev.atelier.demo.DemoPerson.KARAN;
import static dev.atelier.demo.DemoPerson.LATHA;
import static dev.atelier.demo.DemoPerson.MEERA;
import static dev.atelier.demo.DemoPerson.NISHA;
import static dev.atelier.demo.DemoPerson.ZOYA;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What has happened in the demo before anyone looks at it. */
final class Story {

    static final ZoneId BENGALURU = ZoneId.of("Asia/Kolkata");

    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final LocalTime LATEST_START = LocalTime.of(15, 30);

    private final String origin;
    private final DemoClock clock;
    private final LocalDateTime now;
    private final Planner latha;

    Story(String origin, DemoClock clock) {
        this.origin = origin;
        this.clock = clock;
        this.now = LocalDateTime.ofInstant(clock.instant(), BENGALURU);
        this.latha = new Planner(new Walk(origin, LATHA));
    }

    boolean isTold() {
        return latha.hasWorkshop();
    }

    void tell() throws IOException, InterruptedException {
        at(now.minusDays(30));
        latha.readAgenda();
        latha.linkCommunity();
        new LastCohort(this, now.toLocalDate().minusDays(12)).tell();
        running();
        ahead(now.toLocalDate().plusWeeks(3));
    }

    /** A day that everyone finds running, at whatever hour they look, with a seat too few. */
    private void running() throws InterruptedException {
        var begins = now.toLocalDate().atTime(begins(now.toLocalTime()));
        at(begins.minusDays(5));
        var cohort = latha.open(new Planner.Plan(begins, 3, false));
        for (var person : List.of(MEERA, KARAN, NISHA, ZOYA)) {
            takeSeat(person, cohort);
        }
        latha.confirm(cohort);
        at(begins.minusMinutes(20));
        latha.start(cohort);
        at(begins.plusMinutes(50).isBefore(now) ? begins.plusMinutes(50) : now);
        new RunningDay(this, cohort).tell();
    }

    /** Half past nine as long as that fits, else an hour ago. */
    private static LocalTime begins(LocalTime now) {
        if (!now.isBefore(MORNING.plusHours(1)) && now.isBefore(MORNING.plusHours(7))) {
            return MORNING;
        }
        var hourAgo = now.isBefore(LocalTime.of(1, 0))
                ? LocalTime.MIDNIGHT
                : now.minusHours(1).truncatedTo(ChronoUnit.HOURS);
        return hourAgo.isAfter(LATEST_START) ? LATEST_START : hourAgo;
    }

    private void ahead(LocalDate day) throws InterruptedException {
        at(now);
        latha.open(new Planner.Plan(day.atTime(MORNING), 60, true));
    }

    /** Waits until the post is out, then moves the clock on. */
    void at(LocalDateTime moment) throws InterruptedException {
        latha.waitForThePost();
        clock.goTo(moment.atZone(BENGALURU).toInstant());
    }

    Walk as(DemoPerson person) {
        return new Walk(origin, person);
    }

    Planner latha() {
        return latha;
    }

    void takeSeat(DemoPerson person, String cohort) {
        as(person).to("/my/cohorts/" + cohort + "/seat").press("/seat");
    }
}
