import { get } from '../../api/client';
import type { ChainState } from '../../api/auditTypes';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import { Chip } from '../../ui/Chip';
import { Notice } from '../../ui/Notice';
import { localDigits } from '../../util/digits';
import { shortDayText, timeText } from '../../util/jalali';
import { findingText } from './auditWords';

/** Whether the log is whole; quiet while it is. */
export function Chain() {
  const [loaded] = useLoaded('chain', () => get('/api/audit/chain'));
  if (loaded.state !== 'ready') return null;
  const { verified } = loaded.value;
  if (verified !== null && verified.finding !== null)
    return (
      <Notice tone="soon" icon="alert" alert>
        <strong>{m.audit_broken({ at: moment(verified.at) })}</strong>{' '}
        {findingText(verified.finding, verified.brokenAt ?? 0, verified.entryId)}{' '}
        {m.audit_broken_now()}
      </Notice>
    );
  return (
    <p className="audit-chain">
      <Chip tone="act" icon="shield">
        {sealed(loaded.value)}
      </Chip>
      <span>
        {verified === null
          ? m.audit_not_verified()
          : m.audit_verified({
              at: moment(verified.at),
              position: localDigits(verified.position),
            })}
      </span>
    </p>
  );
}

function sealed({ position, sealedAt, unsealed }: ChainState): string {
  if (sealedAt === null) return m.audit_nothing_sealed();
  const words = { position: localDigits(position), at: moment(sealedAt) };
  return unsealed === 0
    ? m.audit_sealed_all(words)
    : m.audit_sealed_some({ ...words, waiting: localDigits(unsealed) });
}

const moment = (at: string): string => m.day_at({ day: shortDayText(at), time: timeText(at) });
