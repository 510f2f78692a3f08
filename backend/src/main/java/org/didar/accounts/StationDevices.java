package org.didar.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StationDevices extends JpaRepository<StationDevice, UUID> {

    List<StationDevice> findByStationIdAndRetiredAtIsNull(UUID stationId);

    Optional<StationDevice> findByKeyPrint(byte[] keyPrint);
}
