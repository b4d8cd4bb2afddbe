package dev.atelier.event.reminder;

import dev.atelier.event.WorkshopId;
import dev.atelier.event.reminder.Reminder.Audience;
import dev.atelier.event.reminder.When.Side;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** What most workshops write, to begin with. */
final class FirstReminders {

    private FirstReminders() {}

    static List<Reminder> of(WorkshopId workshop) {
        return List.of(
                reminder(workshop, new When(Side.BEFORE, 3, LocalTime.of(9, 0)), "Three days to go: {workshop}", """
                    Hello {name},

                    {workshop} is on {day}. Please do what is asked of you beforehand by then; what you need stands on the \
                    workshop's page. If you cannot come, give your seat back: somebody waits for it.

                    {page}\
                    """),
                reminder(
                        workshop,
                        new When(Side.BEFORE, 1, LocalTime.of(18, 0)),
                        "Tomorrow: is your set-up ready?",
                        """
                        Hello {name},

                        it is tomorrow. Please start everything once tonight, and charge what has a battery. If something does not work, \
                        come a little earlier: we help you at the door.

                        See you there!\
                        """),
                reminder(workshop, new When(Side.AFTER, 1, LocalTime.of(10, 0)), "Thank you for coming", """
                    Hello {name},

                    thank you for being with us. What you made can be handed in for a review by the instructors, and you can write to \
                    them for a month from now on.

                    {page}\
                    """));
    }

    private static Reminder reminder(WorkshopId workshop, When when, String subject, String words) {
        return new Reminder(UUID.randomUUID(), workshop, when, Audience.SEATED, subject, words);
    }
}
