package org.didar.live;

import java.time.Duration;
import java.util.UUID;
import org.didar.crypto.SealedColumn;
import org.didar.kernel.Ids;
import org.didar.kernel.Sweep;
import org.didar.visits.VisitDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Texts live no longer than the call they were written in. */
@Component
class ForgettingTexts {

    private final JdbcClient jdbc;

    ForgettingTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the transaction that ends the visit, under its room's lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    void forget(UUID visitId) {
        for (String table : new String[] {"room_text_seat", "room_text"}) {
            jdbc.sql("delete from " + table + " where visit_id = ?")
                    .param(Ids.bytes(visitId))
                    .update();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Texts {

        @Bean
        SealedColumn sealedTexts() {
            return new SealedColumn(RoomText.WORDS, "room_text", "words_sealed", null);
        }

        /** Whatever else ended a visit; those of calls that last are few. */
        @Bean
        Sweep sweepingTexts(
                RoomTexts texts,
                ForgettingTexts forgetting,
                VisitDirectory visits,
                TransactionOperations transactions) {
            return Sweep.of(
                    "live.texts",
                    Duration.ofMinutes(1),
                    () ->
                            texts.visits().stream()
                                    .filter(each -> visits.view(each).status().isFinal())
                                    .forEach(each ->
                                            transactions.executeWithoutResult(
                                                    done -> forgetting.forget(each))));
        }
    }
}
