package dev.atelier.mentorship.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xbill.DNS.Type;

/**
 * The way from a domain up to the top, with the DMARC records on it (RFC 9989): at most eight questions, however
 * long the name.
 *
 * @param found the nearest first
 * @param troubled whether an answer is missing
 */
record TreeWalk(String start, Map<String, Policy> found, boolean troubled) {

    private static final int MOST = 8;

    static TreeWalk from(String domain, Enquiry dns) {
        Map<String, Policy> found = new LinkedHashMap<>();
        for (var step : steps(domain)) {
            switch (dns.ask("_dmarc." + step, Type.TXT)) {
                case Answer.Records records -> {
                    var policies = dns.texts(records).stream()
                            .map(Policy::read)
                            .flatMap(Optional::stream)
                            .toList();
                    // Several are as good as none.
                    if (policies.size() == 1) {
                        found.put(step, policies.getFirst());
                        if (policies.getFirst().isPublic() != Policy.Public.UNSAID) {
                            return new TreeWalk(domain, found, false);
                        }
                    }
                }
                case Answer.Nothing nothing -> {}
                case Answer.Trouble trouble -> {
                    return new TreeWalk(domain, found, true);
                }
            }
        }
        return new TreeWalk(domain, found, false);
    }

    private static List<String> steps(String domain) {
        List<String> steps = new ArrayList<>(List.of(domain));
        var next = Domains.parent(domain);
        while (Domains.labels(next) >= MOST) {
            next = Domains.parent(next);
        }
        while (!next.isEmpty()) {
            steps.add(next);
            next = Domains.parent(next);
        }
        return steps;
    }

    /** The domain of those who answer for the whole, below which all names are theirs. */
    String organization() {
        for (var step : found.entrySet()) {
            var domain = step.getKey();
            if (step.getValue().isPublic() == Policy.Public.NO) {
                return domain;
            }
            if (step.getValue().isPublic() == Policy.Public.YES && !domain.equals(start)) {
                return justBelow(domain);
            }
        }
        return found.keySet().stream().reduce((longer, shorter) -> shorter).orElse(start);
    }

    private String justBelow(String domain) {
        var below = start;
        while (!Domains.parent(below).equals(domain)) {
            below = Domains.parent(below);
        }
        return below;
    }

    /** The record that applies to the start: its own, else that of its organization, else that of whoever gave the name. */
    Optional<Map.Entry<String, Policy>> applied() {
        return Optional.ofNullable(found.get(start))
                .map(own -> Map.entry(start, own))
                .or(() ->
                        Optional.ofNullable(found.get(organization())).map(theirs -> Map.entry(organization(), theirs)))
                .or(() -> found.entrySet().stream()
                        .reduce((nearer, farther) -> farther)
                        .map(Map.Entry::copyOf));
    }
}
