package dev.atelier.learner.credential;

import dev.atelier.learner.door.Times;
import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Looks into a credential of ours or of others, step by step, without asking the net anything: not for contexts, not for
 * keys, not for lists of what was revoked.
 */
@Component
public class Examining {

    private static final String DATES = "Dates";
    private static final String HOLDER = "Holder";
    private static final Pattern OURS = Pattern.compile(".*/certificates/([0-9a-f-]{36})");

    private final ProofSteps proofs;
    private final StatusSteps statuses;
    private final Issuer issuer;
    private final InstantSource clock;

    Examining(ProofSteps proofs, StatusSteps statuses, Issuer issuer, InstantSource clock) {
        this.proofs = proofs;
        this.statuses = statuses;
        this.issuer = issuer;
        this.clock = clock;
    }

    /**
     * Looks at what somebody sent.
     *
     * @param sent a credential as JSON, or a PNG with one baked in
     * @param holder an address to compare with the holder's; blank if none was given
     */
    public Examined examine(byte[] sent, String holder) {
        try {
            var credential = JsonText.read(BakedPng.isPng(sent) ? BakedPng.unbaked(sent) : sent);
            var steps = new ArrayList<Step>();
            steps.add(kind(credential));
            var found = proofs.look(credential);
            steps.addAll(found.steps());
            steps.add(dates(credential));
            steps.addAll(statuses.look(credential));
            if (!holder.isBlank()) {
                steps.add(holder(credential, holder));
            }
            return new Examined.Credential(
                    ProofSteps.shown(JsonText.text(credential, "name").orElse("Without a name")),
                    ProofSteps.shown(issuerName(credential)),
                    List.copyOf(steps),
                    found.ours() ? ours(credential) : Optional.empty());
        } catch (Refusal refusal) {
            return new Examined.Unreadable(refusal.words());
        }
    }

    private static Step kind(JsonObject credential) throws Refusal {
        var contexts = JsonText.texts(credential, "@context");
        var types = JsonText.texts(credential, "type");
        if (contexts.isEmpty() || !contexts.getFirst().equals(Contexts.CREDENTIALS)) {
            throw new Refusal(
                    "It is no credential of the Verifiable Credentials Data Model 2.0, on which Open Badges 3.0"
                            + " stands: that context must come first.");
        }
        if (!types.contains("VerifiableCredential")
                || JsonText.objects(credential, "credentialSubject").findAny().isEmpty()) {
            throw new Refusal("It is no credential: it says nothing about anybody.");
        }
        return types.contains("OpenBadgeCredential") || types.contains("AchievementCredential")
                ? Step.good("What it is", "An Open Badge 3.0 whose every word is defined.")
                : Step.good("What it is", "A verifiable credential whose every word is defined. It is no Open Badge.");
    }

    private Step dates(JsonObject credential) {
        try {
            var now = clock.instant();
            var from = JsonText.text(credential, "validFrom").map(Examining::instant);
            var until = JsonText.text(credential, "validUntil").map(Examining::instant);
            if (from.filter(now::isBefore).isPresent()) {
                return Step.bad(DATES, "It becomes valid on " + day(from.get()) + ".");
            }
            if (until.filter(now::isAfter).isPresent()) {
                return Step.bad(DATES, "It was valid until " + day(until.get()) + ".");
            }
            return Step.good(
                    DATES,
                    (from.isPresent() ? "Valid since " + day(from.get()) : "Valid since it was made")
                            + until.map(end -> ", until " + day(end) + ".").orElse(", without an end."));
        } catch (DateTimeException unreadable) {
            return Step.bad(DATES, "Its dates can't be read.");
        }
    }

    private static Instant instant(String written) {
        return OffsetDateTime.parse(written).toInstant();
    }

    private static String day(Instant at) {
        return Times.day(at.atOffset(ZoneOffset.UTC));
    }

    private static Step holder(JsonObject credential, String address) {
        var identities = JsonText.objects(credential, "credentialSubject")
                .flatMap(subject -> JsonText.objects(subject, "identifier"))
                .toList();
        if (identities.isEmpty()) {
            return Step.unsure(HOLDER, "It does not say by an address whom it is about.");
        }
        return identities.stream().anyMatch(identity -> HolderHash.isOf(identity, address))
                ? Step.good(HOLDER, "It is about whoever has the address that you typed.")
                : Step.bad(HOLDER, "It is about somebody with another address than the one that you typed.");
    }

    private static String issuerName(JsonObject credential) {
        return JsonText.object(credential, "issuer")
                .flatMap(said -> JsonText.text(said, "name"))
                .or(() -> JsonText.id(credential, "issuer"))
                .orElse("nobody");
    }

    private Optional<UUID> ours(JsonObject credential) {
        return JsonText.text(credential, "id").flatMap(id -> {
            var matcher = OURS.matcher(id);
            return matcher.matches()
                            && issuer.certificate(UUID.fromString(matcher.group(1)))
                                    .equals(id)
                    ? Optional.of(UUID.fromString(matcher.group(1)))
                    : Optional.empty();
        });
    }
}
