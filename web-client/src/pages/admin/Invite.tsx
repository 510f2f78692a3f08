import '../staff/StaffForm.css';
import { useState } from 'react';
import { post } from '../../api/client';
import type { OfficePlace } from '../../api/officeTypes';
import { useAct } from '../../api/useAct';
import { m } from '../../messages-compiled/messages.js';
import { navigate } from '../../router';
import { Button, ButtonLink } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { toast } from '../../ui/Toast';
import { ProblemNotice } from '../ProblemNotice';
import { DeskPage } from '../staff/DeskPage';
import { emptyDraft, OfficeFields, officeOf } from './OfficeFields';

/** A new official: who, by which number, and which office. The way in comes to them by message. */
export default function Invite() {
  const { busy, problem, run } = useAct();
  const [mobile, setMobile] = useState('');
  const [givenName, setGivenName] = useState('');
  const [familyName, setFamilyName] = useState('');
  const [draft, setDraft] = useState(emptyDraft);
  const [places, setPlaces] = useState<readonly OfficePlace[]>([]);
  const office = officeOf(draft, places);
  const named = [mobile, givenName, familyName].every((text) => text.trim() !== '');
  const invite = () =>
    run(async () => {
      if (!office) return;
      const card = await post('/api/officials', { mobile, givenName, familyName, office });
      toast(m.invite_sent());
      navigate(`/officials/${card.id}`, 'replace');
    });
  return (
    <DeskPage title={m.invite_title()} at="/officials">
      <div className="desk-head">
        <h1>{m.invite_title()}</h1>
      </div>
      <div className="desk-body">
        <form
          className="staff-form"
          onSubmit={(event) => {
            event.preventDefault();
            void invite();
          }}
        >
          <div className="staff-fields">
            <Field
              label={m.given_name()}
              value={givenName}
              maxLength={80}
              onChange={setGivenName}
            />
            <Field
              label={m.family_name()}
              value={familyName}
              maxLength={80}
              onChange={setFamilyName}
            />
            <Field
              label={m.mobile_label()}
              kind="digits"
              value={mobile}
              onChange={setMobile}
              help={m.invite_mobile_help()}
            />
          </div>
          <OfficeFields draft={draft} onChange={setDraft} onPlaces={setPlaces} />
          {problem && <ProblemNotice problem={problem} />}
          <div className="staff-acts">
            <Button
              type="submit"
              kind="filled"
              size="desk"
              icon="send"
              disabled={!named || !office}
              busy={busy && m.saving()}
            >
              {m.invite_send()}
            </Button>
            <ButtonLink size="desk" href="/officials">
              {m.go_back()}
            </ButtonLink>
          </div>
        </form>
      </div>
    </DeskPage>
  );
}
