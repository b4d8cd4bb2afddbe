package dev.atelier.mentorship.showcase;

import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The images of an exhibit, whole and made small. */
@Controller
@RequestMapping("/showcase/{exhibit}/images/{position:\\d{1,3}}")
class ExhibitBytesController {

    private final ExhibitBytes bytes;

    ExhibitBytesController(ExhibitBytes bytes) {
        this.bytes = bytes;
    }

    @GetMapping
    ResponseEntity<Resource> whole(@Nullable Principal person, @PathVariable UUID exhibit, @PathVariable int position) {
        return bytes.whole(exhibit, position, Onlooker.of(person));
    }

    @GetMapping("/small")
    ResponseEntity<Resource> small(@Nullable Principal person, @PathVariable UUID exhibit, @PathVariable int position) {
        return bytes.small(exhibit, position, Onlooker.of(person));
    }

    @GetMapping("/tile")
    ResponseEntity<Resource> tile(@Nullable Principal person, @PathVariable UUID exhibit, @PathVariable int position) {
        return bytes.tile(exhibit, position, Onlooker.of(person));
    }
}
