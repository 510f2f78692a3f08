import type { Page } from '@playwright/test';

/** What comes back around the loop: lost of a hundred packets, there and back, room; null for a loop that is never closed. */
export interface Loop {
  readonly lost: number;
  readonly delayMs: number;
  readonly kbps: number;
}

/** Two ends of a connection that say they are joined, and what they measured; ten seconds pass in none. */
export const fakeLoop =
  (loop: Loop | null) =>
  async (page: Page): Promise<void> => {
    await page.addInitScript((found) => {
      class End extends EventTarget {
        connectionState = found ? 'connected' : 'failed';
        createOffer = async () => ({ type: 'offer', sdp: '' });
        createAnswer = async () => ({ type: 'answer', sdp: '' });
        setLocalDescription = async () => undefined;
        setRemoteDescription = async () => undefined;
        addTrack = () => undefined;
        getSenders = () => [];
        close = () => undefined;
        getStats = async () =>
          new Map([
            [
              'in',
              {
                type: 'inbound-rtp',
                packetsReceived: 100 - (found?.lost ?? 0),
                packetsLost: found?.lost,
              },
            ],
            [
              'pair',
              {
                type: 'candidate-pair',
                nominated: true,
                currentRoundTripTime: (2 * (found?.delayMs ?? 0)) / 1000,
                availableOutgoingBitrate: 1000 * (found?.kbps ?? 0),
              },
            ],
          ]);
      }
      Object.assign(window, { RTCPeerConnection: End });
      const later = window.setTimeout;
      const sooner = (act: TimerHandler, ms?: number) => later(act, ms === 500 ? 1 : ms);
      Object.assign(window, { setTimeout: sooner });
    }, loop);
  };
