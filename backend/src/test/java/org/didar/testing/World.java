package org.didar.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.didar.access.Actor;
import org.didar.access.Actors;
import org.didar.access.Grant;
import org.didar.access.Role;
import org.didar.access.SignedIn;
import org.didar.access.Territory;
import org.didar.accounts.AccountDirectory;
import org.didar.accounts.AppointingOfficials;
import org.didar.accounts.AppointingOfficials.Appointment;
import org.didar.accounts.EnrollingFamilies;
import org.didar.accounts.EnrollingFamilies.Identity;
import org.didar.accounts.Mobile;
import org.didar.kernel.Ids;
import org.didar.people.AdmittingPrisoners;
import org.didar.people.AdmittingPrisoners.NewPrisoner;
import org.didar.people.LegalStatus;
import org.didar.people.NationalId;
import org.didar.people.RecordingKin;
import org.didar.people.Relation;
import org.didar.places.FoundingPlaces;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** Makes prisons and people for tests, each new and unlike any other in the shared database. */
public final class World {

    private final BeanFactory beans;

    public World(BeanFactory beans) {
        this.beans = beans;
    }

    public record FoundedPrison(UUID id, UUID district, UUID province) {}

    /** A prison that holds visits every day but Friday, in a district and province of its own. */
    public FoundedPrison prison() {
        return prison(EnumSet.complementOf(EnumSet.of(DayOfWeek.FRIDAY)));
    }

    public FoundedPrison prison(Set<DayOfWeek> days) {
        FoundingPlaces founding = beans.getBean(FoundingPlaces.class);
        UUID province = founding.province("province-" + freeWord(), "کرمان");
        UUID district = founding.district(province, "حوزهٔ سبزدشت");
        UUID prison = founding.prison(district, "زندان سبزدشت", ZoneId.of("Asia/Tehran"), days);
        return new FoundedPrison(prison, district, province);
    }

    public UUID station(FoundedPrison prison, int number) {
        return beans.getBean(FoundingPlaces.class)
                .station(prison.id(), number, "ایستگاه " + number);
    }

    /** A prisoner's number that nobody else has. */
    public String freeNumber() {
        return "n" + freeWord();
    }

    public UUID prisoner(FoundedPrison prison) {
        return prisoner(prison, freeNumber());
    }

    public UUID prisoner(FoundedPrison prison, String number) {
        return prisoner(prison.id(), number);
    }

    public UUID prisoner(UUID prison, String number) {
        NewPrisoner facts =
                new NewPrisoner("احمد", "نیک‌سرشت", number, "بند ۳", prison, LegalStatus.CONVICT);
        return beans.getBean(AdmittingPrisoners.class).admit(facts).id();
    }

    /** Somebody registered, with a family's account. */
    public Actor family() {
        return family(freeMobile());
    }

    public Actor family(String mobile) {
        Mobile known = Mobile.parse(mobile).orElseThrow();
        beans.getBean(EnrollingFamilies.class)
                .enroll(
                        known,
                        new Identity(
                                "معصومه", "آبشاری", freeNationalId(), LocalDate.of(1960, 2, 3)));
        return actor(beans.getBean(AccountDirectory.class).ofMobile(known).orElseThrow());
    }

    /** Makes somebody the prisoner's approved kin. */
    public void approve(UUID personId, UUID prisonerId, Relation relation) {
        beans.getBean(RecordingKin.class).approved(personId, prisonerId, relation, Ids.next());
    }

    public Actor official(Role role, Territory.Kind kind, @Nullable UUID territory) {
        return official(freeMobile(), role, kind, territory);
    }

    public Actor official(String mobile, Role role, Territory.Kind kind, @Nullable UUID territory) {
        boolean prosecutes = role == Role.PROSECUTOR;
        Appointment letter =
                new Appointment(
                        Mobile.parse(mobile).orElseThrow(),
                        "بهزاد",
                        "مهرآیین",
                        prosecutes ? "معاون دادستان" : "مسئول ملاقات",
                        prosecutes ? "Deputy prosecutor" : "Visit officer",
                        Set.of(new Grant(role, new Territory(kind, territory))));
        return actor(beans.getBean(AppointingOfficials.class).appoint(letter));
    }

    public Actor officer(FoundedPrison prison) {
        return official(Role.VISIT_OFFICER, Territory.Kind.PRISON, prison.id());
    }

    public Actor warden(FoundedPrison prison) {
        return official(Role.WARDEN, Territory.Kind.PRISON, prison.id());
    }

    public static String freeMobile() {
        return String.format(Locale.ROOT, "09%09d", random(1_000_000_000));
    }

    public static String freeNationalId() {
        String nine = String.format(Locale.ROOT, "%09d", 1 + random(999_999_998));
        return IntStream.range(0, 10)
                .mapToObj(check -> nine + check)
                .filter(each -> NationalId.parse(each).isPresent())
                .findFirst()
                .orElseGet(World::freeNationalId);
    }

    /** Twelve letters and digits: the part of an id that is drawn at random. */
    private static String freeWord() {
        return Ids.next().toString().substring(24);
    }

    private Actor actor(UUID account) {
        return beans.getBean(Actors.class)
                .find(new SignedIn(SignedIn.Kind.PERSON, account))
                .orElseThrow();
    }

    private static int random(int below) {
        return ThreadLocalRandom.current().nextInt(below);
    }
}
