import { useState } from 'react';
import { post } from '../../api/client';
import { signedOut } from '../../api/session';
import { useAct } from '../../api/useAct';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { toast } from '../../ui/Toast';
import { toAscii } from '../../util/digits';
import { ProblemNotice } from '../ProblemNotice';

/** To be forgotten: what goes, what the law keeps, and one's own number typed so that no slip does it. */
export function Erasure() {
  const [asking, setAsking] = useState(false);
  return (
    <section className="data-part" aria-labelledby="data-erase">
      <h2 id="data-erase">{m.data_erase_title()}</h2>
      <p className="page-lead">{m.data_erase_lead()}</p>
      <ul className="data-list">
        <li>{m.data_erase_goes()}</li>
        <li>{m.data_erase_stays()}</li>
        <li>{m.data_erase_not_yet()}</li>
      </ul>
      <Button kind="end-plain" onClick={() => setAsking(true)}>
        {m.data_erase_ask()}
      </Button>
      {asking && <Asked onClose={() => setAsking(false)} />}
    </section>
  );
}

function Asked({ onClose }: { readonly onClose: () => void }) {
  const [mobile, setMobile] = useState('');
  const { busy, problem, run } = useAct();
  const erase = async () => {
    if (!(await run(() => post('/api/me/erasure', { mobile: toAscii(mobile) })))) return;
    toast(m.data_erase_done());
    signedOut();
  };
  return (
    <Dialog
      title={m.data_erase_sure()}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="end"
            disabled={mobile === ''}
            busy={busy && m.saving()}
            onClick={() => void erase()}
          >
            {m.data_erase_do()}
          </Button>
          <Button onClick={onClose}>{m.go_back()}</Button>
        </>
      }
    >
      {problem && <ProblemNotice problem={problem} />}
      <Field
        kind="digits"
        label={m.data_erase_mobile()}
        help={m.data_erase_mobile_help()}
        value={mobile}
        maxLength={20}
        onChange={setMobile}
      />
    </Dialog>
  );
}
