import { noteServerNow, serverNow } from '../util/clock';
import { Announcing } from './announcing';
import { CarriedMedia } from './carriers';
import { LocalMedia } from './local';
import { callFirstMs, heardFromMedia } from './hearing';
import type { CallMedia } from './media';
import { opensEdges } from './flow';
import { isOver } from './phase';
import type { Command, RoomState, ServerMessage } from './protocol';
import type { Answer, RoomOptions, RoomView } from './room-view';
import { Reports } from './reports';
import { Sightings } from './sightings';
import { LiveSocket } from './socket';
import { Store } from './store';
import type { RoomParts } from './parts';

/** How long media may flow while no server can end it. */
const unattendedMs = 60_000;

/** How long the server has for its last answers once a visit is over. */
const lastAnswersMs = 3_000;

/** What a room is behind its actions: socket, media and devices, brought into one view. */
export class LiveRoom {
  readonly socket: LiveSocket;
  readonly media: CallMedia;
  readonly localMedia: LocalMedia;
  readonly reports: Reports;
  private readonly sightings = new Sightings();
  readonly store: Store<RoomView>;
  state: RoomState | null = null;
  private stop: { readonly code: string | null } | null = null;
  private readonly announcing = new Announcing();
  private problem: string | null = null;
  private page: string = crypto.randomUUID();
  private standsBy: boolean;
  private unattended: ReturnType<typeof setTimeout> | undefined;

  constructor(options: RoomOptions, parts: RoomParts) {
    this.standsBy = options.standby ?? false;
    const page = (): string => this.page;
    this.socket = new LiveSocket({
      fetchTicket: options.fetchTicket,
      page,
      standby: () => this.standsBy,
      open: parts.open,
      onMessage: (message) => this.hear(message),
      onDown: () => this.down(),
      onStop: (code) => this.stopped(code),
    });
    this.reports = new Reports(this.socket.send.bind(this.socket), () => this.show());
    const events = heardFromMedia(this);
    this.media = parts.media?.(events, page) ?? new CarriedMedia({ ...events, page });
    this.localMedia = new LocalMedia(options, () => this.localChanged(), parts.ask);
    this.store = new Store(this.look());
    this.localChanged();
  }

  start(): void {
    this.localMedia.start();
    this.socket.start();
  }

  async command(command: Command): Answer {
    this.problem = null;
    const answer = this.socket.command(command);
    this.show();
    const code = await answer;
    this.problem = code;
    this.show();
    return code;
  }

  /** From standing by into the room; a page that comes back after it comes back into the room. */
  async join(): Answer {
    const code = await this.command({ t: 'join' });
    if (code === null) this.standsBy = false;
    return code;
  }

  private hear(message: ServerMessage): void {
    switch (message.t) {
      case 'welcome':
        this.welcomed(message);
        break;
      case 'ping':
        return noteServerNow(message.now);
      case 'media':
        return this.media.configure(message.media);
      case 'room':
        this.entered(message);
        break;
      case 'signal':
        return this.media.hear(message.from, message.round, message);
      case 'notice':
      case 'text':
        this.announcing.hear(message, this.state);
    }
    this.show();
  }

  private welcomed(message: Extract<ServerMessage, { t: 'welcome' }>): void {
    clearTimeout(this.unattended);
    noteServerNow(message.now);
    if (!message.media) return;
    this.media.configure(message.media);
    this.localMedia.fit(message.media.caps);
  }

  private entered(state: RoomState): void {
    // Drawing the page anew takes a weak phone longer than answering: the call goes first, up to its first picture.
    if (opensEdges(this.state, state)) this.store.rest(callFirstMs);
    this.announcing.see(state, this.state);
    this.state = state;
    this.localMedia.mute(state.seats.some((seat) => seat.id === state.me && seat.muted));
    // Nobody is called any more once it is over.
    this.media.setRoom(isOver(state.status) ? { ...state, seats: [] } : state);
    if (this.reports.welcomeBack(this.localMedia.view)) this.media.nudge();
    if (isOver(state.status)) this.over();
  }

  /** The camera's light goes out at once; the server closes after its last answers. */
  private over(): void {
    this.reports.minutes.flush();
    this.localMedia.close();
    clearTimeout(this.unattended);
    this.unattended = setTimeout(() => this.socket.stop('visit.over'), lastAnswersMs);
  }

  private down(): void {
    this.reports.forget();
    const left = this.state ? Date.parse(this.state.end) - serverNow() : unattendedMs;
    this.unattended = setTimeout(() => this.hang(), Math.min(unattendedMs, left));
    this.show();
  }

  /** Nobody could end this call any more, so this side does; the next `room` opens it again. */
  private hang(): void {
    this.media.setRoom({ me: this.state?.me ?? '', edges: [], paths: [], seats: [] });
    // The others still hold their ends; a new page id tells them to make new ones.
    this.page = crypto.randomUUID();
    // A hello that is under way still names the old one.
    this.socket.retry();
  }

  private stopped(code: string | null): void {
    clearTimeout(this.unattended);
    this.stop = { code };
    this.media.close();
    this.localMedia.close();
    this.show();
  }

  private localChanged(): void {
    const local = this.localMedia.view;
    this.media.setLocal(local.stream, local);
    this.reports.state(local);
    this.show();
  }

  show(): void {
    this.store.set(this.look());
  }

  private look(): RoomView {
    const { state: room, stop, problem, media, reports } = this;
    const { notice, texts } = this.announcing;
    const { up: socketUp, busy } = this.socket;
    const seen = { room, stop, notice, texts, problem, media, reports, socketUp, busy };
    return this.sightings.look({ ...seen, local: this.localMedia.view });
  }
}
