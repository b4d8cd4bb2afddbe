package dev.atelier.mentorship.work;

/** What an artifact is to Atelier; everything unknown is a FILE, which may be downloaded and nothing else. */
enum ArtifactKind {
    IMAGE,
    NOTEBOOK,
    CHECKPOINT,
    TEXT,
    FILE,
    LINK
}
