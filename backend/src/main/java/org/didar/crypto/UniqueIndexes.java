package org.didar.crypto;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a value from being written twice at once by two nodes of which one writes under the old
 * index key and one under the new: for the unique column these are two values.
 */
@Service
public class UniqueIndexes {

    private final KeyedIndex index;
    private final JdbcClient jdbc;
    private final Clock clock;

    UniqueIndexes(KeyedIndex index, JdbcClient jdbc, Clock clock) {
        this.index = index;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * To be called in the transaction that writes the value for the first time. Those written
     * before are found by {@link KeyedIndex#all}.
     *
     * @throws DuplicateKeyException when somebody writes the same value at the same time
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void claim(String column, String value) {
        if (index.isRotating()) {
            jdbc.sql("insert into index_claim (digest, claimed_at) values (?, ?)")
                    .params(
                            index.newest(column, value),
                            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
        }
    }
}
