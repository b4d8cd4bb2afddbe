package dev.atelier.event.page;

import java.util.List;

/** What is typed about an item, and what is wrong with it. */
public record ItemForm(FormField title, List<Choice> kinds, boolean required, FormField note, TimingForm time) {}
