package dev.atelier.mentorship.conversation;

import dev.atelier.api.Api;
import dev.atelier.api.Cursor;
import dev.atelier.api.Page;
import dev.atelier.api.Paging;
import dev.atelier.mentorship.answer.BoardRow;
import dev.atelier.mentorship.answer.Turn;
import dev.atelier.mentorship.conversation.Board.Line;
import dev.atelier.mentorship.conversation.Board.Mark;
import dev.atelier.mentorship.conversation.Board.Place;
import dev.atelier.mentorship.conversation.Board.Wanted;
import dev.atelier.mentorship.conversation.Dues.Due;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whose turn it is, in all conversations of somebody's cohorts, for programs. */
@Api("/api/v1/staff/conversations")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Mentoring")
class BoardCalls {

    private final Board board;
    private final Dues dues;
    private final InstantSource clock;

    BoardCalls(Board board, Dues dues, InstantSource clock) {
        this.board = board;
        this.dues = dues;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "listConversations",
            summary = "The mentors' board",
            description = "WAITING lists those who wait for a mentor, the longest first; PAUSED what stands aside, the"
                    + " next to come back first; ANSWERED the others, the latest first.")
    Page<BoardRow> list(
            Authentication person,
            @RequestParam(defaultValue = "WAITING") Place place,
            @RequestParam(defaultValue = "false")
                    @Parameter(description = "Only those of which you are the mentor, or the second one")
                    boolean mine,
            @RequestParam(required = false) @Parameter(description = "Only those of this cohort") @Nullable UUID cohort,
            Paging paging) {
        var now = clock.instant();
        var after = paging.after();
        var found = board.list(new Wanted(
                UUID.fromString(person.getName()),
                place,
                now,
                mine,
                Door.isAdmin(person),
                after == null ? null : new Mark(after.at(), after.id()),
                paging.most(),
                cohort));
        var due = dues.of(found, place, now);
        return Page.of(found, paging, line -> new Cursor(line.at(), line.id()))
                .map(line -> row(line, Objects.requireNonNull(due.get(line.id())), now));
    }

    private static BoardRow row(Line line, Due due, Instant now) {
        var paused = line.pausedUntil();
        return new BoardRow(
                line.id(),
                line.subject(),
                line.cohort(),
                line.title(),
                line.learner(),
                line.mentor(),
                line.second(),
                due.awayUntil(),
                Turn.valueOf(line.turn()),
                line.waitingSince(),
                paused == null || !paused.isAfter(now) ? null : paused,
                due.answer(),
                line.window().closes(),
                line.window().daysLeft(now));
    }
}
