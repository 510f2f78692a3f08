import type { openCamera } from './camera';
import type { CallMedia, MediaEvents } from './media';
import type { Wire } from './wire';

/** What a test may put in the place of the browser's own. */
export interface RoomParts {
  readonly open?: () => Wire;
  readonly media?: (events: MediaEvents, page: () => string) => CallMedia;
  readonly ask?: typeof openCamera;
}
