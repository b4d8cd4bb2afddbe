package wrong.atelier.event.feature;

import java.time.Instant;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import wrong.atelier.learner.jooq.Seats;

/** Breaks every rule of the house at once, to show that each can break. */
@Controller
public class ClockManager {

    @Autowired
    private String name = "";

    ClockManager(String one, String two, String three, String four, String five, String six) {
        this.name = one + two + three + four + five + six;
    }

    @GetMapping("/admin/clock")
    String show() {
        return name + Instant.now() + new Seats();
    }
}
