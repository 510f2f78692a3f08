package org.didar.places;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Reach;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.places.PlaceChanged.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator lays down provinces, districts and prisons. None is ever removed. */
@Service
@Transactional
class AdministeringPlaces {

    private final Provinces provinces;
    private final JudicialDistricts districts;
    private final Prisons prisons;
    private final PrisonDirectory directory;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdministeringPlaces(
            Provinces provinces,
            JudicialDistricts districts,
            Prisons prisons,
            PrisonDirectory directory,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.provinces = provinces;
        this.districts = districts;
        this.prisons = prisons;
        this.directory = directory;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * How a prison is run.
     *
     * @param zone its wall clock
     * @param workingDays on which it holds visits
     */
    record PrisonPlan(String name, ZoneId zone, Set<DayOfWeek> workingDays) {}

    UUID addProvince(Actor actor, String slug, String name) {
        access.requireAnywhere(actor, Act.ADMINISTER_PLACES);
        try {
            Province province = new Province(Ids.next(), slug, name.strip());
            provinces.saveAndFlush(province);
            publish(Kind.PROVINCE, province.id(), "created", null, actor);
            return province.id();
        } catch (DataIntegrityViolationException taken) {
            throw Problem.atField(PlacesProblem.NAME_TAKEN, "slug");
        }
    }

    void renameProvince(Actor actor, UUID id, String name) {
        province(actor, id).rename(name.strip());
        publish(Kind.PROVINCE, id, "changed", null, actor);
    }

    UUID addDistrict(Actor actor, UUID provinceId, String name) {
        province(actor, provinceId);
        UUID id = Ids.next();
        districts.save(new JudicialDistrict(id, provinceId, name.strip()));
        publish(Kind.DISTRICT, id, "created", null, actor);
        return id;
    }

    void renameDistrict(Actor actor, UUID id, String name) {
        district(actor, id).rename(name.strip());
        publish(Kind.DISTRICT, id, "changed", null, actor);
    }

    UUID addPrison(Actor actor, UUID districtId, PrisonPlan plan) {
        district(actor, districtId);
        UUID id = Ids.next();
        prisons.save(
                new Prison(id, districtId, plan.name().strip(), plan.zone(), plan.workingDays()));
        publish(Kind.PRISON, id, "created", id, actor);
        return id;
    }

    /** Visits that are booked stay booked; what is offered follows the new week at once. */
    void changePrison(Actor actor, UUID id, PrisonPlan plan) {
        prison(actor, id).plan(plan.name().strip(), plan.zone(), plan.workingDays());
        publish(Kind.PRISON, id, "changed", id, actor);
    }

    /**
     * Closes a prison for good: nothing is offered there and nobody is moved there any more.
     *
     * @throws Problem {@code place.in_use} while visits are booked there
     */
    void closePrison(Actor actor, UUID id) {
        Prison prison = prison(actor, id);
        events.publishEvent(new PlaceLeaving(id, null));
        prison.close(clock.instant());
        publish(Kind.PRISON, id, "closed", id, actor);
    }

    private void publish(Kind kind, UUID id, String what, @Nullable UUID prison, Actor actor) {
        events.publishEvent(new PlaceChanged(kind, id, what, prison, actor.id()));
    }

    private Province province(Actor actor, UUID id) {
        Province province = provinces.findById(id).orElseThrow(AdministeringPlaces::notFound);
        access.require(actor, Act.ADMINISTER_PLACES, new Reach(null, null, null, id, Set.of()));
        return province;
    }

    private JudicialDistrict district(Actor actor, UUID id) {
        JudicialDistrict district =
                districts.findById(id).orElseThrow(AdministeringPlaces::notFound);
        access.require(
                actor,
                Act.ADMINISTER_PLACES,
                new Reach(null, null, id, district.provinceId(), Set.of()));
        return district;
    }

    private Prison prison(Actor actor, UUID id) {
        Prison prison = prisons.findById(id).orElseThrow(AdministeringPlaces::notFound);
        access.require(actor, Act.ADMINISTER_PLACES, directory.reach(id));
        return prison;
    }

    private static Problem notFound() {
        return new Problem(CommonProblem.NOT_FOUND_THING);
    }
}
