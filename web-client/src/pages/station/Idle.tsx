import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { openIdle } from '../../call/idle';
import type { Idle as IdleSource, IdleView } from '../../call/idle';
import type { StationInfo } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';
import { DigitCells } from '../../ui/Digits';
import { Logo } from '../../ui/Logo';
import { useNow } from '../../ui/useNow';
import { Waiting } from '../../ui/Waiting';
import { localDigits } from '../../util/digits';
import { joinNames } from '../../util/duration';
import { fullDayText, timeText } from '../../util/jalali';
import { stationTicket } from '../room/tickets';
import { useLive } from '../room/useLive';
import { renewing } from './deviceKey';
import { IdleFoot } from './IdleFoot';
import { NextVisit } from './NextVisit';
import { goesOn } from './paired';
import { useDeviceCheck } from './useDeviceCheck';

const StaffCorner = lazy(() => import('./duty/StaffCorner'));
const fetchTicket = renewing(stationTicket);

/** A clock one can read from across the room, and who comes next. */
export function Idle({ onEnter }: { readonly onEnter: (visitId: string) => void }) {
  const idle = useLive<IdleSource, IdleView>(() => openIdle({ fetchTicket }));
  const checking = useDeviceCheck(idle?.view ?? null);
  const [staff, setStaff] = useState(false);
  const close = useCallback(() => setStaff(false), []);
  const next = idle?.view.next ?? null;
  useEffect(() => {
    if (next?.canEnter && goesOn(next)) onEnter(next.visitId);
  }, [next, onEnter]);
  const station = idle?.view.station;
  if (!idle || !station) return <Waiting />;
  if (staff)
    return (
      <Suspense fallback={<Waiting />}>
        <StaffCorner zone={station.zone} onClose={close} />
      </Suspense>
    );
  const place = { prison: joinNames([station.prisonName]), number: localDigits(station.number) };
  return (
    <div className="idle">
      <header className="station-bar">
        <Logo />
        <span className="station-place">{m.station_place(place)}</span>
      </header>
      <main className="idle-main">
        <Clock station={station} />
        <NextVisit next={next} zone={station.zone} onEnter={onEnter} />
      </main>
      <IdleFoot
        lineUp={idle.view.phase === 'open'}
        check={station.check}
        checking={checking}
        onStaff={() => setStaff(true)}
      />
    </div>
  );
}

function Clock({ station }: { readonly station: StationInfo }) {
  const now = useNow();
  const { zone, today, heldToday } = station;
  const time = timeText(now, zone);
  const counts = { today: localDigits(today), held: localDigits(heldToday) };
  return (
    <section>
      <h1 className="idle-clock">
        <DigitCells text={time} />
        <span className="hidden-words">{time}</span>
      </h1>
      <p className="idle-date">{fullDayText(now, zone)}</p>
      <p className="idle-count">{m.station_today(counts)}</p>
    </section>
  );
}
