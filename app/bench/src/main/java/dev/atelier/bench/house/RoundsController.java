package dev.atelier.bench.house;

import java.util.List;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Makes a round now that is else made by the clock. */
@RestController
class RoundsController {

    private final List<ScheduledTaskHolder> holders;

    RoundsController(List<ScheduledTaskHolder> holders) {
        this.holders = holders;
    }

    /** Of all rounds whose class is called so; answered when they are done. */
    @GetMapping("/bench/rounds/{name}")
    String round(@PathVariable String name) {
        var rounds = holders.stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .map(scheduled -> scheduled.getTask().getRunnable())
                .filter(round -> round.toString().contains("." + name + "."))
                .toList();
        rounds.forEach(Runnable::run);
        if (rounds.isEmpty()) {
            throw new IllegalStateException("Nothing is called " + name);
        }
        return String.valueOf(rounds.size());
    }
}
