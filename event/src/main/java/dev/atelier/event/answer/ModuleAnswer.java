package dev.atelier.event.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.atelier.event.ItemKind;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A module of a curriculum.
 *
 * @param key what the agenda calls it: "0" … "6", "INFINITY"
 * @param introduction Markdown; empty if there is none
 * @param time left out where nothing is known of it
 * @param source where a draft has it from; left out in what is published
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ModuleAnswer(
        String key,
        String title,
        String introduction,
        List<CurriculumItemAnswer> items,
        @Nullable PartTime time,
        @Nullable PartSource source) {

    /**
     * One thing taught or done.
     *
     * @param key stays the same in every version
     * @param note plain text; empty if there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CurriculumItemAnswer(
            String key,
            String title,
            ItemKind kind,
            boolean required,
            String note,
            List<CurriculumItemAnswer> items,
            @Nullable PartTime time,
            @Nullable PartSource source) {}

    /**
     * What is known of when a part takes place; a cohort's agenda begins with it.
     *
     * @param day of the run, counted from 1
     * @param startsAt a time of day such as 09:30:00
     * @param minutes how long it takes
     * @param speaker as the agenda text names them; empty if it does not, as is {@code room}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PartTime(
            @Nullable Integer day,
            @Nullable LocalTime startsAt,
            @Nullable Integer minutes,
            String speaker,
            String room) {}

    /**
     * Where a part of a draft comes from.
     *
     * @param firstLine of the agenda text, counted from 1, to {@code lastLine}; left out for what a person added
     * @param guessed whether its words merely suggest what it is, so that somebody should confirm it
     * @param hint what the text says about when, by whom and where; empty if nothing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PartSource(
            @Nullable Integer firstLine, @Nullable Integer lastLine, boolean guessed, String hint) {}
}
