package org.didar.visits;

import static org.assertj.core.api.Assertions.assertThat;

import org.didar.testing.OnMariaDb;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@OnMariaDb
class BookingPropertiesOnMariaDbTests {

    @Autowired BeanFactory beans;

    @ParameterizedTest
    @ValueSource(longs = {50_000})
    void nothingIsBookedTwiceLostOrDoubledInAnyOrder(long seed) {
        assertThat(new BookingProperties(beans, seed).run(60)).isGreaterThan(15);
    }
}
