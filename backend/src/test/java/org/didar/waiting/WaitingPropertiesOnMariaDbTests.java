package org.didar.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import org.didar.testing.OnMariaDb;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@OnMariaDb
class WaitingPropertiesOnMariaDbTests {

    @Autowired BeanFactory beans;

    @ParameterizedTest
    @ValueSource(longs = {7})
    void aFreedTimeGoesToTheLongestWaitingWhoCanHaveIt(long seed) {
        assertThat(new WaitingProperties(beans, seed).run(40)).isPositive();
    }
}
