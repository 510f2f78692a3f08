/** Where a server stands: on this machine alone, unless a test has a network of its own. */
export interface Door {
  readonly scheme: 'http' | 'https';
  readonly address: string;
  /** What the hosts of its people end in. */
  readonly domain: string;
}

export const here: Door = { scheme: 'http', address: '127.0.0.1', domain: 'localhost' };
