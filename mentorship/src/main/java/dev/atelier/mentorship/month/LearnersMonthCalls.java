package dev.atelier.mentorship.month;

import dev.atelier.api.Api;
import dev.atelier.api.Cursor;
import dev.atelier.api.Page;
import dev.atelier.api.Paging;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.mentorship.answer.LearnersMonthAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** All months and who mentors whom, for programs of admins. */
@Api("/api/v1/admin/months")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Looking after mentorship")
class LearnersMonthCalls {

    private final MonthList months;
    private final InstantSource clock;

    LearnersMonthCalls(MonthList months, InstantSource clock) {
        this.months = months;
        this.clock = clock;
    }

    /** Who is to get a learner's new questions. */
    record MentorTyped(@Nullable UUID mentor) implements Typed {}

    @GetMapping
    @Operation(operationId = "listMonths", summary = "Every month of mentorship, the latest to end first")
    Page<LearnersMonthAnswer> list(Paging paging) {
        var now = clock.instant();
        var after = paging.after();
        var found = months.after(after == null ? null : new MonthList.Mark(after.at(), after.id()), paging.most());
        return Page.of(
                        found,
                        paging,
                        line -> new Cursor(
                                line.month().window().closes(), line.month().id()))
                .map(line -> answer(line, now));
    }

    @PutMapping("/{month}/mentor")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "assignMentor", summary = "Choose who gets a learner's new questions")
    void assign(@PathVariable UUID month, @RequestBody MentorTyped typed) {
        var mentor = typed.mentor();
        if (mentor == null || !months.assign(month, mentor)) {
            throw Refused.field("mentor", "Choose somebody who teaches the cohort of an existing month.");
        }
    }

    private static LearnersMonthAnswer answer(MonthList.Line line, Instant now) {
        var month = line.month();
        var mentor = month.mentor();
        return new LearnersMonthAnswer(
                month.id(),
                month.cohort().value(),
                month.title(),
                line.learner(),
                mentor == null ? null : mentor.value(),
                month.window().opens(),
                month.window().closes(),
                month.window().daysLeft(now));
    }
}
