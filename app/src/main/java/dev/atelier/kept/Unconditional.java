package dev.atelier.kept;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A request that says nothing of what its sender knows already (RFC 9110, section 13.1). */
final class Unconditional extends HttpServletRequestWrapper {

    private static final Set<String> CONDITIONS = conditions();

    Unconditional(HttpServletRequest request) {
        super(request);
    }

    private static Set<String> conditions() {
        var names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.add(HttpHeaders.IF_NONE_MATCH);
        names.add(HttpHeaders.IF_MODIFIED_SINCE);
        return names;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return CONDITIONS.contains(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return CONDITIONS.contains(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public long getDateHeader(String name) {
        return CONDITIONS.contains(name) ? -1 : super.getDateHeader(name);
    }
}
