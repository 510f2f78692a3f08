import type { Local } from '../../call/room-view';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';

interface Props {
  readonly local: Local;
  readonly onRetry: () => void;
}

/** Why others cannot see or hear this side, and a way to try again. */
export function CameraTrouble({ local, onRetry }: Props) {
  if (local.trouble === null) return null;
  return (
    <Notice tone="soon" icon={local.stream ? 'videoOff' : 'micOff'} alert>
      <p>{local.stream ? m.stage_camera_missing() : words(local.trouble)}</p>
      <Button size="small" onClick={onRetry}>
        {m.try_again()}
      </Button>
    </Notice>
  );
}

function words(trouble: NonNullable<Local['trouble']>): string {
  switch (trouble) {
    case 'denied':
      return m.stage_devices_denied();
    case 'busy':
      return m.stage_devices_busy();
    case 'absent':
    case 'unsupported':
      return m.stage_devices_absent();
  }
}
