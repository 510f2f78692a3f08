import type { Conference, IceServer, MediaCaps, MediaSettings } from './protocol';
import { either, list, number, object, orFalse, orNull, text } from './reading';

export const media = object<MediaSettings>({
  iceServers: list(
    object<IceServer>({
      urls: either(text, list(text)),
      username: orNull(text),
      credential: orNull(text),
    }),
  ),
  caps: object<MediaCaps>({
    width: number,
    height: number,
    frameRate: number,
    videoKbps: number,
    audioKbps: number,
  }),
  relayOnly: orFalse,
  conference: orNull(
    object<Conference>({
      round: number,
      library: text,
      service: text,
      domain: text,
      muc: text,
      room: text,
      token: text,
      until: text,
    }),
  ),
});
