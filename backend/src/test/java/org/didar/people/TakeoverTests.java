package org.didar.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Actors;
import org.didar.access.Role;
import org.didar.access.SignedIn;
import org.didar.access.Territory;
import org.didar.accounts.EnrollingFamilies;
import org.didar.accounts.EnrollingFamilies.Identity;
import org.didar.kernel.Ids;
import org.didar.kernel.PersonalData;
import org.didar.people.TakeoverController.WaitingTakeover;
import org.didar.testing.Acting;
import org.didar.testing.OnMariaDb;
import org.didar.testing.Pictures;
import org.didar.testing.World;
import org.didar.testing.World.FoundedPrison;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

@OnMariaDb
class TakeoverTests {

    private static final LocalDate BORN = LocalDate.of(1950, 3, 4);

    @Autowired BeanFactory beans;
    @Autowired VouchingForPeople vouching;
    @Autowired SeeingVouched seeing;
    @Autowired WaitingTakeovers waiting;
    @Autowired DecidingTakeovers deciding;
    @Autowired DecidingRelationships relationships;
    @Autowired EnrollingFamilies enrolling;
    @Autowired TakingOver takingOver;
    @Autowired PeopleDirectory directory;
    @Autowired SeeingKin kin;
    @Autowired List<PersonalData> parts;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;

    private World world;
    private FoundedPrison prison;
    private Actor warden;
    private UUID prisoner;
    private Actor daughter;
    private String number;
    private UUID grandmother;
    private Actor newcomer;

    @BeforeEach
    void vouchForAGrandmother() {
        world = new World(beans);
        prison = world.prison();
        warden = world.warden(prison);
        String prisonerNumber = world.freeNumber();
        prisoner = world.prisoner(prison, prisonerNumber);
        daughter = world.family();
        number = World.freeNationalId();
        grandmother = vouch(daughter, Tie.RELATIVE, number);
        relationships.approve(
                warden, vouching.declare(daughter, grandmother, prisonerNumber, Relation.MOTHER));
        newcomer = newcomer();
    }

    @Test
    void showsNothingOfThePersonUntilAPrisonHasDecided() {
        claim(newcomer);
        Actor now = again(newcomer);
        assertThat(now.personId()).isNull();
        assertThat(kin.of(now)).isEmpty();
        String me = new Acting(beans).ask(new Acting(beans).as(now), get("/api/me")).body();
        assertThat(me)
                .contains("\"registered\":false", "\"status\":\"WAITING\"")
                .doesNotContain(grandmother.toString(), "نیلوفر");
    }

    @Test
    void waitsBeforeTheWardenWithWhoVouchedAndAMaskedNumber() {
        claim(newcomer);
        claim(newcomer);
        WaitingTakeover row = only();
        assertThat(row.claimedName()).isEqualTo("نیلوفر آبشار");
        assertThat(row.personName()).isEqualTo("نیلوفر آبشاری");
        assertThat(row.identity().masked()).doesNotContain(number);
        assertThat(Objects.requireNonNull(row.vouchedBy()).name()).isEqualTo("معصومه آبشاری");
        assertThat(waiting.before(world.warden(world.prison()))).isEmpty();
    }

