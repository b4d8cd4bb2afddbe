package dev.atelier.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives calls their {@link Paging}, {@link CommandId} and {@link Seen}. */
final class CallArguments implements HandlerMethodArgumentResolver {

    private static final Set<Class<?>> KNOWN = Set.of(Paging.class, CommandId.class, Seen.class);

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return KNOWN.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        if (parameter.getParameterType() == Paging.class) {
            return Paging.of(web.getParameter("limit"), web.getParameter("cursor"));
        }
        return parameter.getParameterType() == Seen.class
                ? new Seen(web.getHeader(HttpHeaders.IF_MATCH))
                : command(Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class)));
    }

    private static CommandId command(HttpServletRequest request) {
        var person = request.getUserPrincipal();
        return new CommandId(IdempotencyKey.of(request)
                .map(key -> key.command(person == null ? "" : person.getName(), request))
                .orElseGet(UUID::randomUUID));
    }
}
