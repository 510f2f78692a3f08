package org.didar.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.didar.rules.Rule.NOTICE;
import static org.didar.rules.RuleScope.COUNTRY;
import static org.didar.rules.RuleScope.PRISON;
import static org.didar.rules.RuleScope.PROVINCE;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AllVersionsTests {

    private static final Instant DAY = Instant.parse("2026-11-22T00:00:00Z");
    private static final UUID PRISON_ID = Ids.next();
    private static final UUID PROVINCE_ID = Ids.next();
    private static final RulePlace PLAIN = new RulePlace(PRISON_ID, PROVINCE_ID, null);
    private static final RulePlace LAWYERS = new RulePlace(PRISON_ID, PROVINCE_ID, "LAWYER");

    private final SomeRules rules = new SomeRules().national(NOTICE, "24h", "2h", "48h");

    private void set(
            RuleScope scope,
            @Nullable UUID id,
            @Nullable String type,
            @Nullable String value,
            Instant from) {
        rules.add(NOTICE, scope, id, type, value, null, null, from);
    }

    private String notice(RulePlace place, Instant at) {
        return rules.all().inForce(NOTICE, place, at).value();
    }

    @Test
    void theNarrowestScopeThatSaysAnythingCounts() {
        assertThat(notice(LAWYERS, DAY)).isEqualTo("24h");
        set(COUNTRY, null, "LAWYER", "20h", DAY);
        assertThat(notice(LAWYERS, DAY)).isEqualTo("20h");
        set(PROVINCE, PROVINCE_ID, null, "19h", DAY);
        assertThat(notice(LAWYERS, DAY)).isEqualTo("19h");
        set(PROVINCE, PROVINCE_ID, "LAWYER", "18h", DAY);
        assertThat(notice(LAWYERS, DAY)).isEqualTo("18h");
        set(PRISON, PRISON_ID, null, "17h", DAY);
        assertThat(notice(LAWYERS, DAY)).isEqualTo("17h");
        set(PRISON, PRISON_ID, "LAWYER", "16h", DAY);
        assertThat(notice(LAWYERS, DAY)).isEqualTo("16h");
        assertThat(notice(PLAIN, DAY)).isEqualTo("17h");
    }

    @Test
    void whatOtherPlacesSetIsNothingHere() {
        set(PRISON, Ids.next(), null, "3h", DAY);
        set(PROVINCE, Ids.next(), null, "4h", DAY);
        assertThat(notice(PLAIN, DAY)).isEqualTo("24h");
    }

    @Test
    void aVersionBeginsAtItsInstantAndNotBefore() {
        set(PRISON, PRISON_ID, null, "12h", DAY);
        assertThat(notice(PLAIN, DAY.minus(Duration.ofNanos(1000)))).isEqualTo("24h");
        assertThat(notice(PLAIN, DAY)).isEqualTo("12h");
    }

    @Test
    void anEmptyValueGivesTheWordBackToTheWiderScope() {
        set(PRISON, PRISON_ID, null, "12h", DAY);
        set(PRISON, PRISON_ID, null, null, DAY.plusSeconds(60));
        assertThat(notice(PLAIN, DAY.plusSeconds(59))).isEqualTo("12h");
        assertThat(notice(PLAIN, DAY.plusSeconds(60))).isEqualTo("24h");
    }

    @Test
    void whatIsLocalIsKeptInsideTheBoundsOfThatTime() {
        set(PRISON, PRISON_ID, null, "1h", DAY);
        assertThat(notice(PLAIN, DAY)).isEqualTo("2h");
        set(PRISON, PRISON_ID, null, "3wd", DAY.plusSeconds(1));
        assertThat(notice(PLAIN, DAY.plusSeconds(1))).isEqualTo("48h");
        rules.add(NOTICE, COUNTRY, null, null, "24h", "0h", "7d", DAY.plusSeconds(2));
        assertThat(notice(PLAIN, DAY.plusSeconds(2))).isEqualTo("3wd");
    }

    @Test
    void aTypeMayHaveBoundsOfItsOwn() {
        rules.add(NOTICE, COUNTRY, null, "LAWYER", "1h", "0h", "4h", DAY);
        set(PRISON, PRISON_ID, null, "24h", DAY);
        assertThat(notice(LAWYERS, DAY)).isEqualTo("4h");
        assertThat(notice(PLAIN, DAY)).isEqualTo("24h");
    }

    @Test
    void ofTwoThatBeginTogetherTheOneSetLastCounts() {
        set(PRISON, PRISON_ID, null, "12h", DAY);
        set(PRISON, PRISON_ID, null, "13h", DAY);
        assertThat(notice(PLAIN, DAY)).isEqualTo("13h");
    }

    @Test
    void aRuleWithoutAnyVersionIsAMistake() {
        AllVersions all = rules.all();
        assertThatThrownBy(() -> all.inForce(Rule.HOLD, PLAIN, DAY))
                .isInstanceOf(IllegalStateException.class);
    }
}
