import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';

interface Props {
  /** What the button says. */
  readonly act: string;
  /** Whether the act ends or refuses something. */
  readonly ends?: boolean;
  readonly ready: boolean;
  readonly busy: boolean;
  readonly onClose: () => void;
}

/** What ends a panel: the act it asks about, and the way back. */
export function PanelActs({ act, ends = false, ready, busy, onClose }: Props) {
  return (
    <div className="reason-acts">
      <Button
        type="submit"
        kind={ends ? 'end' : 'filled'}
        size="desk"
        disabled={!ready}
        busy={busy && m.saving()}
      >
        {act}
      </Button>
      <Button size="desk" onClick={onClose}>
        {m.go_back()}
      </Button>
    </div>
  );
}
