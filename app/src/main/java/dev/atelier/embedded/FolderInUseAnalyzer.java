package dev.atelier.embedded;

import dev.atelier.embedded.DataFolder.FolderInUse;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do when a second Atelier is started on one folder. */
class FolderInUseAnalyzer extends AbstractFailureAnalyzer<FolderInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable root, FolderInUse cause) {
        return new FailureAnalysis(
                "Another Atelier is already running on the data folder "
                        + cause.folder().toAbsolutePath() + ".",
                "Use the one that runs, or stop it first; or give this one a folder of its own with"
                        + " --atelier.data=<folder> (and a port with --server.port=<port>); or let both use one"
                        + " PostgreSQL with --spring.datasource.url=jdbc:postgresql://…",
                cause);
    }
}
