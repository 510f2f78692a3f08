package org.didar.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.testing.OnH2;
import org.didar.testing.TestPrison;
import org.didar.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A version is verified by somebody else than who set it, and once. */
@OnH2
class VerifyingRulesTests {

    @Autowired BeanFactory beans;
    @Autowired SettingRules setting;
    @Autowired SeeingRules seeing;
    @Autowired SeeingRulePlaces places;
    @Autowired VerifyingRules verifying;
    @Autowired JdbcClient jdbc;

    private World world;
    private TestPrison prison;
    private Actor warden;
    private Actor another;
    private RulePlace.Where here;

    @BeforeEach
    void aWardenSetsTheNotice() {
        world = new World(beans);
        prison = TestPrison.found(beans, 1);
        warden = world.official(Role.WARDEN, Territory.Kind.PRISON, prison.id());
        another = world.official(Role.WARDEN, Territory.Kind.PRISON, prison.id());
        here = new RulePlace.Where(RuleScope.PRISON, prison.id(), null);
        setting.set(
                warden,
                Rule.NOTICE,
                here,
                new SettingRules.NewVersion("48h", null, null, "بخش‌نامه", null, null));
    }

    private SeeingRules.RuleRow notice(Actor reader) {
        return seeing.at(reader, here).stream()
                .filter(each -> each.key().equals(Rule.NOTICE.key()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoSetItCannotVerifyItAndAnotherCanOnce() {
        UUID version = notice(warden).versionId();
        assertThat(notice(warden).mayVerify()).isFalse();
        assertThat(notice(another).mayVerify()).isTrue();
        assertThat(notice(another).verifiedBy()).isNull();
        refused("rule.own_version", warden, version);
        verifying.verify(another, version);
        assertThat(notice(warden).verifiedBy()).isNotNull();
        assertThat(notice(another).mayVerify()).isFalse();
        refused("rule.verified", another, version);
        assertThat(audited(another)).isEqualTo(1);
        assertThat(audited(warden)).isZero();
    }

    @Test
    void aNewVersionIsNotVerifiedByTheOldOnes() {
        verifying.verify(another, notice(another).versionId());
        setting.set(
                another,
                Rule.NOTICE,
                here,
                new SettingRules.NewVersion("36h", null, null, "بخش‌نامه", null, null));
        assertThat(notice(warden).verifiedBy()).isNull();
        assertThat(notice(warden).mayVerify()).isTrue();
        assertThat(notice(warden).history())
                .extracting(each -> each.verifiedBy() != null)
                .containsExactly(true, false);
    }

    @Test
    void aWardenVerifiesNothingOfTheCountry() {
        UUID national =
                seeing.at(warden, here).stream()
                        .filter(each -> each.scope() == RuleScope.COUNTRY)
                        .findFirst()
                        .orElseThrow()
                        .versionId();
        refused("thing.not_found", warden, national);
    }

    @Test
    void thePlacesAreThoseOfTheReader() {
        assertThat(places.of(warden))
                .extracting(
                        SeeingRulePlaces.PlaceOfRules::scope,
                        SeeingRulePlaces.PlaceOfRules::id,
                        SeeingRulePlaces.PlaceOfRules::maySet)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(RuleScope.PRISON, prison.id(), true));
        Actor country = world.official(Role.ADMINISTRATOR, Territory.Kind.COUNTRY, null);
        assertThat(places.of(country).getFirst())
                .isEqualTo(new SeeingRulePlaces.PlaceOfRules(RuleScope.COUNTRY, null, null, true));
        assertThat(places.of(country))
                .extracting(SeeingRulePlaces.PlaceOfRules::id)
                .contains(prison.id());
        Actor monitor = world.official(Role.NATIONAL_MONITOR, Territory.Kind.COUNTRY, null);
        assertThat(places.of(monitor))
                .isNotEmpty()
                .noneMatch(SeeingRulePlaces.PlaceOfRules::maySet);
    }

    private void refused(String code, Actor actor, UUID version) {
        assertThatThrownBy(() -> verifying.verify(actor, version))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code().code()).isEqualTo(code));
    }

    private int audited(Actor actor) {
        return jdbc.sql(
                        "select count(*) from audit_entry where action = 'rule.verified'"
                                + " and actor_id = ?")
                .param(Ids.bytes(actor.id()))
                .query(Integer.class)
                .single();
    }
}
