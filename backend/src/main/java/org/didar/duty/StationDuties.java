package org.didar.duty;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StationDuties extends JpaRepository<StationDuty, UUID> {}
