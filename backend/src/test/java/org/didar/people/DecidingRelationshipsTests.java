package org.didar.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.testing.OnMariaDb;
import org.didar.testing.World;
import org.didar.testing.World.FoundedPrison;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@OnMariaDb
class DecidingRelationshipsTests {

    @Autowired BeanFactory beans;
    @Autowired DeclaringRelationships declaring;
    @Autowired DecidingRelationships deciding;
    @Autowired WaitingApprovals waiting;
    @Autowired SeeingKin kin;
    @Autowired PeopleDirectory directory;

    private World world;
    private FoundedPrison prison;
    private UUID prisoner;
    private String number;
    private Actor family;

    @BeforeEach
    void makeAFamilyAndAPrisoner() {
        world = new World(beans);
        prison = world.prison();
        number = world.freeNumber();
        prisoner = world.prisoner(prison, number);
        family = world.family();
    }

    @Test
    void namesThePrisonerOnlyAfterApproval() {
        UUID filed = declare();
        assertThat(kin.one(filed).prisoner()).isNull();
        assertThat(kin.one(filed).mayBook()).isFalse();
        deciding.approve(world.warden(prison), filed);
        assertThat(kin.one(filed).prisoner()).isNotNull();
        assertThat(kin.one(filed).mayBook()).isTrue();
        assertThat(directory.approvedRelation(personOf(family), prisoner))
                .contains(Relation.MOTHER);
    }

    @Test
    void showsTheWardenWhatWaitsInTheirOwnPrison() {
        UUID filed = declare();
        assertThat(waiting.before(world.warden(prison)))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.relationshipId()).isEqualTo(filed);
                    assertThat(each.identity().masked()).contains("•••••");
                });
        assertThat(waiting.before(world.warden(world.prison()))).isEmpty();
    }

    @Test
    void letsThePrisonsWardenDecide() {
        UUID filed = declare();
        deciding.approve(world.warden(prison), filed);
        assertThat(directory.approvedVisitors(prisoner)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FAMILY", "WARDEN"})
    void hidesItFromEveryOtherRoleOfThePrison(Role role) {
        UUID filed = declare();
        Actor other = world.official(role, Territory.Kind.PRISON, prison.id());
        assertThatThrownBy(() -> deciding.approve(other, filed)).hasMessage("thing.not_found");
        assertThatThrownBy(() -> deciding.refuse(other, filed, "…")).hasMessage("thing.not_found");
    }

    @Test
    void hidesItFromWardensOfOtherPrisonsAndFromTheFamily() {
        UUID filed = declare();
        Actor stranger = world.warden(world.prison());
        assertThatThrownBy(() -> deciding.approve(stranger, filed)).hasMessage("thing.not_found");
        assertThatThrownBy(() -> deciding.approve(family, filed)).hasMessage("thing.not_found");
    }

    @Test
    void decidesOnceAndTellsWhy() {
        UUID filed = declare();
        Actor warden = world.warden(prison);
        deciding.refuse(warden, filed, "شناسنامه را بیاورید");
        assertThat(kin.one(filed).refusedBecause()).isEqualTo("شناسنامه را بیاورید");
        assertThatThrownBy(() -> deciding.approve(warden, filed))
                .hasMessage("relationship.decided");
    }

    @Test
    void refusesToDeclareTwiceButNotAgainAfterARefusal() {
        UUID filed = declare();
        assertThatThrownBy(this::declare).hasMessage("relationship.exists");
        deciding.refuse(world.warden(prison), filed, "…");
        assertThat(declare()).isEqualTo(filed);
        assertThat(kin.one(filed).status()).isEqualTo(RelationshipStatus.PENDING);
    }

    @Test
    void knowsNoPrisonerByAWrongNumberNorByOneThatTwoPrisonsUse() {
        assertThatThrownBy(() -> declaring.declare(family, "no-such", Relation.SON))
                .hasMessage("prisoner.unknown");
        world.prisoner(world.prison(), number);
        assertThatThrownBy(this::declare).hasMessage("prisoner.unknown");
    }

    private UUID declare() {
        return declaring.declare(family, number, Relation.MOTHER).relationshipId();
    }

    private static UUID personOf(Actor actor) {
        return Objects.requireNonNull(actor.personId());
    }
}
