package dev.atelier.learner.progress;

import dev.atelier.event.Cohorts;
import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.learner.door.PublicAddress;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.page.KeyPage;
import dev.atelier.learner.page.Moments;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts the page of a key together, with lines of Python that need nothing but Python. */
@Component
class KeyView {

    private final OutsideKeys keys;
    private final Cohorts cohorts;
    private final PublicAddress address;

    KeyView(OutsideKeys keys, Cohorts cohorts, PublicAddress address) {
        this.keys = keys;
        this.cohorts = cohorts;
        this.address = address;
    }

    KeyPage page(Seat seat, Optional<OutsideKey> made) {
        var items = cohorts.curriculum(seat.cohort()).map(CurriculumFacts::items).orElse(List.of()).stream()
                .filter(item -> CompletionRule.of(item.kind()).allowsReports())
                .toList();
        return new KeyPage(
                seat.cohort().toString(),
                seat.title(),
                UUID.randomUUID().toString(),
                keys.standing(seat).map(standing -> words(seat, standing)).orElse(""),
                made.map(key -> python(key, items)).orElse(""),
                items.stream()
                        .map(item -> new KeyPage.Item(item.key().value(), item.title(), item.required()))
                        .toList());
    }

    private static String words(Seat seat, OutsideKeys.Standing standing) {
        var zone = seat.days().zone();
        return "Made on " + Moments.brief(standing.madeAt(), zone) + ". "
                + standing.lastHeardAt()
                        .map(at -> "Heard last on " + Moments.brief(at, zone) + ".")
                        .orElse("Nothing was heard with it yet.");
    }

    private String python(OutsideKey key, List<Item> items) {
        var example = items.stream()
                .filter(Item::required)
                .findFirst()
                .map(item -> item.key().value())
                .orElse("the-key-of-an-item");
        return """
            import hashlib, hmac, json, time, urllib.error, urllib.request, uuid

            def done(item):
                key, secret = "%s", "%s"
                body = json.dumps({"id": str(uuid.uuid5(uuid.UUID(key), item)), "item": item}).encode()
                at = str(int(time.time()))
                signature = hmac.new(secret.encode(), at.encode() + b"." + body, hashlib.sha256).hexdigest()
                report = urllib.request.Request("%s", body, {
                    "Content-Type": "application/json", "Atelier-Key": key,
                    "Atelier-Signature": f"t={at},v1={signature}"})
                try:
                    with urllib.request.urlopen(report, timeout=10) as answer:
                        print(answer.read().decode())
                except urllib.error.HTTPError as refused:
                    print(refused.read().decode())

            done("%s")
            """.formatted(key.id(), key.secret(), address.page(ReportController.ADDRESS), example);
    }
}
