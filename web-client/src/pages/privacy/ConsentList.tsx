import { get, post } from '../../api/client';
import type { Schemas } from '../../api/types';
import { useAct } from '../../api/useAct';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import { toast } from '../../ui/Toast';
import { locale } from '../../util/locale';
import { Loading } from '../Loading';
import { ProblemNotice } from '../ProblemNotice';

type Consent = Schemas['Standing'];

/** What goes beyond what a visit needs; a tick away is as easy as a tick. */
export function ConsentList() {
  const [loaded, again] = useLoaded('consents', () => get('/api/me/consents'));
  return (
    <section className="data-part" aria-labelledby="data-consents">
      <h2 id="data-consents">{m.data_consents_title()}</h2>
      <p className="page-lead">{m.data_consents_lead()}</p>
      <Loading of={loaded} again={again}>
        {(list) => (
          <div>
            {list.map((consent) => (
              <Tick key={consent.purpose} consent={consent} onChange={again} />
            ))}
          </div>
        )}
      </Loading>
    </section>
  );
}

function Tick({ consent, onChange }: { readonly consent: Consent; readonly onChange: () => void }) {
  const { busy, problem, run } = useAct();
  const { purpose, wordingVersion, holds } = consent;
  const say = async () => {
    const word = { given: !holds, wordingVersion };
    if (await run(() => post(`/api/me/consents/${purpose}`, word))) toast(m.data_consents_saved());
    onChange();
  };
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      <label className="consent">
        <input type="checkbox" checked={holds} disabled={busy} onChange={() => void say()} />
        <span>{locale() === 'fa' ? consent.fa : consent.en}</span>
      </label>
    </>
  );
}
