package dev.atelier.event.notice;

import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.post.Letter;
import dev.atelier.event.time.SpokenTime;
import java.util.ArrayList;
import java.util.List;

/** Says to a person what another plan, and a step of an agenda, mean for them. */
final class NoticeLetter {

    /** Lines in one mail; what is more stands on the page. */
    private static final int MOST = 80;

    private NoticeLetter() {}

    /**
     * A letter to somebody.
     *
     * @param page the whole address of the cohort's page; {@code seat}, of the one where a seat is given back
     * @param withFile whether a calendar file comes along
     */
    static Letter about(Told told, Cohort cohort, String page, String seat, boolean withFile) {
        var plan = cohort.plan();
        var text = new ArrayList<String>();
        text.add("Hello " + told.reader().name() + ",");
        text.add("");
        told.news().ifPresent(news -> {
            text.add(news.words());
            text.add("");
            text.add(cohort.offer().title());
            text.add(PlanNews.when(plan.startsAt(), plan.endsAt(), plan.zone()));
            text.add(news.isLast() ? plan.place().words() : plan.place().wordsWithLink());
            text.add(page);
            text.add("");
        });
        told.step().filter(step -> told.isOfAgenda()).ifPresent(step -> {
            addAgenda(step, text);
            text.add("Times are " + SpokenTime.zone(plan.zone(), plan.startsAt()) + ".");
            text.add("The whole agenda: " + page);
            text.add("");
        });
        if (withFile) {
            text.add("The file that comes with this mail brings your calendar up to date. A calendar that follows "
                    + page + "/agenda.ics does so by itself.");
            text.add("");
        }
        var isLast = told.news().filter(PlanNews::isLast).isPresent();
        text.add("-- ");
        text.add(
                isLast
                        ? "This is the last mail about it that you get."
                        : told.reader().why(seat));
        return new Letter(
                subject(told) + ": " + cohort.offer().title() + ", " + SpokenTime.days(plan.startsAt(), plan.endsAt()),
                String.join("\n", text) + "\n");
    }

    private static String subject(Told told) {
        return told.news()
                .map(PlanNews::subject)
                .orElseGet(
                        () -> told.step().filter(Step::isFirst).isPresent() ? "The agenda" : "The agenda has changed");
    }

    private static void addAgenda(Step step, List<String> text) {
        text.add(opening(step));
        if (step.latest().tentative()) {
            text.add("It is tentative and may still change; you will hear of it then.");
        }
        text.add("");
        step.lines().stream().limit(MOST).map(line -> "- " + line).forEach(text::add);
        if (step.lines().size() > MOST) {
            text.add("- and " + (step.lines().size() - MOST) + " more, see the page below");
        }
        text.add("");
    }

    private static String opening(Step step) {
        return step.isFirst()
                ? "the agenda is there (release %d):".formatted(step.latest().number())
                : "the agenda has changed (release %d). This is what is different for you:"
                        .formatted(step.latest().number());
    }
}
