package dev.atelier.event.page;

/** What is typed about a module, and what is wrong with it. */
public record ModuleForm(FormField key, FormField title, FormField introduction, TimingForm time) {}
