import './OfficerRoom.css';
import { problemText } from '../../api/problemText';
import { get } from '../../api/client';
import type { Visit } from '../../api/types';
import { useLoaded } from '../../api/useLoaded';
import { isOver } from '../../call/phase';
import type { RoomState } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';
import type { PageProps } from '../../router';
import { Card } from '../../ui/Card';
import { Notice } from '../../ui/Notice';
import { Waiting } from '../../ui/Waiting';
import { TextList } from '../room/texts/TextList';
import { Stage } from '../room/Stage';
import { useRoom, type OpenRoom } from '../room/useRoom';
import { DeskPage } from '../staff/DeskPage';
import { Declared } from './Declared';
import { NextRoom } from './NextRoom';
import { OfficerActs } from './OfficerActs';
import { RoomHead } from './RoomHead';
import { RoomPeople } from './RoomPeople';

/** First "is this the person?", then, once admitted, an announced observer who can pause and end. */
export default function OfficerRoom({ params }: PageProps) {
  const id = params['id'] ?? '';
  const open = useRoom(id, { camera: 'none' });
  const [visit] = useLoaded(id, () => get(`/api/visits/${id}`));
  return (
    <DeskPage title={m.identify_page()} at="/board">
      {open && (open.view.room || open.view.code) ? (
        <InRoom open={open} visitId={id} visit={visit.state === 'ready' ? visit.value : null} />
      ) : (
        <Waiting />
      )}
    </DeskPage>
  );
}

interface InRoomProps {
  readonly open: OpenRoom;
  readonly visitId: string;
  readonly visit: Visit | null;
}

function InRoom({ open, visitId, visit }: InRoomProps) {
  const { view } = open;
  const { room } = view;
  const stopped = view.phase === 'refused' || view.phase === 'replaced';
  if (!room || stopped || isOver(room.status)) return <Over open={open} visitId={visitId} />;
  const identifying = room.status === 'WAITING' || room.status === 'CONFIRMED';
  return (
    <>
      <RoomHead room={room} visit={visit} identifying={identifying} />
      <div className="officer-room">
        <Stage view={view} room={room} main={watched(room)} unseen={<Unseen room={room} />} />
        <div className="officer-side">
          {view.texts.length > 0 && (
            <Card label={m.text_title()}>
              <h2>{m.text_title()}</h2>
              <TextList all={view.texts} room={room} />
            </Card>
          )}
          {visit && <Declared visit={visit} />}
          <RoomPeople open={open} room={room} />
        </div>
      </div>
      <OfficerActs open={open} room={room} identifying={identifying} />
    </>
  );
}

/** The family is who has to be known; the prisoner is known to the prison. */
const watched = (room: RoomState) => {
  const families = room.seats.filter((seat) => seat.kind === 'FAMILY');
  return families.find((seat) => seat.present) ?? families[0];
};

/** Who is not there, or that only sound may come: an observer of a running visit gets no picture. */
function Unseen({ room }: { readonly room: RoomState }) {
  const edge = room.edges.find((one) => one.to === room.me);
  if (!watched(room)?.present) return m.identify_family_away();
  if (!edge) return m.identify_no_edge();
  return edge.picture ? m.identify_no_picture() : m.identify_listening();
}

function Over({ open: { view }, visitId }: { readonly open: OpenRoom; readonly visitId: string }) {
  const code = view.code ?? 'visit.over';
  return (
    <div className="desk-body officer-over">
      <h1>{m.identify_page()}</h1>
      <Notice tone={code === 'visit.over' ? 'act' : 'soon'} icon="info">
        {problemText(code)}
      </Notice>
      <NextRoom after={visitId} />
    </div>
  );
}
