import './DeskPage.css';
import { useEffect, type ReactNode } from 'react';
import { useSession } from '../../api/session';
import type { Home, Me } from '../../api/types';
import { m } from '../../messages-compiled/messages.js';
import { Icon, type IconName } from '../../ui/Icon';
import { LocaleSwitch } from '../../ui/LocaleSwitch';
import { Logo } from '../../ui/Logo';
import { useNow } from '../../ui/useNow';
import { dayText, timeText } from '../../util/jalali';
import { signOutEverywhere } from '../proving/provider';
import { roleText } from './roleText';

interface Props {
  readonly title: string;
  /** The path of the page in the bar's list. */
  readonly at: string;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

interface Place {
  readonly href: string;
  readonly icon: IconName;
  readonly words: () => string;
  /** The one role that works there, where it is not everybody's of that home. */
  readonly role?: string;
}

const board: Place = { href: '/board', icon: 'board', words: m.staff_board };
const approvals: Place = {
  href: '/approvals',
  icon: 'inbox',
  words: m.staff_approvals,
  role: 'WARDEN',
};
const waiting: Place = {
  href: '/waiting-visits',
  icon: 'hourglass',
  words: m.staff_waiting_visits,
};
const permits: Place = { href: '/permits', icon: 'document', words: m.staff_permits };
const timetable: Place = { href: '/timetable', icon: 'calendar', words: m.timetable_title };
const moves: Place = { href: '/moves', icon: 'calendar', words: m.staff_moves };
const stations: Place = { href: '/stations', icon: 'monitor', words: m.staff_stations };
const prisoners: Place = { href: '/prisoners', icon: 'search', words: m.staff_prisoners };
const ofWarden = (place: Place): Place => ({ ...place, role: 'WARDEN' });
const setUp: Place = { href: '/places', icon: 'pin', words: m.staff_set_up };
const desk: Place = { href: '/desk', icon: 'scales', words: m.staff_desk };
const hours: Place = { href: '/hours', icon: 'clock', words: m.hours_title };
const audit: Place = { href: '/audit', icon: 'shield', words: m.staff_audit };
const retention: Place = {
  href: '/retention',
  icon: 'clock',
  words: m.staff_retention,
  role: 'ADMINISTRATOR',
};
const leaves: Place = { href: '/leaves', icon: 'calendar', words: m.staff_leaves };
const officials: Place = { href: '/officials', icon: 'users', words: m.officials_title };
const point: Place = { href: '/point', icon: 'userPlus', words: m.point_title };
const titles: Place = { href: '/titles', icon: 'document', words: m.titles_title };
const imports: Place = { href: '/imports', icon: 'inbox', words: m.imports_title };
const rules: Place = { href: '/rules', icon: 'scales', words: m.rules_title };
const capacity: Place = { href: '/capacity', icon: 'search', words: m.capacity_title };
const closures: Place = {
  href: '/closures',
  icon: 'calendarCross',
  words: m.timetable_closures,
};
const places: Partial<Record<Home, readonly Place[]>> = {
  OFFICER: [
    board,
    timetable,
    waiting,
    moves,
    approvals,
    ofWarden(permits),
    ofWarden(prisoners),
    stations,
    ofWarden(rules),
    leaves,
  ],
  ADMIN: [officials, titles, setUp, imports, rules, closures, retention, leaves],
  PROVINCE: [capacity, rules, closures, leaves],
  PROSECUTOR: [desk, hours, permits, prisoners, leaves],
  AUDITOR: [audit, leaves],
  POINT: [point, leaves],
};

/** An official's page: the bar with their places, the work, and what the keys do at the foot. */
export function DeskPage({ title, at, foot, children }: Props) {
  const session = useSession();
  useEffect(() => {
    document.title = `${title} – ${m.app_name()}`;
  });
  const me = session.state === 'in' ? session.me : null;
  return (
    <div className="desk">
      <header className="desk-bar">
        <Logo />
        <nav className="desk-places" aria-label={m.staff_places()}>
          {(me ? placesOf(me) : []).map(({ href, icon, words }) => (
            <a key={href} href={href} aria-current={href === at ? 'page' : undefined}>
              <Icon name={icon} size={20} />
              {words()}
            </a>
          ))}
        </nav>
        <div className="desk-end">
          <Clock />
          {me && <WhoIAm me={me} />}
          <LocaleSwitch />
          <a className="bar-link" href="/devices">
            <Icon name="smartphone" size={20} />
            {m.devices_title()}
          </a>
          <button type="button" className="bar-link" onClick={() => void signOutEverywhere()}>
            <Icon name="leave" size={20} />
            {m.sign_out()}
          </button>
        </div>
      </header>
      <main className="desk-main">{children}</main>
      {foot}
    </div>
  );
}

const placesOf = ({ home, roles }: Me): readonly Place[] =>
  (places[home] ?? []).filter(
    ({ role }) => role === undefined || roles.some((held) => held.role === role),
  );

function Clock() {
  const now = useNow(10_000);
  return <span className="desk-clock">{m.day_at({ day: dayText(now), time: timeText(now) })}</span>;
}

function WhoIAm({ me }: { readonly me: Me }) {
  const [held] = me.roles;
  return (
    <span className="desk-who">
      <strong>{me.name}</strong>
      {held && <span>{roleText(held)}</span>}
    </span>
  );
}

/** Where a list would be, that it is empty is said as plainly as its rows would be. */
export function Nothing({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <p className="nothing">
      <Icon name={icon} size={28} />
      {children}
    </p>
  );
}
