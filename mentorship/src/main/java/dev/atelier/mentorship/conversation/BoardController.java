package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.conversation.Board.Mark;
import dev.atelier.mentorship.conversation.Board.Place;
import dev.atelier.mentorship.conversation.Board.Wanted;
import dev.atelier.mentorship.page.BoardPage;
import dev.atelier.mentorship.page.Templates;
import dev.atelier.mentorship.page.ThreadPage.Link;
import dev.atelier.mentorship.waiting.ReviewsForMe;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
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
    private final BoardRows rows;
    private final ReviewsForMe reviews;
    private final Templates templates;
    private final InstantSource clock;

    BoardController(Board board, BoardRows rows, ReviewsForMe reviews, Templates templates, InstantSource clock) {
        this.board = board;
        this.rows = rows;
        this.reviews = reviews;
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
        var place = place(turn);
        var mine = whose.equals("mine");
        var mark = after == null || last == null ? null : new Mark(after, last);
        var now = clock.instant();
        var found = board.list(new Wanted(
                UUID.fromString(person.getName()), place, now, mine, Door.isAdmin(person), mark, PAGE + 1, null));
        var shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        return templates.conversationBoard(new BoardPage(
                turns(place, mine),
                whose(place, mine, Door.isAdmin(person)),
                rows.of(shown, place, now),
                mark == null,
                address(place, mine),
                found.size() > PAGE ? next(place, mine, shown.getLast().mark()) : "",
                switch (place) {
                    case WAITING -> "Nobody waits for an answer.";
                    case PAUSED -> "What was put aside until a day stands here.";
                    case ANSWERED -> "What was answered stands here.";
                },
                reviews.words(UUID.fromString(person.getName())),
                Door.isAdmin(person)));
    }

    private static Place place(String turn) {
        return switch (turn) {
            case "answered" -> Place.ANSWERED;
            case "paused" -> Place.PAUSED;
            default -> Place.WAITING;
        };
    }

    private static List<Link> turns(Place current, boolean mine) {
        return Stream.of(Place.values())
                .map(place -> new Link(
                        place == current ? "" : address(place, mine),
                        switch (place) {
                            case WAITING -> "Waiting for an answer";
                            case PAUSED -> "Put aside";
                            case ANSWERED -> "Answered";
                        }))
                .toList();
    }

    private static List<Link> whose(Place place, boolean mine, boolean admin) {
        return List.of(
                new Link(mine ? address(place, false) : "", admin ? "All cohorts" : "All of my cohorts"),
                new Link(mine ? "" : address(place, true), "Only those that ask me"));
    }

    private static String address(Place place, boolean mine) {
        return "/staff/mentorship?turn=" + place.name().toLowerCase(Locale.ROOT) + "&whose=" + (mine ? "mine" : "all");
    }

    private static String next(Place place, boolean mine, Mark mark) {
        return address(place, mine) + "&after=" + mark.at() + "&last=" + mark.id();
    }
}
