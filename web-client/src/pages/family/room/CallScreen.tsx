import { useEffect, useState } from 'react';
import { m } from '../../../messages-compiled/messages.js';
import { QualityBars } from '../../../ui/QualityBars';
import { Timer } from '../../../ui/Timer';
import { useNow } from '../../../ui/useNow';
import { VideoPicture } from '../VideoPicture';
import { CallNotice } from './CallNotice';
import { Controls } from './Controls';
import { LeaveDialog } from './LeaveDialog';
import { Reconnecting, ReconnectingActions } from './Reconnecting';
import { WithTexts } from '../../room/texts/WithTexts';
import type { TextsOpen } from '../../room/texts/useTexts';
import type { RoomProps } from './RoomScreen';
import { Stage } from './Stage';
import { WhoIsHere } from './WhoIsHere';

interface Props extends RoomProps {
  readonly texts: TextsOpen;
  readonly onLeave: () => void;
}

/** The other face fills the screen; time, who is in the room, three controls that stay put. */
export function CallScreen({ visit, room, view, texts, onLeave }: Props) {
  const [leaving, setLeaving] = useState(false);
  const now = useNow();
  const left = Date.parse(view.room?.end ?? visit.end) - now;
  const lost = view.phase === 'reconnecting';
  const ask = () => setLeaving(true);
  useEffect(() => {
    document.title = `${m.visit_with({ name: visit.prisoner.givenName })} – ${m.app_name()}`;
  });
  return (
    <main className="call">
      <h1 className="hidden-words">{m.visit_with({ name: visit.prisoner.givenName })}</h1>
      <WithTexts open={{ source: room, view }} texts={texts}>
        <div className={`call-stage on-scrim${lost ? ' call-lost' : ''}`}>
          <Stage visit={visit} view={view} />
          <div className="call-top">
            <Timer ms={left} over="picture" />
            <span className="on-picture call-line">
              {lost ? (
                <>
                  <QualityBars level={0} bare /> {m.line_is_lost()}
                </>
              ) : (
                view.level !== null && view.level > 0 && <LineWords level={view.level} />
              )}
            </span>
          </div>
          {lost && <Reconnecting visit={visit} lost={view.lost} />}
          <CallNotice notice={view.notice} />
          {view.local.picture && view.local.video && !lost && (
            <div className="call-self">
              <VideoPicture stream={view.local.picture} own label={m.your_picture()} />
              <span className="on-picture call-self-name">{m.you()}</span>
            </div>
          )}
        </div>
      </WithTexts>
      <div className="call-bar">
        {lost ? (
          <ReconnectingActions room={room} local={view.local} onLeave={ask} />
        ) : (
          <>
            <WhoIsHere visit={visit} view={view} room={room} />
            <Controls room={room} local={view.local} texts={texts} onLeave={ask} />
          </>
        )}
      </div>
      {leaving && <LeaveDialog visit={visit} onClose={() => setLeaving(false)} onLeave={onLeave} />}
    </main>
  );
}

const LineWords = ({ level }: { readonly level: 0 | 1 | 2 | 3 | 4 }) => (
  <>
    <QualityBars level={level} bare />{' '}
    {level >= 3 ? m.line_is_good() : level === 2 ? m.line_is_fair() : m.line_is_weak()}
  </>
);
