import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { Chip } from '../../../ui/Chip';
import { Notice } from '../../../ui/Notice';
import { Page, Question } from '../../../ui/Page';
import { Header } from '../../../ui/TopBar';
import { useNow } from '../../../ui/useNow';
import { roundWords } from '../../../util/duration';
import { timeText } from '../../../util/jalali';
import { OwnPicture } from './OwnPicture';
import { People } from './People';
import type { RoomProps } from './RoomScreen';
import { waitingWords } from './waitingWords';

/** Who is awaited and since when. There is nothing to do, so nothing is filled. */
export function WaitingRoom({
  visit,
  room,
  view,
  onLeave,
}: RoomProps & { readonly onLeave: () => void }) {
  const words = waitingWords(visit, view);
  return (
    <Page
      title={m.waiting_room()}
      bar={
        <Header>
          <UntilStart start={view.room?.start ?? visit.start} zone={visit.zone} />
        </Header>
      }
      foot={
        <>
          <p className="page-quiet">{m.late_is_not_yours()}</p>
          <Button onClick={onLeave}>{m.leave_waiting_room()}</Button>
        </>
      }
    >
      <OwnPicture room={room} local={view.local} />
      <div aria-live="polite">
        <Question>{words.title}</Question>
        <p className="page-lead">{words.detail}</p>
      </div>
      {!view.socketUp && view.phase === 'reconnecting' && (
        <Notice tone="soon" icon="wifi" alert>
          {m.waiting_offline()}
        </Notice>
      )}
      <People visit={visit} view={view} />
    </Page>
  );
}

function UntilStart({ start, zone }: { readonly start: string; readonly zone: string }) {
  const left = Date.parse(start) - useNow();
  return (
    <Chip tone="soon" icon="clock">
      {left > 0
        ? m.until_time({ left: roundWords(left), time: timeText(start, zone) })
        : m.time_has_come({ time: timeText(start, zone) })}
    </Chip>
  );
}
