package org.didar.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.didar.kernel.Ids;
import org.didar.kernel.RecordingRefusals;
import org.didar.testing.OnMariaDb;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OnMariaDb
class AuditModuleTests {

    @Autowired AuditSearch search;
    @Autowired ApplicationEventPublisher events;
    @Autowired RecordingRefusals refusals;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;

    record Founded(@Nullable UUID actorId, UUID thingId, Map<String, String> facts)
            implements Auditable {
        @Override
        public String action() {
            return "province.founded";
        }

        @Override
        public String thingKind() {
            return "province";
        }
    }

    @Test
    void keepsTheActAndItsEntryTogether() {
        UUID actor = Ids.next();
        UUID province = Ids.next();
        transaction.executeWithoutResult(status -> found(actor, province));

        assertThat(isFounded(province)).isTrue();
        AuditEntry entry = entriesOf(province).getFirst();
        assertThat(entry.actorId()).isEqualTo(actor);
        assertThat(entry.action()).isEqualTo("province.founded");
        assertThat(entry.facts()).isEqualTo("{\"to\":\"FOUNDED\"}");
    }

    @Test
    void losesTheActAndItsEntryTogether() {
        UUID province = Ids.next();
        transaction.executeWithoutResult(status -> {
            found(Ids.next(), province);
            status.setRollbackOnly();
        });

        assertThat(isFounded(province)).isFalse();
        assertThat(entriesOf(province)).isEmpty();
    }

    @Test
    void keepsARefusalThoughItsTransactionIsRolledBack() {
        UUID province = Ids.next();
        transaction.executeWithoutResult(status -> {
            refusals.record(new Founded(Ids.next(), province, Map.of()));
            status.setRollbackOnly();
        });

        assertThat(entriesOf(province)).hasSize(1);
    }

    @Test
    void keepsWhatTheClockDidWithoutAnActor() {
        UUID province = Ids.next();
        events.publishEvent(new Founded(null, province, Map.of()));
        assertThat(entriesOf(province).getFirst().actorId()).isNull();
    }

    @Test
    void letsNoNameOrNumberInEvenWhenAFactHoldsOne() {
        UUID province = Ids.next();
        events.publishEvent(
                new Founded(
                        Ids.next(),
                        province,
                        Map.of("who", "احمد نیک‌سرشت", "mobile", "+989121234567")));
        assertThat(entriesOf(province).getFirst().facts())
                .isEqualTo("{\"mobile\":\"withheld\",\"who\":\"withheld\"}");
    }

    private void found(UUID actor, UUID province) {
        jdbc.sql("insert into province (id, slug, name, version) values (?, ?, 'کرمان', 0)")
                .params(Ids.bytes(province), province.toString())
                .update();
        events.publishEvent(new Founded(actor, province, Map.of("to", "FOUNDED")));
    }

    private boolean isFounded(UUID province) {
        return jdbc.sql("select count(*) from province where slug = ?")
                        .param(province.toString())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private List<AuditEntry> entriesOf(UUID province) {
        AuditFilter ofIt = new AuditFilter(null, null, null, null, "province", province);
        return search.page(new AuditScope.Scope(true, Set.of(), Set.of()), ofIt, null, 100).stream()
                .map(AuditSearch.Found::entry)
                .toList()
                .reversed();
    }
}
