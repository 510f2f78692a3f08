import { useEffect } from 'react';
import type { Visit } from '../../../api/types';
import type { Room, RoomView } from '../../../call/room-view';
import { navigate } from '../../../router';
import { Waiting } from '../../../ui/Waiting';
import { useTexts } from '../../room/texts/useTexts';
import { CallScreen } from './CallScreen';
import { Stopped } from './Stopped';
import { WaitingRoom } from './WaitingRoom';

export interface RoomProps {
  readonly visit: Visit;
  readonly room: Room;
  readonly view: RoomView;
}

interface Props extends RoomProps {
  readonly onEnded: () => void;
  readonly onAgain: () => void;
}

export function RoomScreen({ visit, room, view, onEnded, onAgain }: Props) {
  const { phase, code } = view;
  const texts = useTexts(view);
  useEffect(() => {
    if (phase === 'ended') onEnded();
  }, [phase, onEnded]);
  const leave = () => void room.leave().finally(() => navigate(`/visits/${visit.id}`, 'replace'));
  switch (phase) {
    case 'connecting':
    case 'waiting':
    case 'paused':
      return <WaitingRoom visit={visit} room={room} view={view} onLeave={leave} />;
    case 'live':
      return <CallScreen visit={visit} room={room} view={view} texts={texts} onLeave={leave} />;
    case 'reconnecting':
      return view.room?.status === 'LIVE' ? (
        <CallScreen visit={visit} room={room} view={view} texts={texts} onLeave={leave} />
      ) : (
        <WaitingRoom visit={visit} room={room} view={view} onLeave={leave} />
      );
    case 'replaced':
      return <Stopped code="seat.replaced" visit={visit} onAgain={onAgain} />;
    case 'refused':
      return <Stopped code={code ?? 'server.failed'} visit={visit} onAgain={onAgain} />;
    case 'ended':
      return <Waiting />;
  }
}
