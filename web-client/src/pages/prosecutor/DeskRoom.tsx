import './Desk.css';
import './DeskRoom.css';
import { useEffect } from 'react';
import { get } from '../../api/client';
import { problemText } from '../../api/problemText';
import { useLoaded } from '../../api/useLoaded';
import { isOver } from '../../call/phase';
import type { RoomState } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';
import type { PageProps } from '../../router';
import { ButtonLink } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Timer } from '../../ui/Timer';
import { useNow } from '../../ui/useNow';
import { Waiting } from '../../ui/Waiting';
import { CameraTrouble } from '../room/CameraTrouble';
import { Stage } from '../room/Stage';
import { useRoom, type OpenRoom } from '../room/useRoom';
import { DeskPage } from '../staff/DeskPage';
import { DeskRoomBar } from './DeskRoomBar';
import { FilePanel } from './FilePanel';

/** Beside the face: the prisoner, what is open, taking a request and deciding it. */
export default function DeskRoom({ params }: PageProps) {
  const id = params['id'] ?? '';
  const open = useRoom(id, { camera: 'ask' });
  const [visit] = useLoaded(id, () => get(`/api/visits/${id}`));
  useEffect(() => {
    document.title = `${m.pcall_title()} – ${m.app_name()}`;
  });
  if (!open || (!open.view.room && !open.view.code)) return <Waiting />;
  const { view } = open;
  const stopped = view.phase === 'refused' || view.phase === 'replaced';
  if (!view.room || stopped || isOver(view.room.status)) return <Over code={view.code} />;
  return (
    <div className="desk-room">
      <main className="desk-room-call">
        <h1 className="hidden-words">{m.pcall_title()}</h1>
        <Call open={open} room={view.room} />
        <DeskRoomBar open={open} room={view.room} />
      </main>
      {visit.state === 'ready' && <FilePanel visit={visit.value} />}
    </div>
  );
}

function Call({
  open: { view, source },
  room,
}: {
  readonly open: OpenRoom;
  readonly room: RoomState;
}) {
  const now = useNow();
  const prisoner = room.seats.find((seat) => seat.kind === 'STATION');
  return (
    <>
      <Stage
        view={view}
        room={room}
        main={prisoner}
        unseen={prisoner?.present ? m.stage_sound_only() : m.pcall_prisoner_away()}
        corner={<Timer ms={Date.parse(room.end) - now} over="picture" />}
      />
      <CameraTrouble local={view.local} onRetry={() => void source.retryCamera()} />
    </>
  );
}

function Over({ code }: { readonly code: string | null }) {
  return (
    <DeskPage title={m.pcall_title()} at="/desk">
      <div className="desk-body desk-room-over">
        <h1>{m.pcall_title()}</h1>
        <Notice tone={code === null || code === 'visit.over' ? 'act' : 'soon'} icon="info">
          {problemText(code ?? 'visit.over')}
        </Notice>
        <ButtonLink kind="filled" size="desk" href="/desk" icon="back">
          {m.pcall_to_desk()}
        </ButtonLink>
      </div>
    </DeskPage>
  );
}
