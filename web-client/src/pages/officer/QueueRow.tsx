import { useState, type ReactNode } from 'react';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Documents } from './Documents';

interface Props {
  readonly words: ReactNode;
  /** What the documents are of, and where they come from. */
  readonly of: string;
  readonly load: () => Promise<readonly string[]>;
  readonly acts: ReactNode;
  /** What is said or asked below the row. */
  readonly children: ReactNode;
}

/** One that waits for the office's word, with the documents that were sent for it. */
export function QueueRow({ words, of, load, acts, children }: Props) {
  const [documents, setDocuments] = useState(false);
  return (
    <li>
      <div className="staff-row">
        {words}
        <span className="staff-row-acts">
          <Button
            kind="quiet"
            size="desk"
            icon="document"
            pressed={documents}
            onClick={() => setDocuments(!documents)}
          >
            {m.documents_see()}
          </Button>
          {acts}
        </span>
      </div>
      {documents && <Documents of={of} load={load} />}
      {children}
    </li>
  );
}
