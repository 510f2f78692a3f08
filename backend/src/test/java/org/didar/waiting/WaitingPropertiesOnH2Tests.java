package org.didar.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import org.didar.testing.OnH2;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class WaitingPropertiesOnH2Tests {

    @Autowired BeanFactory beans;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aFreedTimeGoesToTheLongestWaitingWhoCanHaveIt(long seed) {
        assertThat(new WaitingProperties(beans, seed).run(40)).isPositive();
    }
}
