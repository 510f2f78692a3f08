package org.didar.timetable;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Exclusions extends JpaRepository<ExcludedDays, UUID> {

    void deleteByTemplateId(UUID templateId);
}
