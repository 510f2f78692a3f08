import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeDeployment } from './fake-deployment';
import { loadLibrary } from './loading';

class FakeScript extends EventTarget {
  src = '';
  removed = false;
  remove(): void {
    this.removed = true;
  }
}

const scripts: FakeScript[] = [];
const { library } = new FakeDeployment();
let number = 0;
/** What is loaded stays loaded, so each test has an address of its own. */
const address = (): string => `https://meet.test/${(number += 1)}.js`;

beforeEach(() => {
  vi.useFakeTimers();
  scripts.length = 0;
  vi.stubGlobal('document', {
    createElement: () => new FakeScript(),
    head: { append: (script: FakeScript) => void scripts.push(script) },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function comes(): void {
  vi.stubGlobal('JitsiMeetJS', library);
  scripts.at(-1)?.dispatchEvent(new Event('load'));
}

test('a library is loaded and made ready once, however often it is asked for', async () => {
  const url = address();
  const both = [loadLibrary(url), loadLibrary(url)];
  comes();
  expect(await Promise.all(both)).toEqual([library, library]);
  expect(await loadLibrary(url)).toBe(library);
  expect(scripts.map(({ src }) => src)).toEqual([url]);
});

test('it is made ready without analytics, without other servers and without a memory on the device', async () => {
  const kept = Object.assign({}, library, {
    init: vi.fn<(options: { externalStorage: Storage }) => void>(),
    setLogLevel: vi.fn<(level: string) => void>(),
  });
  const coming = loadLibrary(address());
  vi.stubGlobal('JitsiMeetJS', kept);
  scripts.at(-1)?.dispatchEvent(new Event('load'));
  await coming;
  expect(kept.setLogLevel).toHaveBeenCalledExactlyOnceWith('error');
  expect(kept.init).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ disableThirdPartyRequests: true, enableAnalyticsLogging: false }),
  );
  const storage = kept.init.mock.calls[0]?.[0].externalStorage;
  storage?.setItem('who', 'me');
  expect(storage?.getItem('who')).toBe('me');
});

test.each(['error', 'nothing'])(
  'one that does not come (%s) is a failure, and may be asked for again',
  async (what) => {
    const url = address();
    const coming = loadLibrary(url);
    const refused = coming.catch(({ message }: Error) => message);
    if (what === 'error') scripts[0]?.dispatchEvent(new Event('error'));
    else await vi.advanceTimersByTimeAsync(30_000);
    expect(await refused).toContain('did not come');
    expect(scripts[0]?.removed).toBe(true);
    const again = loadLibrary(url);
    comes();
    expect(await again).toBe(library);
    expect(scripts).toHaveLength(2);
  },
);

test('a page of errors in its place is a failure', async () => {
  const coming = loadLibrary(address());
  scripts[0]?.dispatchEvent(new Event('load'));
  await expect(coming).rejects.toThrow('not the conference library');
});
