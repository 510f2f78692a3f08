import { del, post } from '../../api/client';
import type { OfficialCard } from '../../api/officeTypes';
import { useAct } from '../../api/useAct';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { toast } from '../../ui/Toast';
import { ProblemNotice } from '../ProblemNotice';

interface Props {
  readonly official: OfficialCard;
  readonly onChanged: () => void;
}

/** How an official comes in: a new link, codes by message where passkeys cannot be, and out everywhere. */
export function SigningIn({ official, onChanged }: Props) {
  const { busy, problem, run } = useAct();
  const path = `/api/officials/${official.id}` as const;
  const act = async (what: () => Promise<unknown>, done: string) => {
    if (!(await run(what))) return;
    toast(done);
    onChanged();
  };
  const { codeAllowed } = official;
  return (
    <section className="staff-section">
      <h2>{m.signing_in_heading()}</h2>
      <p className="staff-section-lead">
        {codeAllowed ? m.codes_are_allowed() : m.codes_are_not_allowed()}
      </p>
      {problem && <ProblemNotice problem={problem} />}
      <div className="staff-acts">
        <Button
          size="desk"
          icon="send"
          disabled={busy}
          onClick={() => void act(() => post(`${path}/invitation`), m.invite_sent())}
        >
          {m.invite_again()}
        </Button>
        <Button
          size="desk"
          disabled={busy}
          onClick={() =>
            void act(() => post(`${path}/codes`, { allowed: !codeAllowed }), m.saved())
          }
        >
          {codeAllowed ? m.codes_forbid() : m.codes_allow()}
        </Button>
        <Button
          size="desk"
          icon="leave"
          disabled={busy}
          onClick={() => void act(() => del(`${path}/sessions`), m.sessions_closed())}
        >
          {m.sessions_close()}
        </Button>
      </div>
    </section>
  );
}
