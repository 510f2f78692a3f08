import { configuration } from './flow';
import type { LineMeasure } from './line-verdict';
import { LoopTotals } from './loop-totals';
import { makeNoise } from './noise';
import type { MediaSettings } from './protocol';

const connectWithinMs = 15_000;
const measuredMs = 10_000;
const everyMs = 500;

/** Told how far the measuring is, 0 to 1. */
type Progress = (done: number) => void;

/**
 * Sends noise out and around to this very page for ten seconds, through the relay where the settings say so, and says
 * what came back; null when no connection came about, or it broke.
 */
export async function measureLine(
  settings: MediaSettings,
  tell: Progress,
  gone: AbortSignal,
): Promise<LineMeasure | null> {
  const [out, back] = [newConnection(settings), newConnection(settings)] as const;
  const noise = makeNoise();
  const player = document.createElement('audio');
  try {
    exchange(out, back);
    for (const track of noise.tracks) out.addTrack(track);
    // Sound that nobody plays is not decoded, and not counted by every browser.
    player.muted = true;
    player.srcObject = new MediaStream();
    back.addEventListener('track', ({ track }) => {
      (player.srcObject as MediaStream).addTrack(track);
      player.play().catch(() => undefined);
    });
    await agree(out, back);
    await limit(out, settings.caps.videoKbps);
    if (!(await connected(out, back, gone))) return null;
    return await measured(out, back, settings.relayOnly, tell, gone);
  } finally {
    player.srcObject = null;
    noise.stop();
    out.close();
    back.close();
  }
}

const newConnection = (settings: MediaSettings): RTCPeerConnection =>
  new RTCPeerConnection(configuration(settings));

function exchange(one: RTCPeerConnection, other: RTCPeerConnection): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const)
    from.addEventListener('icecandidate', ({ candidate }) => {
      // One that comes after the end is of no use to anybody.
      if (candidate) to.addIceCandidate(candidate).catch(() => undefined);
    });
}

async function agree(out: RTCPeerConnection, back: RTCPeerConnection): Promise<void> {
  const offer = await out.createOffer();
  // The candidates of an end come once it knows its own description: the other has to know it by then.
  await back.setRemoteDescription(offer);
  await out.setLocalDescription(offer);
  const answer = await back.createAnswer();
  await out.setRemoteDescription(answer);
  await back.setLocalDescription(answer);
}

async function limit(out: RTCPeerConnection, kbps: number): Promise<void> {
  for (const sender of out.getSenders()) {
    const sent = sender.getParameters();
    if (sender.track?.kind !== 'video' || !sent.encodings[0]) continue;
    sent.encodings[0].maxBitrate = kbps * 1000;
    // oxlint-disable-next-line no-await-in-loop -- there is one
    await sender.setParameters(sent).catch(() => undefined);
  }
}

function connected(
  out: RTCPeerConnection,
  back: RTCPeerConnection,
  gone: AbortSignal,
): Promise<boolean> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(false), connectWithinMs);
    const done = (well: boolean): void => {
      clearTimeout(late);
      resolve(well);
    };
    gone.addEventListener('abort', () => done(false), { once: true });
    const look = (): void => {
      const both = [out.connectionState, back.connectionState];
      if (both.includes('failed')) done(false);
      else if (both.every((state) => state === 'connected')) done(true);
    };
    out.addEventListener('connectionstatechange', look);
    back.addEventListener('connectionstatechange', look);
    look();
  });
}

async function measured(
  out: RTCPeerConnection,
  back: RTCPeerConnection,
  relayed: boolean,
  tell: Progress,
  gone: AbortSignal,
): Promise<LineMeasure | null> {
  const totals = new LoopTotals();
  for (let at = 0; at < measuredMs && !gone.aborted; at += everyMs) {
    tell(at / measuredMs);
    // oxlint-disable-next-line no-await-in-loop -- one look after the other
    await new Promise((resolve) => setTimeout(resolve, everyMs));
    // oxlint-disable-next-line no-await-in-loop -- one look after the other
    totals.look(await out.getStats(), await back.getStats());
  }
  tell(1);
  return gone.aborted ? null : totals.measure(relayed);
}
