import type { Visit } from '../../../api/types';
import { m } from '../../../messages-compiled/messages.js';
import { Avatar } from '../../../ui/Avatar';
import { Card } from '../../../ui/Card';
import { Chip } from '../../../ui/Chip';
import { Icon } from '../../../ui/Icon';
import { Question } from '../../../ui/Page';
import { minutesWords } from '../../../util/duration';
import { MinutesBar } from './MinutesBar';
import { rejectionText } from './rejectionText';
import { quotaWords, visitWords } from './visitWords';

/** What became of the visit, in a sentence; then what it means for the family. */
export function VisitSummary({ visit }: { readonly visit: Visit }) {
  const words = visitWords(visit);
  const quota = quotaWords(visit);
  const ended = visit.status === 'ENDED';
  return (
    <>
      <div className="visit-head">
        <Avatar name={visit.prisoner.givenName} />
        <div>
          <Question>{words.title}</Question>
          <p className="page-lead">{rejectionText(visit) ?? words.detail}</p>
        </div>
      </div>
      <div>
        <Chip tone={words.tone} icon={words.icon}>
          {words.word}
        </Chip>
      </div>
      {(ended || quota !== null) && (
        <Card>
          {ended && <Minutes visit={visit} />}
          {quota !== null && (
            <p className="visit-quota">
              <Icon name={visit.quotaUsed ? 'calendarCheck' : 'shield'} />
              {quota}
            </p>
          )}
        </Card>
      )}
    </>
  );
}

function Minutes({ visit }: { readonly visit: Visit }) {
  const held = visit.minutesHeld ?? 0;
  const lost = Math.max(0, visit.minutes - held);
  return (
    <>
      <p className="visit-minutes">
        <span>
          <strong>{minutesWords(held)}</strong> {m.minutes_talked()}
        </span>
        {lost > 0 && (
          <span>
            <strong className="visit-lost">{minutesWords(lost)}</strong> {m.minutes_lost()}
          </span>
        )}
      </p>
      <MinutesBar held={held} of={visit.minutes} />
    </>
  );
}
