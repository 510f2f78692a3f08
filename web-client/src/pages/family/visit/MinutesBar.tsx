import { useEffect, useRef } from 'react';

/** How much of the visit took place; the words beside it say the same. */
export function MinutesBar({ held, of }: { readonly held: number; readonly of: number }) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Through the CSSOM: the page's policy allows no inline styles.
    const share = of > 0 ? Math.min(1, held / of) : 0;
    bar.current?.style.setProperty('--share', String(share * 100));
  }, [held, of]);
  return (
    <div ref={bar} className="minutes-bar" aria-hidden="true">
      <div className="minutes-bar-held" />
      {held < of && <div className="minutes-bar-lost" />}
    </div>
  );
}
