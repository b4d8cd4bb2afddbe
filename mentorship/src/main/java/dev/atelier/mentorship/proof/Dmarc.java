package dev.atelier.mentorship.proof;

import dev.atelier.mentorship.proof.Finding.Result;
import dev.atelier.mentorship.proof.Policy.Wish;
import java.util.List;
import java.util.Map;

/**
 * Whether a domain stands behind a mail in its name, by a signature or a sender of its own (RFC 9989).
 *
 * @param author the domain in From
 */
record Dmarc(String author, TreeWalk walk, Enquiry dns) {

    static Dmarc of(String author, Enquiry dns) {
        return new Dmarc(author, TreeWalk.from(author, dns), dns);
    }

    /** Whether a domain might speak for the author; seen by its name alone, without a question. */
    boolean mayConcern(String domain) {
        return !domain.isEmpty() && (domain.equals(author) || Domains.isAtOrBelow(domain, walk.organization()));
    }

    private boolean isAligned(Finding finding, boolean strict) {
        var domain = finding.domain();
        if (domain.equals(author)) {
            return true;
        }
        return !strict
                && mayConcern(domain)
                && TreeWalk.from(domain, dns).organization().equals(walk.organization());
    }

    /** What it comes to. */
    record Judgement(Verdict verdict, Finding finding) {}

    Judgement judge(List<Finding> dkim, Finding spf) {
        var policy = walk.applied().map(Map.Entry::getValue);
        var aligned = new java.util.ArrayList<Finding>();
        dkim.stream()
                .filter(finding ->
                        isAligned(finding, policy.map(Policy::strictDkim).orElse(false)))
                .forEach(aligned::add);
        if (isAligned(spf, policy.map(Policy::strictSpf).orElse(false))) {
            aligned.add(spf);
        }
        if (aligned.stream().anyMatch(Finding::passed)) {
            return new Judgement(Verdict.PROVEN, found(policy.isPresent() ? Result.PASS : none()));
        }
        if (walk.troubled() || aligned.stream().anyMatch(finding -> finding.result() == Result.TEMPERROR)) {
            return new Judgement(Verdict.UNPROVEN, found(Result.TEMPERROR));
        }
        return policy.isEmpty()
                ? new Judgement(Verdict.UNPROVEN, found(Result.NONE))
                // A domain that only watches wants nothing to change (p=none).
                : new Judgement(wish() == Wish.NONE ? Verdict.UNPROVEN : Verdict.FORGED, found(Result.FAIL));
    }

    private Result none() {
        return walk.troubled() ? Result.TEMPERROR : Result.NONE;
    }

    private Finding found(Result result) {
        return new Finding(result, author);
    }

    private Wish wish() {
        var applied = walk.applied().orElseThrow();
        var policy = applied.getValue();
        if (applied.getKey().equals(author)) {
            return policy.counted(policy.own());
        }
        return policy.counted(
                policy.below() == policy.missing() || dns.exists(author) ? policy.below() : policy.missing());
    }
}
