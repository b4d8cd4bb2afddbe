package dev.atelier.mentorship.availability;

import dev.atelier.mentorship.availability.Availability.Hours;
import dev.atelier.mentorship.page.HoursPage;
import dev.atelier.mentorship.page.HoursPage.Absence;
import dev.atelier.mentorship.page.HoursPage.Away;
import dev.atelier.mentorship.page.HoursPage.Day;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the page of a mentor's hours and days away. */
@Component
class HoursView {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.UK);

    private final OfficeHours hours;
    private final Absences absences;
    private final Promises promises;
    private final InstantSource clock;

    HoursView(OfficeHours hours, Absences absences, Promises promises, InstantSource clock) {
        this.hours = hours;
        this.absences = absences;
        this.promises = promises;
        this.clock = clock;
    }

    HoursPage of(UUID mentor) {
        return page(mentor, kept(mentor), "", AbsenceForm.empty(), "");
    }

    HoursPage again(UUID mentor, HoursForm typed, String problem) {
        return page(mentor, typed, problem, AbsenceForm.empty(), "");
    }

    HoursPage again(UUID mentor, AbsenceForm typed, String problem) {
        return page(mentor, kept(mentor), "", typed, problem);
    }

    private HoursForm kept(UUID mentor) {
        var fields = new HashMap<String, String>();
        fields.put("zone", absences.zone(mentor).getId());
        hours.of(mentor).forEach((day, open) -> put(fields, day, open));
        return new HoursForm(fields);
    }

    private static void put(Map<String, String> fields, DayOfWeek day, Hours open) {
        fields.put("opens-" + day.getValue(), open.opens().toString());
        fields.put("closes-" + day.getValue(), open.closes().toString());
    }

    private HoursPage page(UUID mentor, HoursForm week, String problem, AbsenceForm away, String awayProblem) {
        var today = clock.instant().atZone(absences.zone(mentor)).toLocalDate();
        return new HoursPage(
                week.typed("zone"),
                ZoneId.getAvailableZoneIds().stream()
                        .filter(zone -> zone.contains("/"))
                        .sorted()
                        .toList(),
                days(week),
                problem,
                promises.words(),
                absences.of(mentor, today).stream().map(HoursView::absence).toList(),
                new Away(away.form(), away.first(), away.last(), today.toString(), awayProblem));
    }

    private static List<Day> days(HoursForm week) {
        return Stream.of(DayOfWeek.values())
                .map(day -> new Day(
                        day.getValue(),
                        day.getDisplayName(TextStyle.FULL, Locale.UK),
                        week.typed("opens-" + day.getValue()),
                        week.typed("closes-" + day.getValue())))
                .toList();
    }

    private static Absence absence(Absences.Line line) {
        return new Absence(
                "/staff/mentorship/hours/absences/" + line.id() + "/removal",
                line.first().equals(line.last())
                        ? DAY.format(line.first())
                        : DAY.format(line.first()) + " to " + DAY.format(line.last()),
                line.byMail());
    }
}
