import { del } from '../../../api/client';
import type { Waiting } from '../../../api/types';
import { useAct } from '../../../api/useAct';
import { m } from '../../../messages-compiled/messages.js';
import { Button, ButtonLink } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Chip } from '../../../ui/Chip';
import { Notice } from '../../../ui/Notice';
import { toast } from '../../../ui/Toast';
import { localDigits } from '../../../util/digits';
import { dayText } from '../../../util/jalali';
import { ProblemNotice } from '../../ProblemNotice';
import { dateWords } from '../whenWords';
import { daysWords, endings } from './waitingWords';

interface Props {
  readonly entry: Waiting;
  readonly onChange: () => void;
}

export function Entry({ entry, onChange }: Props) {
  const { busy, problem, run } = useAct();
  const leave = () =>
    void run(async () => {
      await del(`/api/me/waiting-list/${entry.id}`);
      toast(m.waiting_left());
      onChange();
    });
  const open = entry.state === 'WAITING' || entry.state === 'OFFERED';
  return (
    <Card
      look={entry.offer ? 'chosen' : 'flat'}
      // Of those that are over there may be several for one person: they are no regions of their own.
      {...(open ? { label: m.waiting_for({ name: entry.prisonerName }) } : {})}
    >
      <h2>{m.waiting_for({ name: entry.prisonerName })}</h2>
      <p>{daysWords(entry)}</p>
      <State entry={entry} />
      {problem && <ProblemNotice problem={problem} />}
      {open && (
        <Button kind="quiet" busy={busy && m.saving()} onClick={leave}>
          {m.waiting_leave()}
        </Button>
      )}
    </Card>
  );
}

function State({ entry }: { readonly entry: Waiting }) {
  if (entry.state === 'WAITING')
    return (
      <>
        <p>{m.waiting_since({ day: dayText(entry.since, entry.zone) })}</p>
        <Notice icon="hourglass">
          {entry.ahead === 0
            ? m.waiting_first()
            : m.waiting_ahead({ count: localDigits(entry.ahead) })}
        </Notice>
      </>
    );
  if (entry.state === 'OFFERED')
    return (
      <>
        <Notice tone="soon" icon="bell">
          {m.waiting_offered()}
          {entry.offer && <strong> {dateWords(entry.offer.start, entry.zone)}</strong>}
        </Notice>
        {entry.offer && (
          <ButtonLink kind="filled" icon="calendarCheck" href={`/waiting/${entry.offer.visitId}`}>
            {m.waiting_see_offer()}
          </ButtonLink>
        )}
      </>
    );
  const { tone, icon, words } = endings[entry.state];
  return (
    <p>
      <Chip tone={tone} icon={icon}>
        {words()}
      </Chip>
    </p>
  );
}
