package dev.atelier.learner.press;

import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;

/** Reads the press from what the browser's queue says in headers; a plain form says nothing. */
final class PressArgument implements HandlerMethodArgumentResolver {

    static final String ID = "Press";
    private static final String AGE = "Press-Age";
    private static final String PERSON = "Press-For";

    private final InstantSource clock;

    PressArgument(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Press.class;
    }

    @Override
    public Press resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var id = request.getHeader(ID);
        if (id == null) {
            return Press.plain(clock.instant());
        }
        var person = request.getUserPrincipal();
        if (person == null || !person.getName().equals(request.getHeader(PERSON))) {
            // Somebody else has signed in on the same phone since: nothing is said in their name.
            throw new ResponseStatusException(HttpStatus.CONFLICT, "This was pressed by somebody else.");
        }
        try {
            var age = request.getHeader(AGE);
            var waited = Duration.ofMillis(age == null ? 0 : Long.parseLong(age));
            return Press.kept(UUID.fromString(id), waited, clock.instant());
        } catch (IllegalArgumentException unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "No press looks like this.", unreadable);
        }
    }
}
