import { useState } from 'react';
import type { RoomView } from '../../../call/room-view';
import type { RoomText } from '../../../call/texts';
import { last } from '../../../util/lists';

/** Whether the texts are open, what of them is new, and what is being written: kept while they are closed. */
export interface TextsOpen {
  readonly shown: boolean;
  readonly unread: number;
  /** The newest that nobody has looked at yet. */
  readonly newest: RoomText | null;
  readonly toggle: () => void;
  readonly draft: string;
  readonly setDraft: (draft: string) => void;
}

export function useTexts(view: RoomView | null): TextsOpen {
  const [shown, setShown] = useState(false);
  const [read, setRead] = useState(0);
  const [draft, setDraft] = useState('');
  const others = (view?.texts ?? []).filter((one) => one.from !== view?.room?.me);
  const unread = shown ? 0 : Math.max(0, others.length - read);
  return {
    shown,
    unread,
    newest: unread > 0 ? (last(others) ?? null) : null,
    toggle: () => {
      setRead(others.length);
      setShown(!shown);
    },
    draft,
    setDraft,
  };
}
