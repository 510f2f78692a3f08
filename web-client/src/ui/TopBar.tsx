import './TopBar.css';
import type { ReactNode } from 'react';
import { m } from '../messages-compiled/messages.js';
import { localDigits } from '../util/digits';
import { Icon } from './Icon';
import { Logo } from './Logo';

/** The bar of a page one starts from: the logo, and something quiet at its end. */
export function Header({ children }: { readonly children?: ReactNode }) {
  return (
    <div className="top-bar">
      <a className="top-bar-logo" href="/">
        <Logo />
      </a>
      <div className="top-bar-end">{children}</div>
    </div>
  );
}

interface BackBarProps {
  readonly title: string;
  readonly back: string;
  readonly step?: { readonly now: number; readonly of: number };
}

/** The bar of a page one goes back from, with how far one has come. */
export function BackBar({ title, back, step }: BackBarProps) {
  return (
    <>
      <div className="top-bar">
        <a className="top-bar-back" href={back}>
          <Icon name="back" />
          <span className="hidden-words">{m.go_back()}</span>
        </a>
        <span className="top-bar-title">{title}</span>
        {step && (
          <span className="top-bar-end">
            {m.step_of({ now: localDigits(step.now), of: localDigits(step.of) })}
          </span>
        )}
      </div>
      {step && <progress className="step-bar" value={step.now} max={step.of} aria-label={title} />}
    </>
  );
}

/** A quiet link in a bar: an icon and its word. */
export function BarLink({
  href,
  children,
}: {
  readonly href: string;
  readonly children: ReactNode;
}) {
  return (
    <a className="bar-link" href={href}>
      {children}
    </a>
  );
}
