package org.didar.testing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.didar.access.Grant;
import org.didar.access.Role;
import org.didar.access.SignedIn;
import org.didar.access.Territory;
import org.didar.accounts.AppointingOfficials;
import org.didar.accounts.AppointingOfficials.Appointment;
import org.didar.accounts.EnrollingFamilies;
import org.didar.accounts.EnrollingFamilies.Identity;
import org.didar.accounts.Mobile;
import org.didar.kernel.Ids;
import org.didar.people.AdmittingPrisoners;
import org.didar.people.AdmittingPrisoners.NewPrisoner;
import org.didar.people.LegalStatus;
import org.didar.people.RecordingKin;
import org.didar.people.Relation;
import org.didar.places.FoundingPlaces;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A prison of its own with a prisoner, so that tests of one database do not meet. */
public final class Scene {

    /** Numbers and slugs are unique in a database; every scene draws on. */
    private static final AtomicInteger NEXT = new AtomicInteger(1000);

    public final UUID districtId;
    public final UUID prisonId;
    public final UUID stationId;
    public final UUID prisonerId;

    private final ApplicationContext context;
    private final JdbcClient jdbc;

    /** Somebody with an account. */
    public record Someone(UUID accountId, UUID personId, String mobile) {

        /** Sends a request as this person. */
        public RequestPostProcessor signedIn() {
            var session =
                    new TestingAuthenticationToken(
                            new SignedIn(SignedIn.Kind.PERSON, accountId), "", "ROLE_ANY");
            return SecurityMockMvcRequestPostProcessors.authentication(session);
        }
    }

    public Scene(ApplicationContext context) {
        this.context = context;
        this.jdbc = context.getBean(JdbcClient.class);
        FoundingPlaces places = context.getBean(FoundingPlaces.class);
        int number = NEXT.incrementAndGet();
        UUID province = places.province("province-" + number, "کرمان");
        this.districtId = places.district(province, "حوزهٔ سبزدشت");
        this.prisonId =
                places.prison(
                        districtId,
                        "زندان سبزدشت",
                        ZoneId.of("Asia/Tehran"),
                        EnumSet.allOf(DayOfWeek.class));
        this.stationId = places.station(prisonId, 5, "ایستگاه ۵");
        this.prisonerId =
                context.getBean(AdmittingPrisoners.class)
                        .admit(
                                new NewPrisoner(
                                        "احمد",
                                        "نیک‌سرشت",
                                        "14041-" + number,
                                        "بند ۳",
                                        prisonId,
                                        LegalStatus.CONVICT))
                        .id();
    }

    /** A mother, approved. */
    public Someone mother() {
        Someone mother = stranger();
        context.getBean(RecordingKin.class)
                .approved(mother.personId(), prisonerId, Relation.MOTHER, Ids.next());
        return mother;
    }

    /** Somebody registered who is nothing to the prisoner. */
    public Someone stranger() {
        int number = NEXT.incrementAndGet();
        Mobile mobile = new Mobile("+98912%07d".formatted(number));
        Identity identity =
                new Identity(
                        "معصومه",
                        "آبشاری",
                        nationalId("00%07d".formatted(number)),
                        LocalDate.of(1965, 4, 2));
        UUID person = context.getBean(EnrollingFamilies.class).enroll(mobile, identity);
        return new Someone(accountOf(person), person, mobile.number());
    }

    /** The district's deputy prosecutor. */
    public Someone prosecutor() {
        return official(Role.PROSECUTOR, new Territory(Territory.Kind.DISTRICT, districtId));
    }

    public Someone official(Role role, Territory territory) {
        Mobile mobile = new Mobile("+98913%07d".formatted(NEXT.incrementAndGet()));
        UUID account =
                context.getBean(AppointingOfficials.class)
                        .appoint(
                                new Appointment(
                                        mobile,
                                        "بهزاد",
                                        "مهرآیین",
                                        "معاون دادستان",
                                        "Deputy prosecutor",
                                        Set.of(new Grant(role, territory))));
        UUID person =
                Ids.of(
                        jdbc.sql("select person_id from account where id = ?")
                                .param(Ids.bytes(account))
                                .query(byte[].class)
                                .single());
        return new Someone(account, person, mobile.number());
    }

    /** A visit of twenty minutes in the state asked for, as if it had come there. */
    public UUID visit(Someone visitor, String status, Instant start) {
        UUID visit = Ids.next();
        jdbc.sql(
                        """
                        insert into visit (id, version, type, status, prisoner_id, prison_id,
                          station_id, booked_by, start_at, end_at, round, admitted, talk_millis,
                          created_at)
                        values (?, 0, 'FAMILY_ONLINE', ?, ?, ?, ?, ?, ?, ?, 1, ?, 0, ?)
                        """)
                .params(
                        Ids.bytes(visit),
                        status,
                        Ids.bytes(prisonerId),
                        Ids.bytes(prisonId),
                        Ids.bytes(stationId),
                        Ids.bytes(visitor.personId()),
                        utc(start),
                        utc(start.plus(Duration.ofMinutes(20))),
                        status.equals("LIVE"),
                        utc(start))
                .update();
        jdbc.sql(
                        """
                        insert into visit_participant (id, visit_id, person_id, relation, is_lead)
                        values (?, ?, ?, 'MOTHER', ?)
                        """)
                .params(
                        Ids.bytes(Ids.next()),
                        Ids.bytes(visit),
                        Ids.bytes(visitor.personId()),
                        true)
                .update();
        jdbc.sql("insert into room (visit_id, revision) values (?, 0)")
                .param(Ids.bytes(visit))
                .update();
        return visit;
    }

    /** Sits an official down in the visit's room. */
    public void sitDown(UUID visit, Someone official, Instant now) {
        jdbc.sql(
                        """
                        insert into seat (id, visit_id, kind, holder_id, person_id, joined, present,
                          since, audio, video)
                        values (?, ?, 'OFFICIAL', ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Ids.bytes(Ids.next()),
                        Ids.bytes(visit),
                        Ids.bytes(official.accountId()),
                        Ids.bytes(official.personId()),
                        true,
                        true,
                        utc(now),
                        true,
                        true)
                .update();
    }

    private UUID accountOf(UUID person) {
        return Ids.of(
                jdbc.sql("select id from account where person_id = ?")
                        .param(Ids.bytes(person))
                        .query(byte[].class)
                        .single());
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static String nationalId(String nine) {
        int sum = 0;
        for (int place = 0; place < 9; place++) {
            sum += (nine.charAt(place) - '0') * (10 - place);
        }
        int rest = sum % 11;
        return nine + (rest < 2 ? rest : 11 - rest);
    }
}
