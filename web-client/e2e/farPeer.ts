import type { Page } from '@playwright/test';
import { addPortraits, type Portrait } from './portraits';

interface Said {
  readonly description?: object;
  readonly candidate?: object;
}

interface Far {
  hear: (body: never) => Promise<void>;
}

/** The far side of a call: another page that answers whatever it is offered with a drawn face. */
export async function openFarPeer(
  page: Page,
  say: (body: Said) => void,
  face: Portrait = 'prisoner',
): Promise<Page> {
  const far = await page.context().newPage();
  await addPortraits(far);
  await far.exposeFunction('say', say);
  // A page of no application: it only lends its connection.
  await far.route('**/far', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>far</title>' }),
  );
  await far.goto('/far');
  await far.evaluate((who) => {
    const peer = new RTCPeerConnection();
    const stream = window.portrait(who);
    const tell = (body: Said) => void window.say(body);
    peer.addEventListener('icecandidate', ({ candidate }) => {
      if (candidate) tell({ candidate: candidate.toJSON() });
    });
    const hear = async ({
      description,
      candidate,
    }: {
      description?: RTCSessionDescriptionInit;
      candidate?: RTCIceCandidateInit;
    }) => {
      if (candidate) return peer.addIceCandidate(candidate).catch(() => undefined);
      if (!description) return undefined;
      await peer.setRemoteDescription(description);
      if (description.type !== 'offer') return undefined;
      for (const transceiver of peer.getTransceivers()) {
        const track = stream
          .getTracks()
          .find((one) => one.kind === transceiver.receiver.track.kind);
        transceiver.direction = 'sendrecv';
        if (track) await transceiver.sender.replaceTrack(track);
      }
      await peer.setLocalDescription();
      if (peer.localDescription) tell({ description: peer.localDescription.toJSON() });
      return undefined;
    };
    window.far = { hear };
  }, face);
  return far;
}

declare global {
  interface Window {
    far: Far;
    say: (body: Said) => Promise<void>;
  }
}
