import type { Conference, MediaCaps } from '../protocol';

/** What the library is made ready with. */
export const libraryOptions = (): object => ({
  // Arrival is read from the packets; levels would be computed five times a second for nobody.
  disableAudioLevels: true,
  disableThirdPartyRequests: true,
  enableAnalyticsLogging: false,
  enableWindowOnErrorHandler: false,
  // A terminal that many use, and a phone that is lent, must not remember who called.
  externalStorage: forgetful(),
});

export function connectionOptions({ service, domain, muc, room }: Conference): object {
  const serviceUrl = new URL(service);
  // By this the XMPP server knows which room's rules hold before anybody joins.
  serviceUrl.searchParams.set('room', room);
  return {
    hosts: { domain, muc },
    serviceUrl: serviceUrl.href,
    // A socket that breaks for some seconds does not end the media.
    enableWebsocketResume: true,
    // Left out, the library would ask one of its maker's.
    p2p: { stunServers: [] },
  };
}

export function conferenceOptions({ videoKbps, audioKbps }: MediaCaps): object {
  const most = videoKbps * 1000;
  const maxBitratesVideo = { low: most, standard: most, high: most };
  const codecs = ['VP8', 'H264'];
  return {
    openBridgeChannel: true,
    // Straight ways would tell each side the other's address.
    p2p: { enabled: false, stunServers: [] },
    // What is captured is no larger than the smallest layer that would be worth making.
    disableSimulcast: true,
    audioQuality: {
      stereo: false,
      // Silence is sent as well, so that the path is known to live.
      enableOpusDtx: false,
      opusMaxAverageBitrate: audioKbps * 1000,
    },
    videoQuality: {
      // The codecs that a weak phone encodes without getting hot.
      codecPreferenceOrder: codecs,
      mobileCodecPreferenceOrder: codecs,
      vp8: { maxBitratesVideo },
      h264: { maxBitratesVideo },
    },
    e2eping: { enabled: false },
    enableTalkWhileMuted: false,
    enableNoAudioDetection: false,
    enableNoisyMicDetection: false,
  };
}

/** A storage that lasts as long as the page. */
function forgetful(): Storage {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    clear: () => held.clear(),
    getItem: (key) => held.get(key) ?? null,
    key: (index) => [...held.keys()][index] ?? null,
    removeItem: (key) => void held.delete(key),
    setItem: (key, value) => void held.set(key, value),
  };
}
