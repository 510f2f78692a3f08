import './Home.css';
import { get } from '../../../api/client';
import type { Request } from '../../../api/requestTypes';
import { useSession } from '../../../api/session';
import type { Kin, MyVisits, Visit } from '../../../api/types';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import { Icon } from '../../../ui/Icon';
import { Page, Question } from '../../../ui/Page';
import { BarLink, Header } from '../../../ui/TopBar';
import { Loading } from '../../Loading';
import { AccountLinks } from './AccountLinks';
import { HomeRows } from './HomeRows';
import { KinRows } from './KinRows';
import { NextVisit } from './NextVisit';
import { NoVisit } from './NoVisit';

interface Mine {
  readonly visits: MyVisits;
  readonly kin: readonly Kin[];
  readonly requests: readonly Request[];
}

async function loadMine(): Promise<Mine> {
  const [visits, kin, requests] = await Promise.all([
    get('/api/me/visits'),
    get('/api/me/prisoners'),
    get('/api/me/requests'),
  ]);
  return { visits, kin, requests };
}

/** When is my visit, how long until then, what can I do now. */
export default function Home() {
  const session = useSession();
  const [mine, again] = useLoaded('home', loadMine);
  const name = session.state === 'in' ? session.me.name : null;
  return (
    <Page title={m.home_title()} bar={<HomeBar />} foot={<AccountLinks />}>
      <Question>{name ? m.hello({ name }) : m.hello_nameless()}</Question>
      <Loading of={mine} again={again}>
        {(found) => <HomeCards mine={found} onChange={again} />}
      </Loading>
    </Page>
  );
}

const HomeBar = () => (
  <Header>
    <BarLink href="/help">
      <Icon name="help" size={20} />
      {m.help()}
    </BarLink>
  </Header>
);

function HomeCards({ mine, onChange }: { readonly mine: Mine; readonly onChange: () => void }) {
  const { visits, kin, requests } = mine;
  const next = nextOf(visits.coming);
  const others = visits.coming.filter((visit) => visit !== next);
  const last = visits.past[0];
  return (
    <>
      {next ? <NextVisit visit={next} onChange={onChange} /> : <NoVisit kin={kin} last={last} />}
      <HomeRows kin={kin} requests={requests} others={others} hasVisit={next !== undefined} />
      <KinRows kin={kin} />
    </>
  );
}

/** A hold that runs out is more pressing than any later visit; else the earliest. */
function nextOf(coming: readonly Visit[]): Visit | undefined {
  const held = coming.find((visit) => visit.status === 'HELD');
  return held ?? coming.reduce<Visit | undefined>(earlier, undefined);
}

const earlier = (found: Visit | undefined, one: Visit): Visit =>
  found !== undefined && found.start <= one.start ? found : one;
