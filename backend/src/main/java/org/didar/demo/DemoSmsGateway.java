package org.didar.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.sms.SmsGateway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps text messages in a table, for the page that shows them. */
@Component
@OnlyInDemo
class DemoSmsGateway implements SmsGateway {

    private static final int NEWEST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    DemoSmsGateway(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Kept(UUID id, String to, String text, Instant at, String kind) {}

    @Override
    public void send(Sms message) {
        jdbc.sql("insert into demo_sms (id, mobile, text, kind, sent_at) values (?, ?, ?, ?, ?)")
                .params(
                        Ids.bytes(Ids.next()),
                        message.mobile(),
                        message.text(),
                        message.kind(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** Newest first, in the order of sending even while the clock is moved. */
    List<Kept> newest() {
        return jdbc.sql(
                        "select id, mobile, text, kind, sent_at from demo_sms order by id desc"
                                + " limit ?")
                .param(NEWEST)
                .query((row, _) ->
                        new Kept(
                                Ids.of(row.getBytes("id")),
                                row.getString("mobile"),
                                row.getString("text"),
                                row.getObject("sent_at", LocalDateTime.class)
                                        .toInstant(ZoneOffset.UTC),
                                row.getString("kind")))
                .list();
    }
}
