import './texts.css';
import { lazy, Suspense, type ReactNode } from 'react';
import type { OpenRoom } from '../useRoom';
import { TextNotice } from './TextNotice';
import type { TextsOpen } from './useTexts';

const TextPanel = lazy(() => import('./TextPanel'));

interface Props {
  readonly open: OpenRoom;
  readonly texts: TextsOpen;
  /** The stage, first and alone. */
  readonly children: ReactNode;
}

/** The texts beside the faces, or below them where it is narrow: they take room and cover nobody. */
export function WithTexts({ open, texts, children }: Props) {
  const { room } = open.view;
  return (
    <div className={`with-texts${texts.shown ? ' with-texts-open' : ''}`}>
      {children}
      {room && !texts.shown && <TextNotice texts={texts} room={room} />}
      {room && texts.shown && (
        <Suspense>
          <TextPanel open={open} room={room} texts={texts} />
        </Suspense>
      )}
    </div>
  );
}
