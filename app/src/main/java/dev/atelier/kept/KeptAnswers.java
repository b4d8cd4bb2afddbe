package dev.atelier.kept;

import dev.atelier.kept.KeptAnswer.Head;
import dev.atelier.kept.KeptAnswer.Line;
import dev.atelier.kept.KeptAnswer.Moment;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers a visitor who brings none of our cookies with the page, or the calendar of a cohort, that the last such visitor
 * got, unless something was committed here since, or a second has passed (other instances commit, too). Only what has an
 * entity tag is kept, and nothing that gives a cookie: its form would be good for one visitor alone.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class KeptAnswers extends OncePerRequestFilter {

    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final int MOST = 500;
    private static final int LARGEST = 256 * 1024;
    private static final Pattern PUBLIC =
            Pattern.compile("/|/(?:workshops|cohorts)/[\\w-]+|/cohorts/[\\w-]+/agenda\\.ics");
    private static final Set<String> MADE_ANEW =
            Set.of("content-type", "content-length", "content-encoding", "transfer-encoding", "date", "connection");

    private final Map<String, KeptAnswer> answers = new ConcurrentHashMap<>();
    private final Commits commits;

    KeptAnswers(Commits commits) {
        this.commits = commits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET")
                || request.getQueryString() != null
                || !PUBLIC.matcher(request.getRequestURI()).matches()
                || request.getHeader("HX-Request") != null
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || request.getUserPrincipal() != null
                || isKnown(request);
    }

    private static boolean isKnown(HttpServletRequest request) {
        var cookies = request.getHeader(HttpHeaders.COOKIE);
        return cookies != null && cookies.contains("atelier");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Browsers are told more over TLS.
        var key = request.isSecure() + request.getRequestURI();
        var now = new Moment(commits.soFar(), System.nanoTime());
        var kept = answers.get(key);
        if (kept != null && kept.isGood(now, LONGEST)) {
            kept.send(request, response);
            return;
        }
        var answer = new ContentCachingResponseWrapper(response);
        // Asked for whole, so that those who know it already leave something to keep, too.
        chain.doFilter(new Unconditional(request), answer);
        if (keep(key, answer, now).filter(made -> made.isKnownTo(request)).isPresent()) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        answer.copyBodyToResponse();
    }

    private Optional<KeptAnswer> keep(String key, ContentCachingResponseWrapper answer, Moment asked) {
        var tag = answer.getHeader(HttpHeaders.ETAG);
        var type = answer.getContentType();
        if (answer.getStatus() != HttpServletResponse.SC_OK
                || tag == null
                || type == null
                || answer.containsHeader(HttpHeaders.SET_COOKIE)
                || answer.getContentSize() == 0
                || answer.getContentSize() > LARGEST) {
            return Optional.empty();
        }
        if (answers.size() >= MOST) {
            answers.clear();
        }
        var made = new KeptAnswer(new Head(head(answer), type, tag), asked, answer.getContentAsByteArray());
        answers.put(key, made);
        return Optional.of(made);
    }

    private static List<Line> head(HttpServletResponse answer) {
        return answer.getHeaderNames().stream()
                .filter(name -> !MADE_ANEW.contains(name.toLowerCase(java.util.Locale.ROOT)))
                .distinct()
                .flatMap(name -> answer.getHeaders(name).stream().map(value -> new Line(name, value)))
                .toList();
    }
}
