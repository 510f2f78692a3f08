/** What the server may do once only, however often it is sent. */
const once = /^\/api\/visits(\/[^/]+\/(confirm|cancel|move))?$/;

const open = new Map<string, string>();

/**
 * The key of one intention. The same act sent again after its answer was lost is the same intention; once an answer has
 * come, whatever it says, the next press means something new.
 */
export function intention(
  path: string,
  body = '',
): { readonly key: string | null; settle(): void } {
  if (!once.test(path)) return { key: null, settle: () => undefined };
  const what = `${path} ${body}`;
  const key = open.get(what) ?? newKey();
  open.set(what, key);
  return { key, settle: () => void open.delete(what) };
}

const newKey = (): string =>
  [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
