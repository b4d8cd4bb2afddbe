package dev.atelier.learner.help;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.StaffMember;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.page.HelpNow;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A line in the words of the board. */
public record HelpView(CohortFacts cohort, HelpLine line, Instant now) {

    public HelpNow page() {
        return new HelpNow(
                cohort.id().toString(),
                times(),
                line.requests().stream().map(this::request).toList(),
                cohort.staff().stream().map(this::member).toList());
    }

    private String times() {
        var waits = line.waits(now);
        return switch (waits.size()) {
            case 0 -> "";
            case 1 -> "One waits, for " + words(waits.getFirst()) + ".";
            default ->
                waits.size() + " wait. The longest: " + words(waits.getLast()) + "; half of them at most: "
                        + words(waits.get((waits.size() - 1) / 2)) + ".";
        };
    }

    private HelpNow.Request request(HelpLine.Request request) {
        return new HelpNow.Request(
                request.id().toString(),
                request.name(),
                request.helper().map(UUID::toString),
                request.isPaused(),
                state(request),
                switch (request.helpedBefore()) {
                    case 0 -> "";
                    case 1 -> "helped once before";
                    default -> "helped " + request.helpedBefore() + " times before";
                },
                request.cause(),
                request.sits(),
                request.sees());
    }

    private String state(HelpLine.Request request) {
        var since = request.since().map(then -> ", " + Times.since(then, now)).orElse("");
        return request.helper()
                .map(helper -> name(helper) + " is there" + since)
                .orElseGet(() -> request.isPaused() ? "paused" + since : "waiting, " + words(request.waited(now)));
    }

    private HelpNow.Member member(StaffMember member) {
        var id = member.id().value();
        var done = line.helped().getOrDefault(id, 0);
        var with = line.with(id);
        return new HelpNow.Member(
                id.toString(),
                member.name(),
                with.isEmpty(),
                with.map(request -> "with " + request.name()
                                + request.since()
                                        .map(then -> " since " + Times.clock(then, cohort.zone()))
                                        .orElse(""))
                        .orElse("free"),
                "helped " + done + " so far");
    }

    private String name(UUID helper) {
        return cohort.staff().stream()
                .filter(member -> member.id().value().equals(helper))
                .map(StaffMember::name)
                .findFirst()
                .orElse("Someone of the staff");
    }

    private String words(Duration waited) {
        return waited.toMinutes() == 0 ? "less than a minute" : Times.since(now.minus(waited), now);
    }
}
