package org.didar.timelines;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Reach;
import org.didar.places.PrisonDirectory;
import org.didar.places.PrisonView;
import org.didar.visits.Courses;
import org.didar.visits.VisitDirectory;
import org.didar.visits.VisitView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows how a visit went to who answers for it, or for what is done in its prison. */
@Service
class ShowingTimelines {

    private final VisitDirectory visits;
    private final PrisonDirectory prisons;
    private final Courses courses;
    private final SeatEvents events;
    private final SeatMinutes minutes;
    private final Access access;
    private final ApplicationEventPublisher published;
    private final Clock clock;

    ShowingTimelines(
            VisitDirectory visits,
            PrisonDirectory prisons,
            Courses courses,
            SeatEvents events,
            SeatMinutes minutes,
            Access access,
            ApplicationEventPublisher published,
            Clock clock) {
        this.visits = visits;
        this.prisons = prisons;
        this.courses = courses;
        this.events = events;
        this.minutes = minutes;
        this.access = access;
        this.published = published;
        this.clock = clock;
    }

    @Transactional
    Timeline show(UUID visitId, Actor reader) {
        VisitView visit = visits.view(visitId);
        requireReader(visit, reader);
        published.publishEvent(new TimelineRead(visitId, visit.prisonId(), reader.id()));
        PrisonView prison = prisons.prison(visit.prisonId());
        return new Timeline(
                visitId,
                visit.status(),
                visit.outcome(),
                visit.fault(),
                visit.quotaUsed(),
                visit.start(),
                visit.end(),
                prison.zone().getId(),
                prison.name(),
                prisons.station(visit.stationId()).number(),
                visit.wasLive() ? Integer.valueOf(visit.minutesHeld()) : null,
                lost(visit),
                courses.steps(visitId),
                events(visitId),
                minutes(visitId));
    }

    /** Who may read the log of what was done in a visit's prison may see its course, too. */
    private void requireReader(VisitView visit, Actor reader) {
        Reach reach = visits.reach(visit);
        Act act = Act.SEE_TIMELINE;
        for (Act log : List.of(Act.READ_AUDIT, Act.READ_VISIT_AUDIT)) {
            act = access.allows(reader, log, reach) ? log : act;
        }
        access.require(reader, act, reach);
    }

    private List<Timeline.LostTime> lost(VisitView visit) {
        return courses.of(visit, clock.instant()).stream()
                .flatMap(course -> course.lost().entrySet().stream())
                .map(each -> new Timeline.LostTime(each.getKey(), each.getValue().toSeconds()))
                .filter(each -> each.seconds() > 0)
                .sorted(Comparator.comparingLong(Timeline.LostTime::seconds).reversed())
                .toList();
    }

    private List<Timeline.LineEvent> events(UUID visitId) {
        return events.findByVisitIdOrderByAtAscIdAsc(visitId).stream()
                .map(each ->
                        new Timeline.LineEvent(each.side(), each.what(), each.rung(), each.at()))
                .toList();
    }

    private List<Timeline.MeasuredMinute> minutes(UUID visitId) {
        return minutes.findByKeyVisitIdOrderByKeyMinuteNo(visitId).stream()
                .map(each -> new Timeline.MeasuredMinute(each.side(), each.number(), each.minute()))
                .toList();
    }
}
