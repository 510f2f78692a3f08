package org.didar.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.didar.demo.DemoSmsGateway.Kept;
import org.didar.time.MovingTheClock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What the demonstration shows of itself: sent messages, who can sign in, and its clock. */
@RestController
@OnlyInDemo
class DevController {

    private final DemoSmsGateway sms;
    private final MovingTheClock moving;
    private final DemoGuide guide;
    private final Clock clock;

    DevController(DemoSmsGateway sms, MovingTheClock moving, DemoGuide guide, Clock clock) {
        this.sms = sms;
        this.moving = moving;
        this.guide = guide;
        this.clock = clock;
    }

    record Now(Instant now) {}

    /** Either a new time or a step; neither leaves the clock alone. */
    record Move(@Nullable Instant now, @Nullable Long advanceSeconds) {

        Instant from(Instant present) {
            Instant start = now == null ? present : now;
            return advanceSeconds == null ? start : start.plusSeconds(advanceSeconds);
        }
    }

    @GetMapping("/dev/api/outbox")
    List<Kept> outbox() {
        return sms.newest();
    }

    @GetMapping("/dev/api/people")
    List<DemoGuide.Entry> people() {
        return guide.everyone();
    }

    @GetMapping("/dev/clock")
    Now now() {
        return new Now(clock.instant());
    }

    @PostMapping("/dev/clock")
    Now move(@RequestBody Move body) {
        if (body.now() != null || body.advanceSeconds() != null) {
            moving.to(body.from(clock.instant()));
        }
        return new Now(clock.instant());
    }
}