    @Test
    void makesThePersonTheAccountsOwnAndTellsBoth() {
        claim(newcomer);
        deciding.grant(warden, only().takeoverId(), "کارت ملی دیده شد");
        Actor now = again(newcomer);
        assertThat(now.personId()).isEqualTo(grandmother);
        assertThat(kin.of(now))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.mayBook()).isTrue();
                    assertThat(Objects.requireNonNull(each.prisoner()).id()).isEqualTo(prisoner);
                });
        assertThat(directory.approvedVisitors(prisoner)).hasSize(1);
        assertThat(directory.whoHears(grandmother)).isEqualTo(grandmother);
        assertThat(seeing.by(daughter)).isEmpty();
        assertThat(waiting.before(warden)).isEmpty();
        assertThat(told("account_id", newcomer.id())).containsExactly("TAKEOVER_GRANTED");
        assertThat(told("recipient_id", personOf(daughter))).contains("VOUCHING_ENDED");
    }

    @Test
    void tellsWhyItIsRefusedAndLetsItBeFiledAgain() {
        claim(newcomer);
        UUID first = only().takeoverId();
        deciding.refuse(warden, first, "تصویر کارت ملی خوانا نیست");
        assertThat(told("account_id", newcomer.id())).containsExactly("TAKEOVER_REFUSED");
        TakeoverView view = takingOver.of(newcomer.id()).orElseThrow();
        assertThat(view.status()).isEqualTo(TakeoverStatus.REFUSED);
        assertThat(view.reason()).isEqualTo("تصویر کارت ملی خوانا نیست");
        assertThat(again(newcomer).personId()).isNull();
        assertThatThrownBy(() -> deciding.grant(warden, first, "دیده شد"))
                .hasMessage("takeover.decided");
        claim(newcomer);
        assertThat(only().takeoverId()).isNotEqualTo(first);
    }

    @Test
    void keepsWhatWasClaimedOnlyUntilItIsDecided() {
        claim(newcomer);
        deciding.refuse(warden, only().takeoverId(), "ناخواناست");
        assertThat(claimed()).isEqualTo("null null null");
    }

    @Test
    void isForAPrisonThatKnowsThePersonAlone() {
        claim(newcomer);
        UUID id = only().takeoverId();
        Actor elsewhere = world.warden(world.prison());
        assertThatThrownBy(() -> deciding.grant(elsewhere, id, "—")).hasMessage("thing.not_found");
        assertThatThrownBy(() -> deciding.refuse(elsewhere, id, "—")).hasMessage("thing.not_found");
        assertThatThrownBy(() -> deciding.grant(world.officer(prison), id, "—"))
                .hasMessage("thing.not_found");
        assertThatThrownBy(() -> deciding.grant(newcomer, id, "—")).hasMessage("thing.not_found");
    }

    @Test
    void isNotDecidedByWhoVouched() {
        String other = World.freeNationalId();
        Actor voucher = world.official(Role.POINT_CLERK, Territory.Kind.POINT_DAY, Ids.next());
        UUID person = vouch(voucher, Tie.CLERK, other);
        String prisonerNumber = world.freeNumber();
        world.prisoner(prison, prisonerNumber);
        vouching.declare(voucher, person, prisonerNumber, Relation.MOTHER);
        claim(newcomer, other);
        UUID id = only().takeoverId();
        Actor both = new Actor(voucher.id(), voucher.personId(), null, warden.grants());
        assertThatThrownBy(() -> deciding.grant(both, id, "—")).hasMessage("access.forbidden");
    }

    @Test
    void isWithdrawnBySomebodyWhoOnlyMistyped() {
        claim(newcomer);
        UUID id = only().takeoverId();
        claim(newcomer, World.freeNationalId());
        assertThat(again(newcomer).personId()).isNotNull().isNotEqualTo(grandmother);
        assertThat(waiting.before(warden)).isEmpty();
        assertThatThrownBy(() -> deciding.grant(warden, id, "—")).hasMessage("takeover.decided");
    }

    @Test
    void makesOneAccountThePersonsAndNoSecond() {
        Actor other = newcomer();
        claim(newcomer);
        claim(other);
        List<UUID> both = waiting.before(warden).stream().map(WaitingTakeover::takeoverId).toList();
        assertThat(both).hasSize(2);
        deciding.grant(warden, both.getFirst(), "دیده شد");
        assertThatThrownBy(() -> deciding.grant(warden, both.getLast(), "دیده شد"))
                .hasMessage("identity.taken");
        deciding.refuse(warden, both.getLast(), "شخص دیگری شناخته شد");
    }

    @Test
    void asksNoPrisonWhereThePersonHasFiledForNobody() {
        String other = World.freeNationalId();
        UUID person = vouch(daughter, Tie.RELATIVE, other);
        claim(newcomer, other);
        Actor now = again(newcomer);
        assertThat(now.personId()).isEqualTo(person);
        assertThat(now.name()).isEqualTo("نیلوفر آبشار");
        assertThat(told("recipient_id", personOf(daughter))).contains("VOUCHING_ENDED");
    }

    @Test
    void isNothingForANumberThatSomebodyRegisteredWith() {
        claim(newcomer);
        deciding.grant(warden, only().takeoverId(), "دیده شد");
        assertThatThrownBy(() -> claim(newcomer())).hasMessage("national_id.taken");
    }

    @Test
    void showsPicturesOfDocumentsToWhoDecidesAlone() {
        claim(newcomer);
        UUID id = only().takeoverId();
        Acting acting = new Acting(beans);
        Acting.Answer sent =
                acting.ask(
                        acting.as(newcomer),
                        MockMvcRequestBuilders.post("/api/me/takeover/evidence")
                                .contentType(MediaType.IMAGE_JPEG)
                                .content(Pictures.photo(640, 480)));
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        String list = "/api/takeovers/" + id + "/evidence";
        String shown = acting.ask(acting.as(warden), get(list)).body();
        String picture = shown.replaceAll("[\\[\\]\"]", "");
        assertThat(acting.ask(acting.as(warden), get("/api/evidence/" + picture)).status())
                .isEqualTo(200);
        for (Actor each : List.of(newcomer, daughter, world.warden(world.prison()))) {
            assertThat(acting.ask(acting.as(each), get(list)).status()).isEqualTo(404);
            assertThat(acting.ask(acting.as(each), get("/api/evidence/" + picture)).status())
                    .isEqualTo(404);
        }
        deciding.refuse(warden, id, "ناخواناست");
        Acting.Answer late =
                acting.ask(
                        acting.as(newcomer),
                        MockMvcRequestBuilders.post("/api/me/takeover/evidence")
                                .contentType(MediaType.IMAGE_JPEG)
                                .content(Pictures.photo(64, 48)));
        assertThat(late.status()).isEqualTo(404);
    }

    @Test
    void goesWithWhomItIsAbout() {
        claim(newcomer);
        PersonalData.Subject gone = new PersonalData.Subject(grandmother, null);
        transaction.executeWithoutResult(status ->
                parts.stream()
                        .filter(each -> each.part().equals("takeovers"))
                        .forEach(each -> each.erase(gone, warden.id())));
        assertThat(takingOver.of(newcomer.id())).isEmpty();
    }

    private UUID vouch(Actor voucher, Tie tie, String nationalId) {
        return vouching.vouch(
                voucher,
                new VouchingForPeople.Newcomer(
                        "نیلوفر", "آبشاری", TypedIdentity.ofNationalId(nationalId), BORN, tie));
    }

    /** Somebody who has signed in and not said yet who they are. */
    private Actor newcomer() {
        UUID account = world.official(Role.FAMILY, Territory.Kind.OWN, null).id();
        jdbc.sql("update account set person_id = null where id = ?")
                .param(Ids.bytes(account))
                .update();
        return find(account);
    }

    private void claim(Actor actor) {
        claim(actor, number);
    }

    private void claim(Actor actor, String nationalId) {
        enrolling.register(actor.id(), new Identity("نیلوفر", "آبشار", nationalId, BORN));
    }

    private WaitingTakeover only() {
        List<WaitingTakeover> all = waiting.before(warden);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private Actor again(Actor actor) {
        return find(actor.id());
    }

    private Actor find(UUID account) {
        return Optional.of(new SignedIn(SignedIn.Kind.PERSON, account))
                .flatMap(beans.getBean(Actors.class)::find)
                .orElseThrow();
    }

    private String claimed() {
        return jdbc.sql(
                        "select given_name, family_name, birth_date from takeover where account_id"
                                + " = ?")
                .param(Ids.bytes(newcomer.id()))
                .query((row, _) ->
                        row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                .single();
    }

    private List<@Nullable String> told(String column, UUID whom) {
        return jdbc.sql("select kind from outgoing_message where " + column + " = ?")
                .param(Ids.bytes(whom))
                .query(String.class)
                .list();
    }

    private static UUID personOf(Actor actor) {
        return Objects.requireNonNull(actor.personId());
    }
}
