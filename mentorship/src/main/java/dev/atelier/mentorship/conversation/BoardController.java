package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.conversation.Board.Line;
import dev.atelier.mentorship.conversation.Board.Mark;
import dev.atelier.mentorship.conversation.Board.Wanted;
import dev.atelier.mentorship.page.BoardPage;
import dev.atelier.mentorship.page.BoardPage.Row;
import dev.atelier.mentorship.page.Templates;
import dev.atelier.mentorship.page.ThreadPage.Link;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whose turn it is, in all conversations of somebody's cohorts. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
class BoardController {

    private static final int PAGE = 50;

    private final Board board;
    private final Templates templates;
    private final InstantSource clock;

    BoardController(Board board, Templates templates, InstantSource clock) {
        this.board = board;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/staff/mentorship")
    Object show(
            Authentication person,
            @RequestParam(defaultValue = "waiting") String turn,
            @RequestParam(defaultValue = "all") String whose,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable Instant after,
            @RequestParam(required = false) @Nullable UUID last) {
        var waiting = !turn.equals("answered");
        var mine = whose.equals("mine");
        var mark = after == null || last == null ? null : new Mark(after, last);
        var found = board.list(
                new Wanted(UUID.fromString(person.getName()), waiting, mine, Door.isAdmin(person), mark, PAGE + 1));
        var shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        return templates.conversationBoard(new BoardPage(
                turns(waiting, mine),
                whose(waiting, mine, Door.isAdmin(person)),
                shown.stream().map(this::row).toList(),
                mark == null,
                address(waiting, mine),
                found.size() > PAGE ? next(waiting, mine, shown.getLast().mark()) : "",
                waiting ? "Nobody waits for an answer." : "What was answered stands here.",
                Door.isAdmin(person)));
    }

    private Row row(Line line) {
        var now = clock.instant();
        return new Row(
                "/staff/mentorship/" + line.id(),
                line.subject(),
                line.learner(),
                line.title(),
                Objects.requireNonNullElse(line.mentor(), "nobody yet"),
                Times.since(line.at(), now, line.window().zone())
                        + Times.zone(line.at(), line.window().zone()),
                Marks.left(line.window(), now));
    }

    private static List<Link> turns(boolean waiting, boolean mine) {
        return List.of(
                new Link(waiting ? "" : address(true, mine), "Waiting for an answer"),
                new Link(waiting ? address(false, mine) : "", "Answered"));
    }

    private static List<Link> whose(boolean waiting, boolean mine, boolean admin) {
        return List.of(
                new Link(mine ? address(waiting, false) : "", admin ? "All cohorts" : "All of my cohorts"),
                new Link(mine ? "" : address(waiting, true), "Only those that ask me"));
    }

    private static String address(boolean waiting, boolean mine) {
        return "/staff/mentorship?turn=" + (waiting ? "waiting" : "answered") + "&whose=" + (mine ? "mine" : "all");
    }

    private static String next(boolean waiting, boolean mine, Mark mark) {
        return address(waiting, mine) + "&after=" + mark.at() + "&last=" + mark.id();
    }
}
