import type { CameraTrouble } from '../../call/camera';
import { m } from '../../messages-compiled/messages.js';

/** Why there is no picture or sound, and what to press to allow it. */
export function cameraTroubleText(why: CameraTrouble): string {
  switch (why) {
    case 'denied':
      return m.camera_denied();
    case 'absent':
      return m.camera_absent();
    case 'busy':
      return m.camera_busy();
    case 'unsupported':
      return m.camera_unsupported();
  }
}
