import './Page.css';
import { useEffect, useRef, type ReactNode } from 'react';
import { m } from '../messages-compiled/messages.js';

interface Props {
  /** The document's title: what a screen reader says first and the history remembers. */
  readonly title: string;
  readonly bar: ReactNode;
  /** The main button's place at the foot; `bar` keeps it in sight while a long list scrolls. */
  readonly foot?: ReactNode;
  readonly footStyle?: 'plain' | 'bar';
  readonly children: ReactNode;
}

/** One column for families: a bar, the page, and the next thing to do at thumb height. */
export function Page({ title, bar, foot, footStyle = 'plain', children }: Props) {
  useEffect(() => {
    document.title = `${title} – ${m.app_name()}`;
  });
  return (
    <div className="page">
      <header className="page-bar">{bar}</header>
      <main className="page-main">{children}</main>
      {foot && (
        <footer className={`page-foot page-foot-${footStyle}`}>
          <div className="page-foot-column">{foot}</div>
        </footer>
      )}
    </div>
  );
}

/** The page's one question. Takes the focus when it appears, so that it is what is read first. */
export function Question({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
