import '../staff/panels.css';
import { useEffect, useId, useRef, useState } from 'react';
import { problemText } from '../../api/problemText';
import { Notice } from '../../ui/Notice';
import { PanelActs } from '../staff/PanelActs';
import { useKeyDown } from '../useKeyDown';

interface Props<R extends string> {
  readonly title: string;
  readonly reasons: Record<R, () => string>;
  readonly act: string;
  readonly ends?: boolean;
  /** What a code is called here, where the family's sentence does not fit. */
  readonly say?: (code: string) => string;
  /** Resolves to the code of what went wrong, or null. */
  readonly onAct: (reason: R) => Promise<string | null>;
  readonly onClose: () => void;
}

/** Docked to what it is about, so that nothing one decides on is hidden; Escape goes back. */
export function ReasonPanel<R extends string>({ title, reasons, ...rest }: Props<R>) {
  const { act, ends = false, say = problemText, onAct, onClose } = rest;
  const [reason, setReason] = useState<R | null>(null);
  const [state, setState] = useState<{ busy: boolean; code: string | null }>({
    busy: false,
    code: null,
  });
  const id = useId();
  const first = useRef<HTMLFieldSetElement>(null);
  useEffect(() => first.current?.querySelector('input')?.focus(), []);
  useKeyDown(({ key }) => {
    if (key === 'Escape') onClose();
  });
  const run = async (chosen: R) => {
    setState({ busy: true, code: null });
    const code = await onAct(chosen);
    setState({ busy: false, code });
    if (code === null) onClose();
  };
  return (
    <form
      className="reason-panel"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason !== null) void run(reason);
      }}
    >
      <h2 id={id}>{title}</h2>
      <fieldset ref={first} className="reason-chips" aria-labelledby={id}>
        {(Object.keys(reasons) as R[]).map((one) => (
          <label key={one} className="reason-chip">
            <input
              type="radio"
              name={id}
              checked={reason === one}
              onChange={() => setReason(one)}
            />
            {reasons[one]()}
          </label>
        ))}
      </fieldset>
      {state.code !== null && (
        <Notice tone="soon" icon="alert" alert>
          {say(state.code)}
        </Notice>
      )}
      <PanelActs
        act={act}
        ends={ends}
        ready={reason !== null}
        busy={state.busy}
        onClose={onClose}
      />
    </form>
  );
}
