import type { Page } from '@playwright/test';
import { addPortraits } from '../portraits';

interface Said {
  readonly description?: object;
  readonly candidate?: object;
}

/** One far side that is called again and again. */
export interface ManyTimes {
  /** A new connection; the one before is closed. */
  readonly begin: (say: (body: Said) => void) => Promise<void>;
  readonly hear: (body: Said) => Promise<void>;
}

declare global {
  interface Window {
    begin: () => void;
    listen: (body: never) => Promise<void>;
    tell: (body: Said) => Promise<void>;
  }
}

/** A page of no application that answers each call with the same drawn face. */
export async function openManyTimes(page: Page): Promise<ManyTimes> {
  const far = await page.context().newPage();
  let say: (body: Said) => void = () => undefined;
  let begun = Promise.resolve();
  await addPortraits(far);
  await far.exposeFunction('tell', (body: Said) => say(body));
  await far.route('**/far', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>far</title>' }),
  );
  await far.goto('/far');
  await far.evaluate(() => {
    const stream = window.portrait('grandmother');
    let peer: RTCPeerConnection | null = null;
    window.begin = () => {
      peer?.close();
      const made = (peer = new RTCPeerConnection());
      made.addEventListener('icecandidate', ({ candidate }) => {
        if (candidate && peer === made) void window.tell({ candidate: candidate.toJSON() });
      });
    };
    let turn = Promise.resolve();
    const heard = async (body: {
      description?: RTCSessionDescriptionInit;
      candidate?: RTCIceCandidateInit;
    }) => {
      if (!peer) return;
      if (body.candidate) await peer.addIceCandidate(body.candidate).catch(() => undefined);
      if (body.description?.type !== 'offer') return;
      await peer.setRemoteDescription(body.description);
      for (const transceiver of peer.getTransceivers()) {
        const { kind } = transceiver.receiver.track;
        transceiver.direction = 'sendrecv';
        const track = stream.getTracks().find((one) => one.kind === kind);
        if (track) await transceiver.sender.replaceTrack(track);
      }
      await peer.setLocalDescription();
      if (peer.localDescription) void window.tell({ description: peer.localDescription.toJSON() });
    };
    window.listen = (body) => (turn = turn.then(() => heard(body)));
  });
  return {
    begin: (next) => {
      say = next;
      begun = far.evaluate(() => window.begin());
      return begun;
    },
    hear: async (body) => {
      await begun;
      await far.evaluate((said) => window.listen(said as never), body);
    },
  };
}
