import { Problem } from './problem';

/** Fetches a file and hands it to the browser to keep; throws what `get` would throw. */
export async function download(path: string, name: string): Promise<void> {
  const response = await fetch(path, { credentials: 'same-origin', cache: 'no-store' }).catch(
    () => {
      throw Problem.offline();
    },
  );
  if (!response.ok) throw await Problem.from(response);
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
