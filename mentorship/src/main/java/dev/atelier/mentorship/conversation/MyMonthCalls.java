package dev.atelier.mentorship.conversation;

import dev.atelier.api.Api;
import dev.atelier.api.Page;
import dev.atelier.learner.LearnerId;
import dev.atelier.mentorship.answer.MonthAnswer;
import dev.atelier.mentorship.answer.MonthAnswer.State;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;

/** A learner's months, for programs. */
@Api("/api/v1/my/months")
@PreAuthorize("isAuthenticated()")
@Tag(name = "My mentorship")
class MyMonthCalls {

    private final MyMonths months;
    private final InstantSource clock;

    MyMonthCalls(MyMonths months, InstantSource clock) {
        this.months = months;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "listMyMonths", summary = "All of your months, the latest to end first")
    Page<MonthAnswer> list(Principal person) {
        var now = clock.instant();
        return Page.whole(months.of(LearnerId.of(person)).stream()
                .map(mine -> answer(mine, now))
                .toList());
    }

    private static MonthAnswer answer(MyMonths.Mine mine, Instant now) {
        var month = mine.month();
        var window = month.window();
        return new MonthAnswer(
                month.id(),
                month.cohort().value(),
                month.title(),
                window.isOver(now) ? State.ENDED : State.OPEN,
                window.opens(),
                window.closes(),
                window.lastDay(),
                window.zone(),
                window.daysLeft(now),
                mine.mentor());
    }
}
