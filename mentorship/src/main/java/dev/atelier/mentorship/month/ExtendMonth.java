package dev.atelier.mentorship.month;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a month end later, or begin again after its end, on the word of an admin; the learner is told. */
@Component
class ExtendMonth {

    private final Extensions extensions;
    private final ExtensionPost post;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    ExtendMonth(Extensions extensions, ExtensionPost post, ApplicationEventPublisher events, InstantSource clock) {
        this.extensions = extensions;
        this.post = post;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What an admin wants.
     *
     * @param form made when the form was shown, so that sent twice it extends once
     * @param lastDay null if what was typed is no day
     */
    record Wish(UUID form, UUID month, UUID admin, @Nullable LocalDate lastDay, String reason) {}

    /** Empty if there is no such month. A wish that was granted before is told so again, and changes nothing. */
    @Transactional
    public Optional<Extension> extend(Wish wish) {
        return extensions.lock(wish.month()).map(subject -> extend(wish, subject));
    }

    private Extension extend(Wish wish, Extensions.Subject subject) {
        var now = clock.instant();
        var month = subject.month();
        if (extensions.has(wish.form())) {
            return new Extension.Granted(month.window(), false);
        }
        var answer = Extension.of(month.window(), wish.lastDay(), wish.reason(), now);
        if (answer instanceof Extension.Granted granted) {
            extensions.write(wish, month.window(), granted.window(), now);
            post.tell(month.with(granted.window()), subject.learner(), granted.reopens(), now);
            if (granted.reopens()) {
                events.publishEvent(new MonthReopened(month.id()));
            }
        }
        return answer;
    }
}
