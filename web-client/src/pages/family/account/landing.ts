/** Where to go after signing in: the page that was asked for, if it is one of ours. */
export function landing(address: string): string {
  const then = new URLSearchParams(address.split('?')[1]).get('then');
  // «//other.example» and «/\other.example» are other people's pages in disguise.
  return then !== null && /^\/(?![/\\])/.test(then) ? then : '/';
}
