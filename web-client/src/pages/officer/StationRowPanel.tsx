import '../staff/panels.css';
import { useEffect, useId, useRef } from 'react';
import type { BoardRow } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { localDigits } from '../../util/digits';
import { useKeyDown } from '../useKeyDown';
import { StationCare } from './StationCare';

interface Props {
  readonly row: BoardRow;
  readonly onClose: () => void;
}

/** The station behind a row of the board. */
export function StationRowPanel({ row, onClose }: Props) {
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.querySelector('button')?.focus(), []);
  useKeyDown(({ key }) => {
    if (key === 'Escape') onClose();
  });
  const station = localDigits(row.stationNumber ?? '–');
  return (
    <section ref={panel} className="reason-panel" aria-labelledby={id}>
      <h2 id={id}>{m.station_check_title({ station })}</h2>
      {row.stationId !== null && <StationCare stationId={row.stationId} check={row.stationCheck} />}
      <div className="reason-acts">
        <Button size="desk" onClick={onClose}>
          {m.go_back()}
        </Button>
      </div>
    </section>
  );
}
