package org.didar.places;

import java.time.ZoneId;
import java.util.UUID;

/**
 * A prison as other modules see it.
 *
 * @param zone its wall clock, in which templates and days are meant
 */
public record PrisonView(
        UUID id, String name, ZoneId zone, UUID districtId, String districtName, UUID provinceId) {}
