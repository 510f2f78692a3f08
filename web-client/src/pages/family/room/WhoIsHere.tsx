import { m } from '../../../messages-compiled/messages.js';
import { Icon } from '../../../ui/Icon';
import { joinNames } from '../../../util/duration';
import { cameraTroubleText } from '../mediaTrouble';
import { sentText } from '../../room/sentText';
import { officialText, officialsIn, seatOf } from './seats';
import type { RoomProps } from './RoomScreen';

/** Always shown: everyone in the room, an observing officer included, and what the officer can do. */
export function WhoIsHere({ visit, view, room }: RoomProps) {
  const others = visit.visitors.filter((visitor) => !visitor.lead).map((visitor) => visitor.name);
  const officials = officialsIn(view).map(officialText);
  const officer = seatOf(view, 'OFFICER');
  const names = [visit.prisoner.givenName, m.you_among(), ...others, ...officials];
  if (officer?.present) names.push(m.visit_officer_among());
  const sees = view.room?.edges.some((edge) => edge.to === officer?.id && edge.picture) ?? false;
  const sent = view.local.video ? sentText(view.sending) : null;
  return (
    <div className="who">
      <Icon name="users" />
      <div>
        <p className="who-names">{joinNames(names)}</p>
        {officer?.present && <p>{sees ? m.officer_sees_and_hears() : m.officer_hears()}</p>}
        {view.local.trouble !== null && (
          <p>
            {cameraTroubleText(view.local.trouble)}{' '}
            <button type="button" className="text-link" onClick={() => void room.retryCamera()}>
              {m.try_again()}
            </button>
          </p>
        )}
        {view.local.soundOnly && (
          <p>
            {m.sound_only_now()}{' '}
            <button type="button" className="text-link" onClick={() => room.setSoundOnly(false)}>
              {m.picture_back()}
            </button>
          </p>
        )}
        {!view.local.soundOnly && (view.level === 1 || sent !== null) && (
          <p>
            {sent ?? m.weak_line()}{' '}
            <button type="button" className="text-link" onClick={() => room.setSoundOnly(true)}>
              {m.sound_only()}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
