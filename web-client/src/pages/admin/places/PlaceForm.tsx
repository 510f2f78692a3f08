import { useState, type ReactNode } from 'react';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';

interface Props {
  readonly label: string;
  /** Says whether it went through. */
  readonly send: () => Promise<boolean>;
  readonly children: ReactNode;
}

/** A form that stays a button until it is wanted, and becomes one again once sent. */
export function PlaceForm({ label, send, children }: Props) {
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Button size="small" onClick={() => setOpen(true)}>
        {label}
      </Button>
    );
  return (
    <form
      className="place-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send().then((sent) => sent && setOpen(false));
      }}
    >
      {children}
      <Button size="desk" onClick={() => setOpen(false)}>
        {m.go_back()}
      </Button>
    </form>
  );
}
