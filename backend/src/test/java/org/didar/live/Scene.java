package org.didar.live;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.didar.access.Grant;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.accounts.AppointingOfficials;
import org.didar.accounts.EnrollingFamilies;
import org.didar.accounts.Mobile;
import org.didar.accounts.PairingStations;
import org.didar.people.AdmittingPrisoners;
import org.didar.people.LegalStatus;
import org.didar.people.RecordingKin;
import org.didar.people.Relation;
import org.didar.places.FoundingPlaces;
import org.didar.scheduling.PlanningSessions;
import org.didar.scheduling.SessionKind;
import org.didar.scheduling.SessionPlan;
import org.didar.testing.Browser;
import org.didar.time.MovingTheClock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A prison, a family, an officer and a prosecutor with a confirmed visit: new people each time. */
@Component
@Profile("test") // a start as an operator's knows no test's beans
class Scene {

    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");

    private final FoundingPlaces places;
    private final AdmittingPrisoners prisoners;
    private final EnrollingFamilies families;
    private final AppointingOfficials officials;
    private final RecordingKin kin;
    private final PlanningSessions sessions;
    private final PairingStations pairing;
    private final MovingTheClock moving;
    private final Clock clock;

    Scene(
            FoundingPlaces places,
            AdmittingPrisoners prisoners,
            EnrollingFamilies families,
            AppointingOfficials officials,
            RecordingKin kin,
            PlanningSessions sessions,
            PairingStations pairing,
            MovingTheClock moving,
            Clock clock) {
        this.places = places;
        this.prisoners = prisoners;
        this.families = families;
        this.officials = officials;
        this.kin = kin;
        this.sessions = sessions;
        this.pairing = pairing;
        this.moving = moving;
        this.clock = clock;
    }

    /** Everyone's browser, signed in, and the visit they meet in. */
    record Cast(
            UUID visit,
            UUID prison,
            Instant start,
            Browser family,
            Browser station,
            Browser officer,
            Browser prosecutor) {

        Map<String, Browser> all() {
            return Map.of(
                    "family", family,
                    "station", station,
                    "officer", officer,
                    "prosecutor", prosecutor);
        }
    }

    /** Builds all of it, books through the API, and moves the clock to the start. */
    Cast cast(int port) {
        UUID province = places.province("p" + number(), "استان آزمون");
        UUID district = places.district(province, "حوزهٔ آزمون");
        UUID prison =
                places.prison(district, "زندان آزمون", TEHRAN, EnumSet.allOf(DayOfWeek.class));
        UUID station = places.station(prison, 1, "ایستگاه ۱");
        UUID prisoner =
                prisoners
                        .admit(
                                new AdmittingPrisoners.NewPrisoner(
                                        "آرش",
                                        "آزمونی",
                                        number(),
                                        "۳",
                                        prison,
                                        LegalStatus.CONVICT))
                        .id();
        String familyMobile = mobile();
        UUID mother =
                families.enroll(
                        Mobile.parse(familyMobile).orElseThrow(),
                        new EnrollingFamilies.Identity(
                                "مینا", "آزمونی", nationalId(), LocalDate.of(1960, 1, 1)));
        String officerMobile = mobile();
        UUID officer = official(officerMobile, Role.VISIT_OFFICER, Territory.Kind.PRISON, prison);
        String prosecutorMobile = mobile();
        official(prosecutorMobile, Role.PROSECUTOR, Territory.Kind.DISTRICT, district);
        kin.approved(mother, prisoner, Relation.MOTHER, officer);
        plan(prison, station);
        Browser family = new Browser(port).signIn(familyMobile);
        Map<String, ?> wish = Map.of("prisonerId", prisoner, "start", nextDayAtTen());
        UUID visit =
                UUID.fromString(
                        Browser.expect(201, family.post("/api/visits", wish))
                                .body()
                                .path("id")
                                .asString());
        Browser.expect(200, family.post("/api/visits/" + visit + "/confirm", Map.of()));
        Instant start = nextDayAtTen();
        moving.to(start);
        return new Cast(
                visit,
                prison,
                start,
                family,
                paired(port, station),
                new Browser(port).signIn(officerMobile),
                new Browser(port).signIn(prosecutorMobile));
    }

    private Browser paired(int port, UUID station) {
        Browser browser = new Browser(port);
        browser.get("/api/me");
        String code = pairing.issueUnasked(station).code();
        Browser.expect(200, browser.post("/api/station/pairing", Map.of("code", code)));
        return browser;
    }

    private Instant nextDayAtTen() {
        LocalDate inTwoDays = LocalDate.ofInstant(clock.instant(), TEHRAN).plusDays(2);
        return inTwoDays.atTime(10, 0).atZone(TEHRAN).toInstant();
    }

    private void plan(UUID prison, UUID station) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), TEHRAN);
        for (DayOfWeek day : DayOfWeek.values()) {
            sessions.add(
                    new SessionPlan(
                            prison,
                            day,
                            LocalTime.of(10, 0),
                            4,
                            20,
                            5,
                            Set.of(station),
                            today,
                            null,
                            Set.of(SessionKind.FAMILY_ONLINE)));
        }
    }

    private UUID official(String mobile, Role role, Territory.Kind kind, UUID territory) {
        return officials.appoint(
                new AppointingOfficials.Appointment(
                        Mobile.parse(mobile).orElseThrow(),
                        "بهرام",
                        "آزمونگر",
                        "مقام آزمون",
                        "Test official",
                        Set.of(new Grant(role, new Territory(kind, territory)))));
    }

    void after(Duration time) {
        moving.to(clock.instant().plus(time));
    }

    private static String number() {
        return Integer.toString(ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));
    }

    private static String mobile() {
        return "09" + ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999);
    }

    /** Ten digits whose last is the check digit of the domain's rule. */
    private static String nationalId() {
        String nine = "1" + number();
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (nine.charAt(i) - '0') * (10 - i);
        }
        int rest = sum % 11;
        return nine + (rest < 2 ? rest : 11 - rest);
    }
}
