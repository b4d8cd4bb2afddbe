package dev.atelier.bench.house;

import dev.atelier.bench.seat.Recording;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The house's data source, through a proxy while it is recorded and as it is at all other times. */
final class RecordedDataSource extends DelegatingDataSource {

    private final DataSource plain;
    private volatile @Nullable Recorder recorder;
    private volatile @Nullable DataSource recorded;

    RecordedDataSource(DataSource plain) {
        super(plain);
        this.plain = plain;
    }

    void record() {
        var pen = new Recorder();
        recorder = pen;
        recorded = ProxyDataSourceBuilder.create(plain)
                .listener(pen)
                .methodListener(pen)
                .proxyResultSet()
                .build();
    }

    Recording finish() {
        recorded = null;
        return Objects.requireNonNull(recorder).finish();
    }

    @Override
    public Connection getConnection() throws SQLException {
        var proxy = recorded;
        return (proxy == null ? plain : proxy).getConnection();
    }
}
