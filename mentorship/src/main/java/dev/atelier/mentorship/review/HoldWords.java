package dev.atelier.mentorship.review;

import dev.atelier.mentorship.page.Moment;
import dev.atelier.mentorship.page.ReviewPage.Hold;
import dev.atelier.mentorship.page.Saved;
import dev.atelier.mentorship.review.OnDesk.Held;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says who has a round, and what that means for the one who asks. */
record HoldWords(Reviewer reviewer, Instant now, ZoneId zone) {

    Hold of(Held held) {
        if (held.state().equals("WITHDRAWN")) {
            return new Hold("taken back by its learner", "ended", false, false, null);
        }
        if (!held.waits()) {
            return new Hold("reviewed", "done", false, false, null);
        }
        if (held.isReady()) {
            return new Hold("waits for a second look", "wait", false, held.isBy(reviewer), null);
        }
        if (held.by() == null) {
            return new Hold(asked(held), "wait", held.isOpenTo(reviewer, now), false, null);
        }
        if (held.isBy(reviewer)) {
            return held.isLive(now)
                    ? new Hold("yours until " + clock(held), "busy", false, true, left(held))
                    : new Hold("yours, as long as nobody else takes it", "wait", false, true, null);
        }
        return held.isLive(now)
                ? new Hold(name(held) + " reviews it until " + clock(held), "busy", false, false, null)
                : new Hold("left by " + name(held), "wait", held.isOpenTo(reviewer, now), false, null);
    }

    private String asked(Held held) {
        return held.asked() == null
                ? "waits for a reviewer"
                : held.asked().equals(reviewer.id())
                        ? "given to you"
                        : "given to " + Objects.requireNonNullElse(held.askedName(), "somebody else");
    }

    /** After words were saved: they are kept whatever happened, and this tells what happened. */
    Saved saved(Held held) {
        if (held.state().equals("WITHDRAWN")) {
            return new Saved(
                    "stuck",
                    "Saved for you. The learner has taken this round back meanwhile; your words are kept here.");
        }
        if (held.isBy(reviewer)) {
            return new Saved("ok", "Saved as a draft. The round is yours until " + clock(held) + ".");
        }
        if (!held.waits()) {
            return new Saved("stuck", "Saved for you, but somebody else has published a review of this round.");
        }
        return held.by() == null
                ? new Saved("stuck", "Saved for you. The round is back in the queue; claim it to publish.")
                : new Saved("stuck", "Saved for you, but " + name(held) + " reviews this round now.");
    }

    /** What a form that another tab has overtaken is told. */
    static Saved newer() {
        return new Saved(
                "stuck",
                "Not saved: another tab or device has saved newer words. Yours are still in this form; compare them"
                        + " with the newer ones below.");
    }

    static Saved closed() {
        return new Saved(
                "stuck",
                "Not saved: this review is published already, or you don't review any more. Your words are still in"
                        + " this form.");
    }

    private long left(Held held) {
        return Duration.between(now, Objects.requireNonNull(held.until()).toInstant())
                .toSeconds();
    }

    private String clock(Held held) {
        return Moment.of(Objects.requireNonNull(held.until()).toInstant(), zone).words();
    }

    private static String name(Held held) {
        @Nullable String name = held.reviewer();
        return name == null ? "somebody else" : name;
    }
}
