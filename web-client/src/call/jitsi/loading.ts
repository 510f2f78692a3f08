import type { JitsiMeet } from './library';
import { libraryOptions } from './options';

/** A line that is that slow carries no call either; without an end, nothing would be tried again. */
const patienceMs = 30_000;

const loaded = new Map<string, Promise<JitsiMeet>>();

/** The conference server's library, loaded and made ready once for each address; one that did not come may be asked for again. */
export function loadLibrary(url: string): Promise<JitsiMeet> {
  const known = loaded.get(url);
  if (known) return known;
  const coming = insert(url).then(ready);
  loaded.set(url, coming);
  coming.catch(() => loaded.delete(url));
  return coming;
}

function insert(url: string): Promise<void> {
  const script = document.createElement('script');
  script.src = url;
  script.async = true;
  return new Promise<void>((resolve, reject) => {
    const fail = (): void => {
      clearTimeout(timer);
      script.remove();
      reject(new Error('The conference library did not come'));
    };
    const timer = setTimeout(fail, patienceMs);
    script.addEventListener('error', fail);
    script.addEventListener('load', () => {
      clearTimeout(timer);
      resolve();
    });
    document.head.append(script);
  });
}

function ready(): JitsiMeet {
  const { JitsiMeetJS: library } = globalThis as { JitsiMeetJS?: JitsiMeet };
  if (!library) throw new Error('What came is not the conference library');
  // Before anything else: at its own level it writes names of rooms and addresses.
  library.setLogLevel(library.logLevels.ERROR);
  library.init(libraryOptions());
  return library;
}
