package org.didar.kernel;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows that nothing hangs on, kept by the age of one of their columns; an index leads to it. */
public final class OldRows implements Retained {

    private final JdbcClient jdbc;
    private final String kind;
    private final List<Aged> tables;

    /** A table, and the DATETIME column from which its rows grow old; null there is kept. */
    public record Aged(String table, String column) {}

    public OldRows(JdbcClient jdbc, String kind, Aged... tables) {
        this.jdbc = jdbc;
        this.kind = kind;
        this.tables = List.of(tables);
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Stock olderThan(Instant before) {
        return tables.stream().map(each -> stock(each, before)).reduce(Stock.NONE, Stock::plus);
    }

    @Override
    public int forgetOlderThan(Instant before, int most) {
        int gone = 0;
        for (Aged each : tables) {
            gone +=
                    jdbc.sql(
                                    "delete from %s where %s < ? limit ?"
                                            .formatted(each.table, each.column))
                            .params(utc(before), most - gone)
                            .update();
        }
        return gone;
    }

    private Stock stock(Aged aged, Instant before) {
        return jdbc.sql(
                        "select count(*), min(%2$s) from %1$s where %2$s < ?"
                                .formatted(aged.table, aged.column))
                .param(utc(before))
                .query((row, _) ->
                        new Stock(row.getLong(1), instant(row.getObject(2, LocalDateTime.class))))
                .single();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime at) {
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
