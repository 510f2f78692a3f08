package org.didar.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FramePartsTests {

    private static final int LONGEST = 10;

    private final FrameParts parts = new FrameParts();

    @Test
    void passesAWholeFrameOn() {
        assertThat(parts.add("whole", true, LONGEST)).contains("whole");
    }

    @Test
    void putsPartsTogetherAndBeginsAnew() {
        assertThat(parts.add("one", false, LONGEST)).isEmpty();
        assertThat(parts.add("two", false, LONGEST)).isEmpty();
        assertThat(parts.add("", true, LONGEST)).contains("onetwo");
        assertThat(parts.add("next", true, LONGEST)).contains("next");
    }

    @Test
    void waitsForNoMoreThanTheLongestFrame() {
        assertThat(parts.add("123456", false, LONGEST)).isEmpty();
        assertThat(parts.add("789012", false, LONGEST)).contains("123456789012");
    }
}
