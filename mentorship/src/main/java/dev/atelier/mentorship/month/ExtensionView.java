package dev.atelier.mentorship.month;

import dev.atelier.mentorship.page.ExtensionPage;
import dev.atelier.mentorship.page.ExtensionPage.Past;
import dev.atelier.mentorship.page.Moment;
import dev.atelier.mentorship.page.ThreadPage.Mark;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page on which a month becomes longer, with what was done to it before. */
@Component
class ExtensionView {

    private final Extensions extensions;
    private final InstantSource clock;

    ExtensionView(Extensions extensions, InstantSource clock) {
        this.extensions = extensions;
        this.clock = clock;
    }

    /** Empty if there is no such month. */
    Optional<ExtensionPage> fresh(UUID month) {
        return extensions.find(month).map(subject -> {
            var proposed = Extension.proposed(subject.month().window(), clock.instant());
            return page(subject, new ExtensionForm(UUID.randomUUID().toString(), proposed.toString(), ""), null);
        });
    }

    Optional<ExtensionPage> again(UUID month, ExtensionForm typed, Extension.Refused refused) {
        return extensions.find(month).map(subject -> page(subject, typed, refused));
    }

    private ExtensionPage page(Extensions.Subject subject, ExtensionForm typed, Extension.@Nullable Refused refused) {
        var month = subject.month();
        var window = month.window();
        var now = clock.instant();
        return new ExtensionPage(
                "/admin/mentorship/" + month.id() + "/extensions",
                subject.learner().name(),
                month.title(),
                window.isOver(now),
                new Mark(window.isOver(now) ? "ended" : "accent", MonthWords.left(window, now)),
                MonthWords.until(window),
                new ExtensionPage.Typed(typed.form(), typed.lastDay(), typed.reason()),
                Extension.earliest(window, now).toString(),
                Extension.latest(window, now).toString(),
                refused == null ? null : new ExtensionPage.Problem(refused.field(), refused.words()),
                past(month.id(), window.zone()));
    }

    private List<Past> past(UUID month, ZoneId zone) {
        return extensions.of(month).stream()
                .map(past -> new Past(
                        Moment.of(past.at(), zone),
                        Objects.requireNonNullElse(past.admin(), "An admin"),
                        past.reason(),
                        MonthWords.lastDay(past.closed(), zone),
                        MonthWords.lastDay(past.closes(), zone)))
                .toList();
    }
}
