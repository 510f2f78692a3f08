import type { NewOffice, OfficeHeld } from '../../api/officeTypes';
import { m } from '../../messages-compiled/messages.js';
import { locale } from '../../util/locale';
import { lastDay } from '../staff/periods';
import { roleWords } from '../staff/roleText';

type Role = NewOffice['role'];
type Kind = NewOffice['territoryKind'];

/** The offices that can be given, each with the kinds of place it is held in. The server has the last word. */
export const placesOfOffice: Readonly<Partial<Record<Role, readonly Kind[]>>> = {
  VISIT_OFFICER: ['PRISON'],
  WARDEN: ['PRISON'],
  SUPERVISING_JUDGE: ['PRISON'],
  PROSECUTOR: ['DISTRICT'],
  POINT_CLERK: ['PRISON', 'DISTRICT'],
  PROVINCE_MANAGER: ['PROVINCE'],
  NATIONAL_MONITOR: ['COUNTRY'],
  AUDITOR: ['PRISON', 'DISTRICT', 'PROVINCE', 'COUNTRY'],
  ADMINISTRATOR: ['COUNTRY'],
};

export const roleOptions = () =>
  Object.keys(placesOfOffice).map((role) => ({ value: role, words: roleWords(role) }));

/** «رئیس زندان، زندان سبزدشت». */
export function officeText(office: OfficeHeld): string {
  const title = office.title?.[locale() === 'en' ? 'en' : 'fa'] ?? roleWords(office.role);
  const place = office.placeName ?? m.office_country();
  return m.staff_role_in({ title, place });
}

/** Since when, until when, and in whose place. */
export function termText({ until, onBehalfOf }: OfficeHeld): string {
  const term = until === null ? m.office_endless() : m.office_until({ day: lastDay(until) });
  return onBehalfOf === null ? term : `${term} · ${m.office_deputy_of({ name: onBehalfOf })}`;
}
