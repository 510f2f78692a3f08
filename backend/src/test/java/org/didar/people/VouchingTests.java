package org.didar.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.kernel.Ids;
import org.didar.people.VouchingForPeople.Newcomer;
import org.didar.testing.OnMariaDb;
import org.didar.testing.World;
import org.didar.testing.World.FoundedPrison;
import org.didar.visits.BookingVisits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnMariaDb
class VouchingTests {

    private static final TypedIdentity NONE_YET = new TypedIdentity(null, null, null, null);

    @Autowired BeanFactory beans;
    @Autowired VouchingForPeople vouching;
    @Autowired SeeingVouched seeing;
    @Autowired WaitingApprovals waiting;
    @Autowired DecidingRelationships deciding;
    @Autowired DeclaringRelationships declaring;
    @Autowired PeopleDirectory directory;
    @Autowired SeeingKin kin;
    @Autowired BookingVisits booking;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private World world;
    private FoundedPrison prison;
    private UUID prisoner;
    private String number;
    private Actor mother;

    @BeforeEach
    void makeAFamilyAndAPrisoner() {
        world = new World(beans);
        prison = world.prison();
        number = world.freeNumber();
        prisoner = world.prisoner(prison, number);
        mother = world.family();
    }

    @Test
    void makesAChildAVisitorThroughARelationshipOfItsOwn() {
        UUID child = vouching.vouch(mother, child(NONE_YET));
        UUID filed = vouching.declare(mother, child, number, Relation.DAUGHTER);
        assertThat(directory.approvedVisitors(prisoner)).isEmpty();
        deciding.approve(world.warden(prison), filed);
        assertThat(directory.approvedVisitors(prisoner))
                .singleElement()
                .satisfies(each -> assertThat(each.personId()).isEqualTo(child));
        assertThat(seeing.by(mother))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.personId()).isEqualTo(child);
                    assertThat(each.declared().kind()).isNull();
                    assertThat(each.kin()).hasSize(1);
                });
    }

    @Test
    void showsWhoDecidesWhoVouchedAndAsWhat() {
        UUID child = vouching.vouch(mother, child(NONE_YET));
        vouching.declare(mother, child, number, Relation.DAUGHTER);
        assertThat(waiting.before(world.warden(prison)))
                .singleElement()
                .satisfies(each -> {
                    VoucherView voucher = Objects.requireNonNull(each.vouchedBy());
                    assertThat(voucher.name()).isEqualTo("معصومه آبشاری");
                    assertThat(voucher.tie()).isEqualTo(Tie.PARENT);
                });
        declaring.declare(mother, number, Relation.MOTHER);
        assertThat(waiting.before(world.warden(prison)))
                .filteredOn(each -> each.vouchedBy() == null)
                .singleElement()
                .satisfies(each -> assertThat(each.relation()).isEqualTo(Relation.MOTHER));
    }

    @Test
    void bringsAChildAlongWithAnAdult() {
        UUID child = vouching.vouch(mother, child(NONE_YET));
        UUID filed = vouching.declare(mother, child, number, Relation.DAUGHTER);
        deciding.approve(world.warden(prison), filed);
        world.approve(personOf(mother), prisoner, Relation.MOTHER);
        assertThat(kin.companions(mother, prisoner))
                .extracting(KinController.Companion::personId)
                .containsExactly(child);
    }

    @Test
    void letsNobodyUnderEighteenLeadAVisit() {
        Actor brother = world.family();
        world.approve(personOf(brother), prisoner, Relation.BROTHER);
        bornYearsAgo(brother, 18);
        assertThat(directory.isAdult(personOf(brother))).isTrue();
        bornYearsAgo(brother, 17);
        assertThatThrownBy(() -> booking.hold(brother, prisoner, Instant.now(clock), Set.of()))
                .hasMessage("leader.too_young");
    }

    @Test
    void letsNobodyUnderEighteenVouch() {
        bornYearsAgo(mother, 17);
        assertThatThrownBy(() -> vouching.vouch(mother, child(NONE_YET)))
                .hasMessage("voucher.too_young");
    }

    @Test
    void knowsNobodyTwice() {
        TypedIdentity id = TypedIdentity.ofNationalId(World.freeNationalId());
        vouching.vouch(mother, child(id));
        assertThatThrownBy(() -> vouching.vouch(world.family(), child(id)))
                .hasMessage("national_id.taken");
    }

    @Test
    void filesNothingForSomebodyAnotherVouchedFor() {
        UUID child = vouching.vouch(mother, child(NONE_YET));
        Actor stranger = world.family();
        assertThatThrownBy(() -> vouching.declare(stranger, child, number, Relation.DAUGHTER))
                .hasMessage("thing.not_found");
        assertThatThrownBy(
                        () -> vouching.declare(mother, personOf(stranger), number, Relation.SISTER))
                .hasMessage("thing.not_found");
        assertThat(seeing.by(stranger)).isEmpty();
    }

    @Test
    void letsAClerkVouchAsAClerkAndNobodyElse() {
        Actor clerk = world.official(Role.POINT_CLERK, Territory.Kind.POINT_DAY, Ids.next());
        Newcomer byClerk =
                new Newcomer("نیلوفر", "آبشاری", NONE_YET, LocalDate.of(2020, 3, 4), Tie.CLERK);
        UUID person = vouching.vouch(clerk, byClerk);
        vouching.declare(clerk, person, number, Relation.DAUGHTER);
        assertThat(directory.whoHears(person)).isEqualTo(personOf(clerk));
        assertThatThrownBy(() -> vouching.vouch(mother, byClerk)).hasMessage("tie.impossible");
        assertThatThrownBy(() -> vouching.vouch(clerk, child(NONE_YET)))
                .hasMessage("tie.impossible");
        assertThatThrownBy(() -> vouching.vouch(world.officer(prison), child(NONE_YET)))
                .hasMessage("access.forbidden");
    }

    @Test
    void endsAtTwelveForOneFamily() {
        for (int each = 0; each < 12; each++) {
            vouching.vouch(mother, child(NONE_YET));
        }
        assertThatThrownBy(() -> vouching.vouch(mother, child(NONE_YET)))
                .hasMessage("vouched.too_many");
    }

    @Test
    void letsOnePersonVisitSeveralPrisoners() {
        FoundedPrison other = world.prison();
        UUID second = world.prisoner(other, world.freeNumber());
        UUID person = personOf(mother);
        world.approve(person, prisoner, Relation.MOTHER);
        world.approve(person, second, Relation.SPOUSE);
        assertThat(directory.approvedRelation(person, prisoner)).contains(Relation.MOTHER);
        assertThat(directory.approvedRelation(person, second)).contains(Relation.SPOUSE);
        assertThat(kin.of(mother))
                .allSatisfy(each -> assertThat(each.mayBook()).isTrue())
                .extracting(each -> Objects.requireNonNull(each.prisoner()).id())
                .isEqualTo(List.of(prisoner, second));
    }

    private static Newcomer child(TypedIdentity identity) {
        return new Newcomer("نیلوفر", "آبشاری", identity, LocalDate.of(2020, 3, 4), Tie.PARENT);
    }

    private void bornYearsAgo(Actor actor, int years) {
        LocalDate day = LocalDate.now(clock.withZone(ZoneOffset.ofHoursMinutes(3, 30)));
        jdbc.sql("update person set birth_date = ? where id = ?")
                .params(day.minusYears(years), Ids.bytes(personOf(actor)))
                .update();
    }

    private static UUID personOf(Actor actor) {
        return Objects.requireNonNull(actor.personId());
    }
}
