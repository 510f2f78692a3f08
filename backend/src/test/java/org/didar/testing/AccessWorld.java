package org.didar.testing;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Grant;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.kernel.Ids;
import org.didar.people.AllowingVisits;
import org.didar.people.RecordingKin;
import org.didar.people.Relation;
import org.didar.people.RestrictingVisits;
import org.didar.people.VisitBan;
import org.didar.places.FoundingPlaces;
import org.didar.places.PrisonDirectory;
import org.didar.places.PrisonView;
import org.didar.timetable.PlanningSessions;
import org.didar.timetable.SessionKind;
import org.didar.timetable.SessionPlan;
import org.didar.visits.BookingVisits;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two districts of three prisons, one of everything in four places, and somebody of every role. */
public final class AccessWorld {

    private static final Duration SOON = Duration.ofMinutes(5);
    private static final ZoneId ZONE = ZoneId.of("Asia/Tehran");

    private final BeanFactory beans;
    private final World world;
    private final VisitRows rows;
    private final Instant now;
    private final Acting acting;
    private final Map<Whose, Things> things = new EnumMap<>(Whose.class);
    private final Map<Role, Acting.Someone> people = new EnumMap<>(Role.class);
    private final Things lawyers;
    private final String strangersNumber;
    private final UUID destination;
    private String vouchedNationalId = "";

    /** One of everything in one place; of visits one in each state that an act needs. */
    public record Things(
            Map<String, UUID> visits,
            UUID prisoner,
            UUID bookable,
            UUID station,
            Place place,
            UUID relationship,
            UUID evidence,
            UUID vouched,
            UUID takeover,
            Rules rules,
            UUID request,
            Acting.Someone owner) {

        public UUID visit(String status) {
            return Objects.requireNonNull(visits.get(status), status);
        }
    }

    /** Who needs a permit, who has one, and what keeps whom away. */
    public record Rules(UUID needsPermit, UUID hasPermit, UUID ban, UUID proposal) {}

    /**
     * Where things lie.
     *
     * @param empty a prison of the same district in which nothing is booked
     */
    public record Place(UUID prison, UUID district, UUID province, UUID empty) {}

    private record Where(UUID prison, UUID station, Acting.Someone official) {}

    public AccessWorld(BeanFactory beans) {
        this.beans = beans;
        world = new World(beans);
        rows = new VisitRows(beans.getBean(JdbcClient.class));
        now = beans.getBean(Clock.class).instant();
        acting = new Acting(beans);
        FoundingPlaces founding = beans.getBean(FoundingPlaces.class);
        UUID province = founding.province("fars", "فارس");
        UUID district = founding.district(province, "حوزهٔ سبزدشت");
        UUID other = founding.district(province, "حوزهٔ کوهپایه");
        UUID own = prison(founding, district, "زندان سبزدشت");
        UUID sibling = prison(founding, district, "زندان رودبار");
        UUID far = prison(founding, other, "زندان کوهپایه");
        destination = prison(founding, other, "زندان دشت");
        UUID terminal = station(founding, own, 1);
        appoint(own, district, province, terminal);
        Acting.Someone here = person(Role.PROSECUTOR);
        Acting.Someone there = official(Role.PROSECUTOR, Territory.Kind.DISTRICT, other);
        Acting.Someone family = acting.as(world.family());
        people.put(Role.FAMILY, family);
        things.put(Whose.OWN, furnish(new Where(own, terminal, here), family));
        things.put(Whose.OTHER_PERSON, elsewhere(founding, own, 2, here));
        things.put(Whose.OTHER_PRISON, elsewhere(founding, sibling, 1, here));
        things.put(Whose.OTHER_DISTRICT, elsewhere(founding, far, 1, there));
        strangersNumber = world.freeNumber();
        world.prisoner(own, strangersNumber);
        lawyers = furnish(new Where(own, terminal, here), person(Role.LAWYER));
    }

    public Acting.Someone person(Role role) {
        return Objects.requireNonNull(people.get(role), role::name);
    }

    /** The number of a prisoner whose kin nobody is. */
    public String strangersNumber() {
        return strangersNumber;
    }

    /** An empty prison that prisoners can be moved to. */
    public UUID destination() {
        return destination;
    }

    /** Somebody of that role who has an account and has not said yet who they are. */
    public Acting.Someone newcomer(Role role) {
        return acting.newcomer(world.official(role, Territory.Kind.OWN, null).id());
    }

    /** What such a thing is to somebody of that role. */
    public Things things(Role role, Whose whose) {
        boolean lawyer = role == Role.LAWYER && whose == Whose.OWN;
        return lawyer ? lawyers : Objects.requireNonNull(things.get(whose));
    }

