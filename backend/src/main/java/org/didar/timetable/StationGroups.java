package org.didar.timetable;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StationGroups extends JpaRepository<StationGroup, UUID> {

    List<StationGroup> findByPrisonIdOrderByName(UUID prisonId);
}
