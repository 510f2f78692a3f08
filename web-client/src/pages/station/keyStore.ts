/** A key pair of this terminal, whose private half the browser uses and shows to nobody, and its name at the server. */
export interface StationKey {
  readonly privateKey: CryptoKey;
  readonly print: string;
}

const name = 'didar.station';
const table = 'key';
const only = 'current';

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
  });

async function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(table));
  return answered(request);
}

async function within<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await opened();
  try {
    return await answered(act(database.transaction(table, mode).objectStore(table)));
  } finally {
    database.close();
  }
}

/** Kept as the browser's own object: no page can turn it into bytes, not even this one. */
export const keepKey = async (key: StationKey): Promise<void> =>
  void (await within('readwrite', (store) => store.put(key, only)));

export const keptKey = (): Promise<StationKey | undefined> =>
  within<StationKey | undefined>('readonly', (store) => store.get(only));
