package dev.atelier.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives calls their {@link Paging} and {@link CommandId}. */
final class CallArguments implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class || parameter.getParameterType() == CommandId.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        return parameter.getParameterType() == Paging.class
                ? Paging.of(web.getParameter("limit"), web.getParameter("cursor"))
                : command(Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class)));
    }

    private static CommandId command(HttpServletRequest request) {
        var person = request.getUserPrincipal();
        return new CommandId(IdempotencyKey.of(request)
                .map(key -> key.command(person == null ? "" : person.getName(), request))
                .orElseGet(UUID::randomUUID));
    }
}
