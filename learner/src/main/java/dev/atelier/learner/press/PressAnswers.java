package dev.atelier.learner.press;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.json.JacksonJsonView;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers a press of the queue with the words that the next page would show, as JSON: it is sent from whatever page is
 * open, perhaps hours later.
 */
final class PressAnswers implements HandlerInterceptor {

    private static final String ELSEWHERE = "redirect:";
    private static final List<String> KINDS = List.of("problem", "note", "done");

    private final JsonMapper json;

    PressAnswers(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView next) {
        if (request.getHeader(PressArgument.ID) == null || next == null) {
            return;
        }
        var view = next.getViewName();
        if (view == null || !view.startsWith(ELSEWHERE)) {
            return;
        }
        var said = RequestContextUtils.getOutputFlashMap(request);
        var kind = KINDS.stream()
                .filter(candidate -> said.get(candidate) instanceof String)
                .findFirst()
                .orElse("");
        var words = said.getOrDefault(kind, "");
        next.clear();
        next.setView(new JacksonJsonView(json));
        next.addObject("kind", kind);
        next.addObject("words", words);
        next.addObject("to", view.substring(ELSEWHERE.length()));
    }
}
