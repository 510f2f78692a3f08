/** The part of WebSocket that is used, so that a test can stand in for it. */
export type Wire = Pick<WebSocket, 'send' | 'close' | 'addEventListener'>;

export function openWire(): Wire {
  const url = new URL('/ws', location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return new WebSocket(url);
}
