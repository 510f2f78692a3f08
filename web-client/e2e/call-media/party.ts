import { DirectMedia } from '../../src/call/direct';
import type { Edge, Path, Seat, SignalBody } from '../../src/call/protocol';

/** One side of a call, driven by the test from outside the page. */

declare global {
  interface Window {
    relay: (to: string, round: number, body: SignalBody) => Promise<void>;
    party: typeof party;
  }
}

const connections: RTCPeerConnection[] = [];
const links: Record<string, boolean> = {};
let media: DirectMedia | null = null;

export interface Flowing {
  readonly frames: number;
  readonly soundPackets: number;
  readonly soundEnergy: number;
  readonly picturesSent: number;
  /** Of media, both ways. */
  readonly bytes: number;
}

const party = {
  async start(page: string): Promise<void> {
    media = new DirectMedia({
      page: () => page,
      makeConnection: (wanted) => {
        const made = new RTCPeerConnection(wanted);
        connections.push(made);
        return made;
      },
      signal: (to, round, body) => void window.relay(to, round, body),
      link: (peer, _round, up) => (links[peer] = up),
      quality: () => undefined,
      measured: () => undefined,
      gone: () => undefined,
      quiet: () => undefined,
      connected: () => undefined,
      seen: () => undefined,
      changed: () => party.show(),
    });
    const caps = { width: 320, height: 180, frameRate: 15, videoKbps: 150, audioKbps: 24 };
    media.configure({ iceServers: [], caps, relayOnly: false });
    const video = { width: 320, height: 180, frameRate: 15 };
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true, video });
    media.setLocal(stream, { audio: true, video: true });
  },
  enter(edges: Edge[], paths: Path[], me: string, seats: Seat[]): void {
    media?.setRoom({ edges, paths, me, seats });
    party.show();
  },
  hear(from: string, round: number, body: SignalBody): void {
    media?.hear(from, round, body);
  },
  /** Plays the other side, so that pictures are really decoded for a screen. */
  show(): void {
    const from = media?.remote(party.peer);
    const elements = { video: from?.picture ?? null, audio: from?.sound ?? null };
    for (const [name, stream] of Object.entries(elements)) {
      const element = document.querySelector<HTMLMediaElement>(name);
      if (element && element.srcObject !== stream) element.srcObject = stream;
    }
  },
  peer: '',
  link: (): boolean => links[party.peer] ?? false,
  states: (): string[] => connections.map((one) => one.connectionState),
  laid: (): (string | undefined)[] =>
    connections.flatMap((one) => one.getSenders().map(({ track }) => track?.kind)),
  ufrag: (): string =>
    /ice-ufrag:(\S+)/.exec(connections.at(-1)?.localDescription?.sdp ?? '')?.[1] ?? '',
  restart: (): boolean => dispatchEvent(new Event('online')),
  async flowing(): Promise<Flowing> {
    const sums = { frames: 0, soundPackets: 0, soundEnergy: 0, picturesSent: 0, bytes: 0 };
    const report = await connections.at(-1)?.getStats();
    report?.forEach((entry: Record<string, unknown>) => {
      if (entry['type'] === 'outbound-rtp' && entry['kind'] === 'video')
        sums.picturesSent += Number(entry['framesSent'] ?? 0);
      if (entry['type'] === 'outbound-rtp') sums.bytes += Number(entry['bytesSent'] ?? 0);
      if (entry['type'] !== 'inbound-rtp') return;
      sums.bytes += Number(entry['bytesReceived'] ?? 0);
      sums.frames += Number(entry['framesDecoded'] ?? 0);
      if (entry['kind'] !== 'audio') return;
      sums.soundPackets += Number(entry['packetsReceived'] ?? 0);
      sums.soundEnergy += Number(entry['totalAudioEnergy'] ?? 0);
    });
    return sums;
  },
};

window.party = party;
