import './Waiting.css';
import { useEffect, useState } from 'react';
import { m } from '../messages-compiled/messages.js';

export function Spinner() {
  return <span className="spinner" aria-hidden="true" />;
}

/** Shown only after half a second: a shorter wait would merely flicker. */
export function Waiting() {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 500);
    return () => clearTimeout(timer);
  }, []);
  return (
    <output className="waiting">
      {shown && (
        <>
          <Spinner />
          {m.waiting()}
        </>
      )}
    </output>
  );
}
