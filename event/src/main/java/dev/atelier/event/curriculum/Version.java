package dev.atelier.event.curriculum;

import java.util.List;
import java.util.UUID;

/** A published version of a curriculum; versions count from 1. */
record Version(UUID curriculum, int number, List<CurriculumModule> modules) {}
