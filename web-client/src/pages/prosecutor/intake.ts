import type { RequestType } from '../../api/requestTypes';
import { serverNow } from '../../util/clock';
import { toAscii } from '../../util/digits';
import { dayInstant, dayText, isoDay } from '../../util/jalali';

/** A request as it is being written down. */
export interface Draft {
  readonly type: RequestType | '';
  readonly days: string;
  readonly fromDate: string;
  readonly askedBy: 'PRISONER' | 'FAMILY' | '';
  readonly text: string;
}

/** A request with all that the server needs. */
export interface WholeDraft extends Draft {
  readonly type: RequestType;
  readonly askedBy: 'PRISONER' | 'FAMILY';
}

export const empty: Draft = { type: '', days: '', fromDate: '', askedBy: '', text: '' };

export const requestTypes: readonly RequestType[] = [
  'LEAVE_ORDINARY',
  'LEAVE_EMERGENCY',
  'LEAVE_OCCASION',
  'LEAVE_RECONCILE',
  'LEAVE_EXTEND',
  'PAROLE',
  'SEMI_LIBERTY',
  'E_TAG',
  'OPEN_PRISON',
  'PARDON',
  'COMMUTE_REDUCE',
  'TRANSFER_HOME',
  'FINE_INSTALMENT',
  'SECURITY_REDUCTION',
  'MEDICAL',
  'FAMILY_SUPPORT',
  'EMPLOYMENT',
  'COMPLAINT',
  'OTHER',
];

/** Only leave has a length and a first day. */
export const takesDays = (type: Draft['type']): boolean => type.startsWith('LEAVE_');

const daysOf = ({ type, days }: Draft): number | null => {
  const count = Number(toAscii(days));
  return takesDays(type) && Number.isInteger(count) && count > 0 ? count : null;
};

/** Leave needs its days; who asks and what they say is always needed. */
export const isWhole = (draft: Draft): draft is WholeDraft =>
  draft.type !== '' &&
  draft.askedBy !== '' &&
  draft.text.trim() !== '' &&
  (!takesDays(draft.type) || daysOf(draft) !== null);

export function toBody(draft: WholeDraft, visitId: string) {
  const leave = takesDays(draft.type);
  return {
    visitId,
    type: draft.type,
    askedBy: draft.askedBy,
    days: daysOf(draft),
    fromDate: leave && draft.fromDate !== '' ? draft.fromDate : null,
    text: draft.text.trim(),
  };
}

const dayMs = 86_400_000;

/** The next two months as a list: a native date field would show the wrong calendar. */
export function comingDays(zone: string): readonly { value: string; words: string }[] {
  return Array.from({ length: 60 }, (_, ahead) => {
    const value = isoDay(serverNow() + ahead * dayMs, zone);
    return { value, words: dayText(dayInstant(value), zone) };
  });
}
