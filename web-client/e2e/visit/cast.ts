import { expect, type BrowserContext, type Page } from '@playwright/test';
import { ask } from './ask';
import { watchMedia } from './media';
import { picture } from './picture';
import type { Server } from './server';
import { open, signInByCode } from './signIn';
import { wholly, words, type Lang } from './words';

export interface Booked {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly prisoner: { readonly id: string; readonly name: string; readonly givenName: string };
}

/** What a call warns of: it may go on, but not as it should. */
const callTrouble = /^(?:Offer failed|Signal refused|Ignored frame)/;

/** Four people at four addresses of one server, each with a page of their own. */
export class Cast {
  /** What went wrong inside a page without anybody seeing it yet. */
  readonly faults: string[] = [];

  private constructor(
    readonly server: Server,
    readonly lang: Lang,
    readonly family: Page,
    readonly station: Page,
    readonly officer: Page,
    readonly prosecutor: Page,
  ) {}

  /** Four tabs of one window; a tab behind another decodes pictures but is slow to draw them. */
  static async assemble(context: BrowserContext, server: Server, lang: Lang): Promise<Cast> {
    return Cast.of(
      [1, 2, 3, 4].map(() => context.newPage()),
      server,
      lang,
    );
  }

  static async of(opening: Promise<Page>[], server: Server, lang: Lang): Promise<Cast> {
    const pages = await Promise.all(opening);
    for (const page of pages) await watchMedia(page);
    const [family, station, officer, prosecutor] = pages as [Page, Page, Page, Page];
    await family.setViewportSize({ width: 360, height: 740 });
    await station.setViewportSize({ width: 1280, height: 800 });
    await officer.setViewportSize({ width: 1280, height: 800 });
    await prosecutor.setViewportSize({ width: 1280, height: 800 });
    const cast = new Cast(server, lang, family, station, officer, prosecutor);
    for (const page of pages) cast.watch(page);
    return cast;
  }

  /** Another family and another terminal, in a window of their own; officer and prosecutor are the same. */
  async beside(context: BrowserContext): Promise<Cast> {
    const [family, station] = [await context.newPage(), await context.newPage()];
    const { server, lang, officer, prosecutor } = this;
    const cast = new Cast(server, lang, family, station, officer, prosecutor);
    for (const page of [family, station]) {
      await watchMedia(page);
      cast.watch(page);
    }
    return cast;
  }

  private watch(page: Page): void {
    page.on('pageerror', (error) => this.faults.push(`${page.url()} ${error.stack ?? error}`));
    page.on('console', (said) => {
      if (callTrouble.test(said.text())) this.faults.push(`${page.url()} ${said.text()}`);
    });
  }

  t = (key: string): RegExp => words(this.lang)(key);

  /** The whole of a sentence, where it also begins others. */
  exactly = (key: string): RegExp => wholly(this.lang)(key);

  /** Opens an address in the cast's language. */
  open = (page: Page, host: string, path: string): Promise<void> =>
    open(page, this.server, host, path, this.lang);

  async signIn(page: Page, host: string, mobile: string): Promise<void> {
    await this.open(page, host, '/');
    await signInByCode(page, this.server, mobile, this.lang);
  }

  /** Three taps: who, when, yes. */
  async book(): Promise<Booked> {
    const { family } = this;
    await this.open(family, 'family', '/book');
    await expect(family.getByRole('main').getByRole('link').first()).toBeVisible();
    await picture(family, 'book-1-who');
    await family.getByRole('main').getByRole('link').first().click();
    await family.locator('.time').first().click();
    await picture(family, 'book-2-when');
    await family.getByRole('button', { name: this.t('go_on_with') }).click();
    await expect(family.getByRole('button', { name: this.t('book_yes') })).toBeVisible();
    await picture(family, 'book-3-yes');
    await family.getByRole('button', { name: this.t('book_yes') }).click();
    await expect(family.getByText(this.t('booked_toast'))).toBeVisible();
    await expect(family.getByRole('main').getByRole('link').first()).toBeVisible();
    await picture(family, 'book-4-booked');
    const coming = await this.api<{ coming: Booked[] }>(family, '/api/me/visits');
    const visit = coming.coming.at(-1);
    if (!visit) throw new Error('The booked visit is not among the coming ones');
    return visit;
  }

  /** The officer makes a code, the station types it. */
  async pairStation(visit: Booked): Promise<void> {
    const { stationNumber } = await this.api<{ stationNumber: number }>(
      this.officer,
      `/api/visits/${visit.id}`,
    );
    const stations = await this.api<{ id: string; number: number }[]>(
      this.officer,
      '/api/stations',
    );
    const mine = stations.find((one) => one.number === stationNumber);
    const { code } = await this.post<{ code: string }>(
      this.officer,
      `/api/stations/${mine?.id}/pairing-code`,
    );
    await this.open(this.station, 'station', '/station');
    await expect(this.station.locator('.keypad')).toBeVisible();
    await this.station.keyboard.type(code);
    await this.station.getByRole('button', { name: this.t('station_pair') }).click();
    await expect(this.station.locator('.idle-clock')).toBeVisible();
  }

  api<T>(page: Page, path: string): Promise<T> {
    return ask(page, 'GET', path);
  }

  post<T>(page: Page, path: string): Promise<T> {
    return ask(page, 'POST', path);
  }
}