    /** When a visit can be booked anywhere. */
    public Instant bookableStart() {
        return LocalDate.ofInstant(now, ZONE).plusDays(3).atTime(10, 0).atZone(ZONE).toInstant();
    }

    private void appoint(UUID prison, UUID district, UUID province, UUID station) {
        official(Role.LAWYER, Territory.Kind.OWN, null);
        official(Role.POINT_CLERK, Territory.Kind.POINT_DAY, Ids.next());
        for (Role role : Set.of(Role.VISIT_OFFICER, Role.WARDEN, Role.SUPERVISING_JUDGE)) {
            official(role, Territory.Kind.PRISON, prison);
        }
        official(Role.PROSECUTOR, Territory.Kind.DISTRICT, district);
        official(Role.PROVINCE_MANAGER, Territory.Kind.PROVINCE, province);
        for (Role role : Set.of(Role.NATIONAL_MONITOR, Role.AUDITOR, Role.ADMINISTRATOR)) {
            official(role, Territory.Kind.COUNTRY, null);
        }
        people.put(Role.STATION, acting.station(station));
    }

    private Acting.Someone official(Role role, Territory.Kind kind, @Nullable UUID territory) {
        Acting.Someone official = acting.as(world.official(role, kind, territory));
        people.putIfAbsent(role, official);
        return official;
    }

    private Things elsewhere(
            FoundingPlaces founding, UUID prison, int number, Acting.Someone official) {
        UUID station = station(founding, prison, number);
        return furnish(new Where(prison, station, official), acting.as(world.family()));
    }

    private Things furnish(Where where, Acting.Someone visitor) {
        UUID person = Objects.requireNonNull(visitor.person());
        Map<String, UUID> visits =
                Map.of(
                        "HELD", held(where, visitor),
                        "CONFIRMED", visit(where, person, "CONFIRMED", Duration.ofDays(2)),
                        "REQUESTED", visit(where, person, "REQUESTED", Duration.ofDays(4)),
                        "OPEN", visit(where, person, "CONFIRMED", SOON),
                        "WAITING", seated(visit(where, person, "WAITING", SOON), where, person),
                        "LIVE", seated(visit(where, person, "LIVE", SOON.negated()), where, person),
                        "PAUSED",
                                seated(
                                        visit(where, person, "PAUSED", SOON.negated()),
                                        where,
                                        person));
        UUID asked = Objects.requireNonNull(visits.get("LIVE"));
        UUID bookable = kin(where, person);
        Acting.Someone applicant =
                visitor.role() == Role.FAMILY ? visitor : acting.as(world.family());
        String number = world.freeNumber();
        world.prisoner(where.prison(), number);
        UUID relationship = acting.declares(applicant, number);
        return new Things(
                visits,
                prisonerOf(asked),
                bookable,
                where.station(),
                place(where.prison()),
                relationship,
                evidence(applicant, relationship),
                vouched(applicant, number),
                takeover(applicant, number),
                rules(where),
                acting.takesRequest(where.official(), asked),
                visitor);
    }

    /** A child, who is somebody's kin. */
    private UUID vouched(Acting.Someone applicant, String prisonerNumber) {
        UUID child = acting.vouches(applicant);
        acting.declaresFor(applicant, child, prisonerNumber);
        return child;
    }

    /** Somebody says to be a person for whom the applicant vouched. */
    private UUID takeover(Acting.Someone applicant, String prisonerNumber) {
        vouchedNationalId = World.freeNationalId();
        UUID vouched = acting.vouches(applicant, vouchedNationalId);
        acting.declaresFor(applicant, vouched, prisonerNumber);
        acting.claims(newcomer(Role.FAMILY), vouchedNationalId);
        return id("select id from takeover where person_id = ?", vouched);
    }

    /** The number of somebody who was vouched for. */
    public String vouchedNationalId() {
        return vouchedNationalId;
    }

    private Place place(UUID prison) {
        PrisonView view = beans.getBean(PrisonDirectory.class).prison(prison);
        UUID empty = prison(beans.getBean(FoundingPlaces.class), view.districtId(), "زندان خالی");
        return new Place(prison, view.districtId(), view.provinceId(), empty);
    }

