import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

// Without a size of its own the drawing has no pixels to cut from.
const drawing = readFileSync('src/pages/family/account/people.svg', 'utf8')
  .replace('viewBox', 'width="560" height="420" viewBox')
  // A camera's picture has corners, so what stands within the circles is shown beyond them.
  .replace(/(<clipPath id="[ab]"><circle [^>]*) r="\d+"/g, '$1 r="400"');

/** The two circles overlap: whoever stands behind is drawn alone. */
const alone = `${drawing.slice(0, drawing.lastIndexOf('<circle cx="186"'))}</svg>`;

export type Portrait = 'grandmother' | 'prisoner';

const crops = { grandmother: [236, 70, 248, 248], prisoner: [86, 150, 200, 232] } as const;

/** In the page: `window.portrait(who)` is a moving picture of a drawn face with a quiet tone. */
export async function addPortraits(page: Page): Promise<void> {
  await page.addInitScript(
    ({ svgs, cut }) => {
      const drawn = (svg: string) =>
        Object.assign(new Image(), { src: `data:image/svg+xml,${encodeURIComponent(svg)}` });
      const images = { grandmother: drawn(svgs.grandmother), prisoner: drawn(svgs.prisoner) };
      Object.assign(window, {
        portrait: (who: keyof typeof cut, withSound = true): MediaStream => {
          const canvas = Object.assign(document.createElement('canvas'), {
            width: 480,
            height: 480,
          });
          const [x, y, w, h] = cut[who];
          const draw = () =>
            canvas.getContext('2d')?.drawImage(images[who], x, y, w, h, 0, 0, 480, 480);
          setInterval(draw, 100);
          const stream = canvas.captureStream(10);
          if (!withSound) return stream;
          const context = new AudioContext();
          const tone = context.createOscillator();
          const out = context.createMediaStreamDestination();
          tone.connect(out);
          tone.start();
          for (const track of out.stream.getAudioTracks()) stream.addTrack(track);
          return stream;
        },
      });
    },
    { svgs: { grandmother: alone, prisoner: drawing }, cut: crops },
  );
}

/** The camera shows the drawn grandmother instead of the browser's test card. */
export const drawnCamera = (page: Page): Promise<void> => cameraOf('grandmother')(page);

export const cameraOf =
  (face: Portrait) =>
  async (page: Page): Promise<void> => {
    await addPortraits(page);
    await page.addInitScript((who) => {
      navigator.mediaDevices.getUserMedia = async (wanted) =>
        window.portrait(who, Boolean(wanted?.audio));
    }, face);
  };

/** No camera and no microphone: the person said no. */
export async function refusedCamera(page: Page): Promise<void> {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = async () => {
      throw new DOMException('refused', 'NotAllowedError');
    };
  });
}

declare global {
  interface Window {
    portrait: (who: Portrait, withSound?: boolean) => MediaStream;
  }
}
