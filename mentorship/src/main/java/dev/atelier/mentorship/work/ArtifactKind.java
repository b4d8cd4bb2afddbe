package dev.atelier.mentorship.work;

/** What an artifact is to Atelier; everything unknown is a FILE, which may be downloaded and nothing else. */
enum ArtifactKind {
    IMAGE,
    NOTEBOOK,
    CHECKPOINT,
    /** A program that would make a checkpoint: looked through, never run, and handed to nobody but its learner. */
    PICKLE,
    ARCHIVE,
    TEXT,
    FILE,
    LINK
}
