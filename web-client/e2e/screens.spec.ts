import { mkdirSync, writeFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { routes } from '../src/routes';
import { familyScenes } from './familyScenes';
import { stage, type Asked, type Scene } from './scene';
import { smallPng } from './smallPng';
import { staffScenes } from './staffScenes';

/** Every page in every state, in both languages: nothing breaks axe's rules, and pictures are kept on request. */
const scenes: Readonly<Record<string, Readonly<Record<string, Scene>>>> = {
  ...familyScenes,
  ...staffScenes,
};

const phone = { width: 360, height: 780 };
const desk = { width: 1280, height: 800 };

/** What stands on a wall or a big desk. */
const wall = { width: 1920, height: 1080 };
const onWalls = new Set(['board', 'station']);
/** What is looked at in the dark too: calls, and who runs them. */
const inTheDark = new Set(['room', 'board', 'board-room', 'station', 'desk-room', 'rounds']);

const writes = process.env['SCREENS'] === 'write';
const folder = '../docs/screens';

for (const { name, states } of routes)
  for (const state of states) {
    const scene: Scene | undefined = scenes[name]?.[state];
    if (!scene) continue;
    test(`${name} ${state}`, async ({ page, browser }) => {
      await page.setViewportSize(phone);
      const asked = await show(page, scene, 'fa');
      expect(await violations(page)).toEqual([]);
      await keepAll(page, name, `${name}-${state}-fa`);
      // Officials sit at desks in Persian too: worth a picture, while axe meets that layout and that language apart.
      if (writes && staffScenes[name]?.[state]) {
        await page.setViewportSize(desk);
        await asked.settled();
        await keep(page, `${name}-${state}-fa-wide`);
      }
      const english = await inEnglish(page, browser, scene, asked);
      expect(await violations(english)).toEqual([]);
      await keepAll(english, name, `${name}-${state}-en`);
      await english.context().close();
    });
  }

test('the rows of the board follow a change of language', async ({ page }) => {
  const scene = staffScenes['board']?.['rooms'];
  if (!scene) throw new Error('the board has no such state');
  const state = page.locator('.board-row .board-state');
  await page.setViewportSize(desk);
  await show(page, scene, 'en');
  const english = await state.allTextContents();
  await show(page, scene, 'fa');
  await expect(state.first()).not.toHaveText(english[0] ?? '');
  await page.locator('button[lang=en]').click();
  await expect(state).toHaveText(english);
});

/**
 * The same state in English at a desk. A page that offers the other language changes it in place, and loses nothing by it;
 * one that offers none, as a call, is come to anew.
 */
async function inEnglish(page: Page, browser: Browser, scene: Scene, asked: Asked): Promise<Page> {
  const button = page.locator('button[lang=en]');
  if (await button.isVisible()) {
    await page.setViewportSize(desk);
    // Not by a pointer: what is open over the page stays open.
    await button.evaluate((it: HTMLElement) => it.click());
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await asked.settled();
    return page;
  }
  await page.context().close();
  const anew = await (await browser.newContext()).newPage();
  await anew.setViewportSize(desk);
  await show(anew, scene, 'en');
  return anew;
}

async function show(page: Page, scene: Scene, locale: string): Promise<Asked> {
  const asked = await stage(page, scene);
  const [path, hash = ''] = scene.path.split('#');
  await page.goto(`${path}${path?.includes('?') ? '&' : '?'}lang=${locale}${hash && `#${hash}`}`);
  await page.locator('h1').first().waitFor();
  await scene.act?.(page);
  await asked.settled();
  return asked;
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page): Promise<unknown[]> {
  // No page of ours has frames, so nothing has to be put together in a page of axe's own.
  const found = await new AxeBuilder({ page })
    .options({ runOnly: rules, resultTypes: ['violations'] })
    .setLegacyMode(true)
    .analyze();
  return found.violations.map(({ id, nodes }) => ({
    id,
    where: nodes.map((node) => node.html.slice(0, 160)),
  }));
}

/** The picture, and where it is wanted the same in the dark and on a wall. */
async function keepAll(page: Page, name: string, file: string): Promise<void> {
  await keep(page, file);
  if (!writes || !inTheDark.has(name)) return;
  await page.emulateMedia({ colorScheme: 'dark' });
  await keep(page, `${file}-dark`);
  await page.emulateMedia({ colorScheme: 'light' });
  const size = page.viewportSize();
  if (!onWalls.has(name) || size?.width !== desk.width) return;
  await page.setViewportSize(wall);
  await keep(page, `${file}-1920`);
  await page.setViewportSize(desk);
}

async function keep(page: Page, file: string): Promise<void> {
  if (!writes) return;
  mkdirSync(folder, { recursive: true });
  // What floats is drawn over the window only, so a taller picture would tear it off.
  const floating = await page.locator('dialog[open], .page-foot-bar, .toast').count();
  const held = await page
    .locator('.officer-acts')
    .evaluateAll((parts) => parts.some((part) => getComputedStyle(part).position === 'sticky'));
  const fullPage = floating === 0 && !held;
  const picture = await page.screenshot({ fullPage, animations: 'disabled' });
  writeFileSync(`${folder}/${file}.png`, smallPng(picture));
}
