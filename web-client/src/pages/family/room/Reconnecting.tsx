import { useEffect, useRef, useState } from 'react';
import type { Visit } from '../../../api/types';
import type { Local, Room, RoomView } from '../../../call/room-view';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { Digits } from '../../../ui/Digits';
import { Notice } from '../../../ui/Notice';

/** The last frame stays behind, dimmed. Counts down and promises nothing the rules may not keep. */
export function Reconnecting({
  visit,
  lost,
}: {
  readonly visit: Visit;
  readonly lost: RoomView['lost'];
}) {
  const left = useLeft(lost?.until ?? null);
  const whole = lost ? lost.until - lost.since : 1;
  return (
    <div className="reconnecting" role="alert">
      {left !== null && <Ring share={left / whole} left={left} />}
      <h2>{m.reconnecting()}</h2>
      <p>{m.reconnecting_detail({ name: visit.prisoner.givenName })}</p>
    </div>
  );
}

/** Milliseconds by this device's clock, in which the call layer counts the loss. */
function useLeft(until: number | null): number | null {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return until === null ? null : Math.max(0, until - now);
}

function Ring({ share, left }: { readonly share: number; readonly left: number }) {
  const ring = useRef<SVGCircleElement>(null);
  useEffect(() => ring.current?.style.setProperty('--share', String(share)), [share]);
  return (
    <div className="ring">
      <svg viewBox="0 0 124 124" aria-hidden="true" focusable="false">
        <circle className="ring-track" cx="62" cy="62" r="58" />
        <circle ref={ring} className="ring-left" cx="62" cy="62" r="58" pathLength="1" />
      </svg>
      <span className="ring-digits">
        <Digits ms={left} />
      </span>
    </div>
  );
}

interface ActionsProps {
  readonly room: Room;
  readonly local: Local;
  readonly onLeave: () => void;
}

export function ReconnectingActions({ room, local, onLeave }: ActionsProps) {
  const { soundOnly } = local;
  return (
    <div className="reconnecting-actions">
      <Notice tone="plain">{soundOnly ? m.sound_only_trying() : m.sound_only_helps()}</Notice>
      {soundOnly ? (
        <Button kind="filled" onClick={room.retry}>
          {m.try_again()}
        </Button>
      ) : (
        <Button kind="filled" icon="phone" onClick={() => room.setSoundOnly(true)}>
          {m.go_on_with_sound()}
        </Button>
      )}
      <Button kind="end-plain" onClick={onLeave}>
        {m.leave()}
      </Button>
    </div>
  );
}
