import { m } from '../../../messages-compiled/messages.js';
import type { ImportFile, Kind } from './sendFile';

/** What each kind of file holds, and the columns that its first row names. */
export const kinds: Readonly<Record<Kind, { words: () => string; columns: string }>> = {
  PRISONERS: {
    words: m.imports_kind_prisoners,
    columns: 'prison, number, given_name, family_name, ward, legal_status',
  },
  CONTACTS: {
    words: m.imports_kind_contacts,
    columns:
      'prison, prisoner_number, national_id, given_name, family_name, birth_date, relation, approved',
  },
  STATIONS: { words: m.imports_kind_stations, columns: 'prison, number, name' },
  SESSIONS: {
    words: m.imports_kind_sessions,
    columns:
      'prison, weekday, start, visits, minutes, stations, valid_from, types (gap, every_weeks, valid_until)',
  },
};

export const stateText: Readonly<Record<ImportFile['state'], () => string>> = {
  CHECKING: m.imports_state_checking,
  CHECKED: m.imports_state_checked,
  WRITING: m.imports_state_writing,
  DONE: m.imports_state_done,
  GIVEN_UP: m.imports_state_given_up,
};
