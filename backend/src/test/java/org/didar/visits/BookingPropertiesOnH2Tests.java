package org.didar.visits;

import static org.assertj.core.api.Assertions.assertThat;

import org.didar.testing.OnH2;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class BookingPropertiesOnH2Tests {

    @Autowired BeanFactory beans;

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000})
    void nothingIsBookedTwiceLostOrDoubledInAnyOrder(long seed) {
        assertThat(new BookingProperties(beans, seed).run(80)).isGreaterThan(20);
    }
}