    private Rules rules(Where where) {
        UUID needs = world.prisoner(where.prison(), world.freeNumber());
        UUID has = world.prisoner(where.prison(), world.freeNumber());
        UUID cousin = Objects.requireNonNull(world.family().personId());
        UUID needsPermit = cousin(cousin, needs);
        UUID hasPermit = cousin(cousin, has);
        Actor judge = somebody(Role.SUPERVISING_JUDGE, where.prison());
        beans.getBean(AllowingVisits.class).allow(judge, cousin, has, now.plus(SOON));
        RestrictingVisits restricting = beans.getBean(RestrictingVisits.class);
        VisitBan ban = new VisitBan(has, cousin, now.plus(SOON), now.plus(Duration.ofDays(9)));
        VisitBan all = new VisitBan(needs, null, now.plus(SOON), now.plus(Duration.ofDays(7)));
        restricting.byOrder(judge, ban, "1405/11");
        restricting.asDiscipline(somebody(Role.WARDEN, where.prison()), all, "درگیری");
        return new Rules(needsPermit, hasPermit, restrictionOf(has), restrictionOf(needs));
    }

    private UUID cousin(UUID person, UUID prisoner) {
        return beans.getBean(RecordingKin.class)
                .approved(person, prisoner, Relation.OTHER, Ids.next());
    }

    private UUID restrictionOf(UUID prisoner) {
        return id("select id from restriction where prisoner_id = ?", prisoner);
    }

    /** Somebody of the prison's whom no session knows. */
    private static Actor somebody(Role role, UUID prison) {
        Grant grant = new Grant(role, new Territory(Territory.Kind.PRISON, prison));
        return new Actor(Ids.next(), null, null, Set.of(grant));
    }

    /** Really held, so that it can be confirmed; a lawyer holds nothing, and confirms nothing. */
    private UUID held(Where where, Acting.Someone visitor) {
        UUID person = Objects.requireNonNull(visitor.person());
        if (visitor.role() != Role.FAMILY) {
            return visit(where, person, "HELD", Duration.ofDays(2));
        }
        Instant start = bookableStart().minus(Duration.ofDays(1));
        return beans.getBean(BookingVisits.class)
                .hold(visitor.actor(), kin(where, person), start, Set.of());
    }

    private UUID visit(Where where, UUID person, String status, Duration from) {
        return rows.visit(
                new VisitRows.Place(where.prison(), where.station(), kin(where, person), person),
                status,
                now.plus(from));
    }

    /** The officials of the first prison sit in every room: that alone must not let them in. */
    private UUID seated(UUID visit, Where where, UUID person) {
        rows.seat(visit, "FAMILY", visit, person, now);
        rows.seat(visit, "STATION", where.station(), null, now);
        people.forEach((role, each) -> {
            if (role == Role.PROSECUTOR || role == Role.SUPERVISING_JUDGE) {
                rows.seat(visit, "OFFICIAL", each.account(), each.person(), now);
            }
        });
        if (!people.containsValue(where.official())) {
            rows.seat(
                    visit, "OFFICIAL", where.official().account(), where.official().person(), now);
        }
        return visit;
    }

    private UUID evidence(Acting.Someone applicant, UUID relationship) {
        acting.sendsPicture(applicant, relationship);
        byte[] evidence =
                beans.getBean(JdbcClient.class)
                        .sql("select id from evidence where relationship_id = ?")
                        .param(Ids.bytes(relationship))
                        .query(byte[].class)
                        .single();
        return Ids.of(evidence);
    }

    private UUID kin(Where where, UUID person) {
        UUID prisoner = world.prisoner(where.prison(), world.freeNumber());
        world.approve(person, prisoner, Relation.MOTHER);
        return prisoner;
    }

    private UUID prisonerOf(UUID visit) {
        return id("select prisoner_id from visit where id = ?", visit);
    }

    private UUID id(String query, UUID of) {
        return beans.getBean(JdbcClient.class)
                .sql(query)
                .param(Ids.bytes(of))
                .query((row, index) -> Ids.of(row.getBytes(1)))
                .single();
    }

    private UUID prison(FoundingPlaces founding, UUID district, String name) {
        return founding.prison(district, name, ZONE, EnumSet.allOf(DayOfWeek.class));
    }

    private UUID station(FoundingPlaces founding, UUID prison, int number) {
        UUID station = founding.station(prison, number, "ایستگاه " + number);
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        for (DayOfWeek day : DayOfWeek.values()) {
            beans.getBean(PlanningSessions.class)
                    .add(
                            new SessionPlan(
                                    prison,
                                    day,
                                    LocalTime.of(10, 0),
                                    4,
                                    20,
                                    5,
                                    Set.of(station),
                                    today.minusDays(1),
                                    null,
                                    EnumSet.allOf(SessionKind.class)));
        }
        return station;
    }
}
