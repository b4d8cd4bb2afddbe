package dev.atelier.learner.credential;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What programs that verify a credential ask this house: which keys are ours, and what was revoked. */
@Controller
class IssuerController {

    private static final MediaType CREDENTIAL = MediaType.parseMediaType("application/vc+json");
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final IssuerKeys keys;
    private final Issuer issuer;
    private final StatusLists lists;

    IssuerController(IssuerKeys keys, Issuer issuer, StatusLists lists) {
        this.keys = keys;
        this.issuer = issuer;
        this.lists = lists;
    }

    @GetMapping("/credentials/issuer")
    ResponseEntity<String> issuer() {
        return answer(MediaType.APPLICATION_JSON, Signing.written(issuer.document(keys.all())));
    }

    @GetMapping("/credentials/status/{list:\\d{1,6}}")
    ResponseEntity<String> status(@PathVariable int list) {
        return answer(
                CREDENTIAL,
                lists.document(list)
                        .orElseThrow(
                                () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such list.")));
    }

    private static ResponseEntity<String> answer(MediaType type, String body) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(body);
    }
}
