package org.didar.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.accounts.EnrollingFamilies;
import org.didar.accounts.EnrollingFamilies.Identity;
import org.didar.accounts.Mobile;
import org.didar.demo.DemoOfficials.Appointed;
import org.didar.demo.DemoPeople.Relative;
import org.didar.people.AllowingVisits;
import org.didar.people.RecordingKin;
import org.didar.people.RestrictingVisits;
import org.didar.people.VisitBan;
import org.springframework.stereotype.Component;

/** The families, in each way one can stand with a prison. */
@Component
@OnlyInDemo
class DemoFamilies {

    private static final Duration PERMIT = Duration.ofDays(90);
    private static final Duration BAN = Duration.ofDays(60);
    private static final String ORDER = "1405/118";

    private final EnrollingFamilies enrolling;
    private final RecordingKin kin;
    private final AllowingVisits allowing;
    private final RestrictingVisits restricting;
    private final DemoActors actors;
    private final Clock clock;

    DemoFamilies(
            EnrollingFamilies enrolling,
            RecordingKin kin,
            AllowingVisits allowing,
            RestrictingVisits restricting,
            DemoActors actors,
            Clock clock) {
        this.enrolling = enrolling;
        this.kin = kin;
        this.allowing = allowing;
        this.restricting = restricting;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * @param prisoners ids by number
     */
    void enroll(Map<String, UUID> prisoners, Appointed appointed) {
        for (int each = 0; each < DemoPeople.RELATIVES.size(); each++) {
            Relative relative = DemoPeople.RELATIVES.get(each);
            UUID person = enroll(relative, each + 1);
            UUID prisoner = Objects.requireNonNull(prisoners.get(relative.prisoner()));
            relate(person, relative, prisoner, appointed);
        }
    }

    private UUID enroll(Relative relative, int number) {
        return enrolling.enroll(
                Mobile.parse(relative.mobile()).orElseThrow(),
                new Identity(
                        relative.givenName(),
                        relative.familyName(),
                        DemoIdentities.nationalId(number),
                        DemoIdentities.birthDate(number)));
    }

    private void relate(UUID person, Relative relative, UUID prisoner, Appointed appointed) {
        if (relative.standing() == DemoPeople.Standing.PENDING) {
            kin.pending(person, prisoner, relative.relation());
            return;
        }
        UUID officer = appointed.first(Role.VISIT_OFFICER);
        kin.approved(person, prisoner, relative.relation(), officer);
        Actor judge = actors.of(appointed.first(Role.SUPERVISING_JUDGE));
        Instant now = clock.instant();
        switch (relative.standing()) {
            case APPROVED, PENDING -> {}
            case PERMITTED -> allowing.allow(judge, person, prisoner, now.plus(PERMIT));
            case BARRED ->
                    restricting.byOrder(
                            judge, new VisitBan(prisoner, person, now, now.plus(BAN)), ORDER);
        }
    }
}
