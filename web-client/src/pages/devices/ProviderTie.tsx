import { del, get } from '../../api/client';
import { useAct } from '../../api/useAct';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { toast } from '../../ui/Toast';
import { shortDayText } from '../../util/jalali';
import { ProblemNotice } from '../ProblemNotice';
import { leaveFor, providerName, type ProviderOffer } from '../proving/provider';

/** Whom one is at the office's own sign-in; nothing where there is none. */
export function ProviderTie() {
  const [means] = useLoaded('sign-in-means', () => get('/api/sign-in/means'));
  const offer = means.state === 'ready' ? means.value.provider : null;
  return offer === null ? null : <Tie offer={offer} />;
}

function Tie({ offer }: { readonly offer: ProviderOffer }) {
  const [mine, again] = useLoaded('provider', () => get('/api/me/provider'));
  const { busy, problem, run } = useAct();
  if (mine.state !== 'ready') return null;
  const { linkedAt, linkable } = mine.value;
  if (linkedAt === null && !linkable) return null;
  const name = providerName(offer);
  const untie = () =>
    run(() => del('/api/me/provider')).then((done) => {
      if (done) toast(m.provider_untied());
      again();
    });
  return (
    <section className="passkeys" aria-labelledby="provider">
      <h2 id="provider">{name}</h2>
      {linkedAt === null ? (
        <>
          <p className="page-lead">{m.provider_tie_lead({ name })}</p>
          <Button size="desk" onClick={() => leaveFor(offer, '/devices', false)}>
            {m.provider_tie()}
          </Button>
        </>
      ) : (
        <ul className="devices">
          <li className="device">
            <Icon name="user" size={28} />
            <div className="device-words">
              <strong>{name}</strong>
              <span>{m.provider_tied_on({ day: shortDayText(linkedAt) })}</span>
            </div>
            <Button size="desk" busy={busy && m.saving()} onClick={() => void untie()}>
              {m.provider_untie()}
            </Button>
          </li>
        </ul>
      )}
      {problem && <ProblemNotice problem={problem} />}
    </section>
  );
}
