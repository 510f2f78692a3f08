import type { Room, RoomView } from './room-view';
import { Store } from './store';

/** Where an official's round stands. */
export interface RoundsView {
  /** The visit that the official is in, and the one whose connection stands ready. */
  readonly visit: string | null;
  readonly next: string | null;
  readonly room: RoomView | null;
  /** Why the last visit could not be joined. */
  readonly code: string | null;
}

interface Stop {
  readonly visit: string;
  readonly room: Room;
}

/** Opens a visit's room without joining it. */
export type OpenStandby = (visit: string) => Room;

/**
 * An official's way from visit to visit: while they are in one, the connection to the next stands ready and silent, so that
 * going on is one word to the server. A visit that was left, or could not be joined, does not come again.
 */
export class Rounds {
  private readonly open: OpenStandby;
  private readonly store: Store<RoundsView>;
  private here: Stop | null = null;
  private ready: Stop | null = null;
  private code: string | null = null;
  private going = false;
  private queue: readonly string[] = [];
  private readonly been = new Set<string>();

  constructor(open: OpenStandby) {
    this.open = open;
    this.store = new Store(this.look());
  }

  get subscribe() {
    return this.store.access.subscribe;
  }

  get getSnapshot() {
    return this.store.access.getSnapshot;
  }

  /** The room the official is in. */
  get current(): Room | null {
    return this.here?.room ?? null;
  }

  /** Who waits, the first to be seen first; may be told anew at any time. */
  offer(queue: readonly string[]): void {
    this.queue = queue;
    this.prepare();
  }

  /** The next one's connection is made while the official is still busy with this one, whether or not the queue has moved. */
  private prepare(): void {
    if (this.going) return;
    const next =
      this.queue.find((visit) => visit !== this.here?.visit && !this.been.has(visit)) ?? null;
    if (next === (this.ready?.visit ?? null)) return;
    this.ready?.room.close();
    this.ready = next === null ? null : this.stop(next);
    this.show();
  }

  /** Leaves where the official is, then joins what stands ready: never is one heard in two visits. */
  async go(): Promise<void> {
    const { ready } = this;
    if (this.going || !ready) return;
    this.going = true;
    await this.leave();
    this.ready = null;
    this.been.add(ready.visit);
    this.code = await ready.room.join();
    if (this.code === null) this.here = ready;
    else ready.room.close();
    this.going = false;
    this.show();
    this.prepare();
  }

  /** Leaves the visit; what stands ready stays so. */
  async leave(): Promise<void> {
    const { here } = this;
    this.here = null;
    this.code = null;
    await here?.room.leave();
    this.show();
  }

  close(): void {
    this.queue = [];
    this.here?.room.close();
    this.ready?.room.close();
    this.here = null;
    this.ready = null;
  }

  private stop(visit: string): Stop {
    const room = this.open(visit);
    room.subscribe(() => {
      if (this.here?.room === room) this.show();
    });
    return { visit, room };
  }

  private show(): void {
    this.store.set(this.look());
  }

  private look(): RoundsView {
    const { here, ready, code } = this;
    const room = here?.room.getSnapshot() ?? null;
    return { visit: here?.visit ?? null, next: ready?.visit ?? null, room, code };
  }
}
