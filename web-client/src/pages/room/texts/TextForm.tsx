import { useId, useState, type KeyboardEvent } from 'react';
import { problemText } from '../../../api/problemText';
import type { Room } from '../../../call/room-view';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { localDigits } from '../../../util/digits';
import { roomLeft, toSend } from './draft';
import type { TextsOpen } from './useTexts';

interface Props {
  readonly write: Room['write'];
  readonly texts: TextsOpen;
  /** Nothing was written from here yet, so it is said who will read it. */
  readonly fresh: boolean;
}

/** Enter sends, with Shift it begins a line. What was not sent stays, with a sentence why. */
export function TextForm({ write, texts: { draft, setDraft }, fresh }: Props) {
  const id = useId();
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const left = roomLeft(draft);
  const send = async () => {
    const text = toSend(draft);
    if (sending || text === '') return;
    if (left !== null && left < 0) return setProblem('text.too_long');
    setSending(true);
    const code = await write(text);
    setSending(false);
    setProblem(code);
    if (code === null) setDraft('');
  };
  const sendOnEnter = (event: KeyboardEvent) => {
    // While an input method composes, Enter chooses a word.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void send();
  };
  return (
    <form
      className="texts-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div id={`${id}-more`} className="texts-more">
        {problem !== null && <span role="alert">{problemText(problem)}</span>}
        {problem === null && fresh && m.text_note()}
        {left !== null && (
          <output className={left < 0 ? 'texts-over' : ''}>{leftText(left)}</output>
        )}
      </div>
      <div className="texts-write">
        <textarea
          className="field-input"
          aria-label={m.text_label()}
          aria-describedby={`${id}-more`}
          dir="auto"
          rows={2}
          enterKeyHint="send"
          readOnly={sending}
          value={draft}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onKeyDown={sendOnEnter}
        />
        <Button type="submit" kind="filled" size="desk" icon="send" busy={sending && m.sending()}>
          {m.text_send()}
        </Button>
      </div>
    </form>
  );
}

const leftText = (left: number): string =>
  left < 0 ? m.text_over({ count: localDigits(-left) }) : m.text_left({ count: localDigits(left) });
