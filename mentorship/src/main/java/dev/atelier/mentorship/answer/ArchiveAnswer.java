package dev.atelier.mentorship.answer;

import java.util.List;

/**
 * What lies in an archive.
 *
 * @param files how many were counted
 * @param unpackedBytes all together
 * @param first 1,000 of them at most
 */
public record ArchiveAnswer(int files, long unpackedBytes, List<ArchivedFile> first) {

    public record ArchivedFile(String name, long bytes) {}
}
