import { useState, type ReactNode } from 'react';

interface Props {
  readonly name: string;
  readonly more: string;
  readonly children: ReactNode;
}

/** One place of the tree. What is in it is asked for when it is opened; the keyboard opens it as any disclosure. */
export function Place({ name, more, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details className="place" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <strong>{name}</strong>
        <span className="staff-row-quiet">{more}</span>
      </summary>
      {open && <div className="place-inside">{children}</div>}
    </details>
  );
}
