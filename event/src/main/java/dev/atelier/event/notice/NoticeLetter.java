package dev.atelier.event.notice;

import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.post.Letter;
import dev.atelier.event.time.SpokenTime;
import java.util.ArrayList;
import java.util.List;

/** Says to a person what a step of an agenda means for them. */
final class NoticeLetter {

    /** Lines in one mail; what is more stands on the page. */
    private static final int MOST = 80;

    private NoticeLetter() {}

    /**
     * A letter to somebody.
     *
     * @param page the whole address of the cohort's page
     */
    static Letter about(Step step, Cohort cohort, String name, String page) {
        var plan = cohort.plan();
        var title = cohort.offer().title() + ", " + SpokenTime.days(plan.startsAt(), plan.endsAt());
        var text = new ArrayList<String>();
        text.add("Hello " + name + ",");
        text.add("");
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
        text.add("Times are " + SpokenTime.zone(plan.zone(), plan.startsAt()) + ".");
        text.add("The whole agenda: " + page);
        text.add("");
        text.add("The file that comes with this mail brings your calendar up to date. A calendar that follows " + page
                + "/agenda.ics does so by itself.");
        return new Letter((step.isFirst() ? "The agenda: " : "The agenda has changed: ") + title, body(text));
    }

    private static String opening(Step step) {
        return step.isFirst()
                ? "the agenda is there (release %d):".formatted(step.latest().number())
                : "the agenda has changed (release %d). This is what is different for you:"
                        .formatted(step.latest().number());
    }

    private static String body(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
