import './Card.css';
import type { ReactNode } from 'react';

interface Props {
  /** `raised` only when it holds the next step, `chosen` when it is what the person picked. */
  readonly look?: 'flat' | 'raised' | 'chosen';
  readonly padded?: boolean;
  readonly label?: string;
  readonly children: ReactNode;
}

export function Card({ look = 'flat', padded = true, label, children }: Props) {
  const className = `card card-${look}${padded ? ' card-padded' : ''}`;
  return label === undefined ? (
    <div className={className}>{children}</div>
  ) : (
    <section className={className} aria-label={label}>
      {children}
    </section>
  );
}
