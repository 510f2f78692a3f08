import type { Schemas } from '../../api/types';
import { m } from '../../messages-compiled/messages.js';
import { localDigits, toAscii } from '../../util/digits';

export type RuleRow = Schemas['RuleRow'];
type Kind = RuleRow['kind'];

export const units = ['m', 'h', 'd', 'wd'] as const;
export type Unit = (typeof units)[number];

const spans: Readonly<Record<Unit, (of: { n: string }) => string>> = {
  m: m.rule_minutes,
  h: m.rule_hours,
  d: m.rule_days,
  wd: m.rule_working_days,
};

const choices: Readonly<Record<string, () => string>> = {
  INSTANT: m.rule_instant,
  REQUEST: m.rule_request,
  REJECT: m.rule_reject,
  CONFIRM: m.rule_confirm,
  DIRECT: m.rule_direct,
  CONFERENCE: m.rule_conference,
  yes: m.rule_yes,
  no: m.rule_no,
};

export const isUnit = (text: string): text is Unit => text in spans;

/** The number and the unit of `24h`; of a plain number no unit. */
export function partsOf(value: string): { readonly amount: string; readonly unit: Unit } {
  const found = /^(\d+)(wd|[mhd])?$/.exec(value);
  const unit = found?.[2] ?? 'h';
  return { amount: found?.[1] ?? '', unit: isUnit(unit) ? unit : 'h' };
}

/** The value of typed parts as the server writes it, null when it is none. */
export function valueOf(kind: Kind, amount: string, unit: Unit): string | null {
  const digits = toAscii(amount).trim();
  if (!/^\d{1,4}$/.test(digits)) return null;
  return kind === 'SPAN' ? `${Number(digits)}${unit}` : `${Number(digits)}`;
}

/** «۲۴ ساعت»، «۷۵ درصد»، «بله». */
export function valueText(kind: Kind, value: string): string {
  if (kind === 'FLAG' || kind === 'CHOICE') return choices[value]?.() ?? value;
  const { amount, unit } = partsOf(value);
  const n = localDigits(amount);
  if (kind === 'SPAN') return spans[unit]({ n });
  return kind === 'PERCENT' ? m.rule_percent({ n }) : n;
}

/** What a rule without more and less can be. */
export const optionsOf = ({ kind, choices: named }: RuleRow) =>
  (kind === 'FLAG' ? ['yes', 'no'] : named).map((value) => ({
    value,
    words: valueText(kind, value),
  }));
