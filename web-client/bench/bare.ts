import type { BrowserContext, Page } from '@playwright/test';
import { frames, fromTapToFrame, noteFirstFrames } from './firstFrame';

interface Caps {
  readonly width: number;
  readonly height: number;
  readonly frameRate: number;
  readonly videoKbps: number;
}

/** Two plain pages of one browser, whose signals go through its BroadcastChannel: the least a call can cost. */
export class BareCall {
  private constructor(
    private readonly caller: Page,
    private readonly answerer: Page,
  ) {}

  /** Opens both pages at an address of the product's origin, with their cameras already on; the caller's is in front. */
  static async open(
    context: BrowserContext,
    address: string,
    caps: Caps,
    way: RTCConfiguration,
  ): Promise<BareCall> {
    const [answerer, caller] = [await context.newPage(), await context.newPage()];
    for (const page of [caller, answerer]) {
      await noteFirstFrames(page);
      await page.route('**/bare', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<button>enter</button>' }),
      );
      await page.goto(address);
    }
    await caller.evaluate(setUp, { ...caps, way, calls: true });
    await answerer.evaluate(setUp, { ...caps, way, calls: false });
    return new BareCall(caller, answerer);
  }

  /** Milliseconds from the tap to the first decoded frame at the page that tapped. */
  async join(): Promise<number> {
    const before = await frames(this.caller);
    await this.caller.getByRole('button').click();
    await this.caller.waitForFunction((n) => (window.firstFrames?.length ?? 0) > n, before, {
      polling: 20,
    });
    return fromTapToFrame(this.caller, this.caller);
  }

  /** Ends the call and leaves the cameras on. */
  async hangUp(): Promise<void> {
    for (const page of [this.caller, this.answerer])
      await page.evaluate(() => dispatchEvent(new Event('hangup')));
  }
}

/* eslint-disable unicorn/require-post-message-target-origin -- a BroadcastChannel has no target origin */
/** Runs in the page: its camera, and a connection made anew at every tap. */
async function setUp(
  caps: Caps & { readonly way: RTCConfiguration; readonly calls: boolean },
): Promise<void> {
  const { width, height, frameRate } = caps;
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: true,
    video: { width, height, frameRate },
  });
  const channel = new BroadcastChannel('bare');
  const tell = (data: unknown) => channel.postMessage(data);
  let connection: RTCPeerConnection | null = null;
  const open = (): RTCPeerConnection => {
    connection?.close();
    const made = new RTCPeerConnection(caps.way);
    for (const track of stream.getTracks()) {
      const sender = made.addTrack(track, stream);
      if (track.kind !== 'video') continue;
      const parameters = sender.getParameters();
      for (const encoding of parameters.encodings) encoding.maxBitrate = caps.videoKbps * 1000;
      void sender.setParameters(parameters);
    }
    made.addEventListener('icecandidate', ({ candidate }) =>
      tell({ candidate: candidate?.toJSON() ?? null }),
    );
    connection = made;
    return made;
  };
  channel.addEventListener('message', async ({ data }) => {
    if (data.offer) {
      const made = open();
      await made.setRemoteDescription(data.offer);
      await made.setLocalDescription();
      tell({ answer: made.localDescription?.toJSON() });
    } else if (data.answer) await connection?.setRemoteDescription(data.answer);
    else if (data.candidate) await connection?.addIceCandidate(data.candidate);
  });
  addEventListener('hangup', () => connection?.close());
  if (!caps.calls) return;
  document.querySelector('button')?.addEventListener('click', async () => {
    const made = open();
    await made.setLocalDescription();
    tell({ offer: made.localDescription?.toJSON() });
  });
}
