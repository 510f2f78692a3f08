package org.didar.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.hibernate.dialect.RowLockStrategy;
import org.junit.jupiter.api.Test;

class MySqlFamilyDialectTests {

    private final MySqlFamilyDialect dialect = new MySqlFamilyDialect();

    @Test
    void rowLocksNameNoAliasBecauseMariaDbKnowsNone() {
        assertThat(dialect.getLockingSupport().getMetadata().getWriteRowLockStrategy())
                .isEqualTo(RowLockStrategy.NONE);
        assertThat(dialect.getForUpdateString("visit")).isEqualTo(" for update");
    }
}
