/** For whoever looks at a browser's console after a call went wrong; nothing personal is ever written. */
export function warn(words: string, cause?: unknown): void {
  // eslint-disable-next-line no-console -- the one place that may
  console.warn(words, ...(cause === undefined ? [] : [cause]));
}
