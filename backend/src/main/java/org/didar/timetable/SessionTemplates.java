package org.didar.timetable;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SessionTemplates extends JpaRepository<SessionTemplate, UUID> {

    boolean existsByGroupId(UUID groupId);
}
