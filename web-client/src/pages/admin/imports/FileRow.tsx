import { useState } from 'react';
import { post } from '../../../api/client';
import { useAct } from '../../../api/useAct';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { localDigits } from '../../../util/digits';
import { dayText, timeText } from '../../../util/jalali';
import { ProblemNotice } from '../../ProblemNotice';
import { BadRows } from './BadRows';
import { kinds, stateText } from './importWords';
import type { ImportFile } from './sendFile';

interface Props {
  readonly file: ImportFile;
  readonly onMoved: () => void;
}

/** One file: how far it is, what it would do or has done, and the next step. */
export function FileRow({ file, onMoved }: Props) {
  const { busy, problem, run } = useAct();
  const [open, setOpen] = useState(false);
  const step = async (act: () => Promise<unknown>) => {
    if (await run(act)) onMoved();
  };
  const moving = file.state === 'CHECKING' || file.state === 'WRITING';
  const good = file.added + file.changed + file.unchanged;
  return (
    <li>
      <div className="staff-row">
        <span className="staff-row-words">
          <strong>{`${kinds[file.kind].words()} · ${stateText[file.state]()}`}</strong>
          <span className="staff-row-quiet">
            {`${dayText(file.handedOverAt)} · ${timeText(file.handedOverAt)}`}
          </span>
        </span>
        <span className="staff-row-acts">
          {file.bad > 0 && (
            <Button size="desk" pressed={open} onClick={() => setOpen(!open)}>
              {m.imports_bad_rows()}
            </Button>
          )}
          {file.state === 'CHECKED' && (
            <>
              <Button
                size="desk"
                kind="filled"
                disabled={good === 0}
                busy={busy && m.imports_starting()}
                onClick={() => void step(() => post(`/api/imports/${file.id}/start`))}
              >
                {m.imports_start({ rows: localDigits(good) })}
              </Button>
              <Button
                size="desk"
                onClick={() => void step(() => post(`/api/imports/${file.id}/give-up`))}
              >
                {m.imports_give_up()}
              </Button>
            </>
          )}
        </span>
      </div>
      {moving && (
        <progress
          className="imports-progress"
          value={file.done}
          max={file.rows}
          aria-label={stateText[file.state]()}
        />
      )}
      <dl className="imports-numbers">
        <Number
          of={m.imports_row()}
          is={m.imports_progress({ done: localDigits(file.done), rows: localDigits(file.rows) })}
        />
        <Number of={m.imports_added()} is={localDigits(file.added)} />
        <Number of={m.imports_changed()} is={localDigits(file.changed)} />
        <Number of={m.imports_unchanged()} is={localDigits(file.unchanged)} />
        <Number of={m.imports_bad()} is={localDigits(file.bad)} />
      </dl>
      {problem && <ProblemNotice problem={problem} />}
      {open && <BadRows id={file.id} />}
    </li>
  );
}

function Number({ of, is }: { readonly of: string; readonly is: string }) {
  return (
    <div>
      <dt>{of}</dt>
      <dd>{is}</dd>
    </div>
  );
}
