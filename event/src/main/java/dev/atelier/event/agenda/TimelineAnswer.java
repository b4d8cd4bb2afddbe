package dev.atelier.event.agenda;

import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.page.AgendaChange;
import dev.atelier.event.page.TimelineNews;
import dev.atelier.event.page.TimelineNews.Field;
import dev.atelier.event.time.SpokenTime;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answers whoever changed the timeline: with the timeline as it is now, and what became of the change in words. */
@Component
class TimelineAnswer {

    private final AgendaPages pages;
    private final AgendaDesk desk;
    private final DraftEdits edits;

    TimelineAnswer(AgendaPages pages, AgendaDesk desk, DraftEdits edits) {
        this.pages = pages;
        this.desk = desk;
        this.edits = edits;
    }

    /** Who asked for a change of which day, what for, and by which way the answer goes. */
    record Asked(Cohort cohort, UUID actor, String day, Wanted wanted, Way way) {}

    /**
     * What was asked for.
     *
     * @param seen the revision that was in sight
     * @param action where the same can be asked for again, with {@code again}; empty where that makes no sense
     */
    record Wanted(long seen, String action, List<Field> again) {
        static final Wanted ONCE = new Wanted(0, "", List.of());
    }

    /** @param isPiece whether only the page itself is wanted, for a script to show */
    record Way(boolean isPiece, HttpServletResponse response, RedirectAttributes redirect) {
        static Way of(HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
            return new Way(request.getHeader("HX-Request") != null, response, redirect);
        }
    }

    Object to(Asked asked, DraftMoving.Answer answer) {
        return switch (answer) {
            case DraftMoving.Answer.Made made ->
                done(asked, said(asked.cohort(), made), "#slot-" + made.slot().id());
            case DraftMoving.Answer.Turned turned -> done(asked, turned.what(), "");
            case DraftMoving.Answer.Refused refused -> refuse(asked, 422, TimelineNews.problem(refused.why()));
            case DraftMoving.Answer.Stale stale -> refuse(asked, 409, stale(asked));
        };
    }

    Object unclear(Asked asked, String why) {
        return refuse(asked, 422, TimelineNews.problem(why));
    }

    private Object done(Asked asked, String words, String anchor) {
        if (asked.way().isPiece()) {
            return show(asked, TimelineNews.done(words));
        }
        asked.way().redirect().addFlashAttribute("done", words);
        return "redirect:/admin/cohorts/" + asked.cohort().id() + "/agenda?day=" + day(asked) + anchor;
    }

    private Object refuse(Asked asked, int status, TimelineNews news) {
        asked.way().response().setStatus(status);
        return show(asked, news);
    }

    private Object show(Asked asked, TimelineNews news) {
        return pages.show(asked.cohort(), new AgendaPages.Shown(asked.actor(), asked.day(), news));
    }

    /** Only a day goes into an address. */
    private static String day(Asked asked) {
        return new AgendaPages.Shown(asked.actor(), asked.day(), TimelineNews.NONE)
                .date()
                .map(Object::toString)
                .orElse("");
    }

    /** "Sampling basics now 10:15 to 11:00, Room 2. At the same time as …". */
    private String said(Cohort cohort, DraftMoving.Answer.Made made) {
        var reading = desk.read(cohort);
        var slot = reading.draft().flatMap(draft -> draft.slot(made.slot().id()));
        if (slot.isEmpty()) {
            return EditWords.title(made.slot()) + " removed.";
        }
        var now = slot.get();
        var clashes = reading.problems().stream()
                .filter(problem -> problem.slot().equals(now.id()))
                .map(problem -> " " + problem.words())
                .distinct()
                .collect(Collectors.joining());
        return "%s now %s%s.%s %s"
                .formatted(
                        EditWords.title(now),
                        SpokenTime.hours(now.startsAt(), now.endsAt()),
                        now.room().isEmpty() ? "" : ", " + now.room(),
                        clashes,
                        made.note())
                .strip();
    }

    private TimelineNews stale(Asked asked) {
        var reading = desk.read(asked.cohort());
        var history = edits.of(asked.cohort().id());
        var who = history.since(asked.wanted().seen()).stream()
                .map(DraftEdit::who)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(" and "));
        return new TimelineNews(
                "problem",
                "%s changed the agenda in the meantime. Nothing was moved; this is how it stands now."
                        .formatted(who.isEmpty() ? "Somebody" : who),
                reading.draft()
                        .flatMap(now -> meanwhile(history, asked.wanted().seen(), now, reading.legend()))
                        .orElse(List.of()),
                asked.wanted().action(),
                asked.wanted().again());
    }

    private static Optional<List<AgendaChange>> meanwhile(DraftHistory history, long seen, Draft now, Legend legend) {
        return history.slotsAt(seen, now).map(then -> new ChangeWords(legend).of(Diff.between(then, now.slots())));
    }
}
