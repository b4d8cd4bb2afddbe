package dev.atelier.learner.credential;

import dev.atelier.learner.credential.StatusLists.Place;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Whether a credential was revoked, as far as that is known here: of our own lists. */
@Component
class StatusSteps {

    private static final String TITLE = "Revoked?";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final StatusLists lists;

    StatusSteps(StatusLists lists) {
        this.lists = lists;
    }

    List<Step> look(JsonObject credential) {
        var statuses = JsonText.objects(credential, "credentialStatus").limit(4).toList();
        return statuses.isEmpty()
                ? List.of(Step.good(TITLE, "Its issuer did not provide for revoking it."))
                : statuses.stream().map(this::one).toList();
    }

    private Step one(JsonObject status) {
        var list = JsonText.text(status, "statusListCredential").orElse("");
        var own = lists.address(0).replaceFirst("0$", "");
        if (!list.startsWith(own)) {
            return Step.unsure(
                    TITLE,
                    "Its issuer keeps a list of what is revoked. It is not looked up; nothing is fetched from here.");
        }
        return place(list.substring(own.length()), status)
                .flatMap(lists::isRevoked)
                .map(revoked -> revoked
                        ? Step.bad(TITLE, "Yes: it was revoked, and counts no more.")
                        : Step.good(TITLE, "No: it is not on the list of what was revoked."))
                .orElseGet(() -> Step.bad(TITLE, "It names a place in our list that nobody was given."));
    }

    private static Optional<Place> place(String list, JsonObject status) {
        var position = status.get("statusListIndex") instanceof JsonNumber number
                ? number.toString()
                : JsonText.text(status, "statusListIndex").orElse("");
        return NUMBER.matcher(list).matches() && NUMBER.matcher(position).matches()
                ? Optional.of(new Place(Integer.parseInt(list), Integer.parseInt(position)))
                : Optional.empty();
    }
}
