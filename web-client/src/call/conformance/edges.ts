import { all, both, check, comes, has, isCalled, nothing, sends, still, way } from './saying';
import type { Statement } from './saying';

/** Of what opens, changes and ends with the edges. */
export const edgeStatements: readonly Statement[] = [
  {
    name: 'edges both ways bring sound and picture both ways, and each side tells that it hears',
    run: async (stage) => {
      await isCalled(stage);
      for (const [id, peer] of [['a', 'b'] as const, ['b', 'a'] as const]) {
        await sends(stage, id, { sound: true, picture: true });
        const { links, levels } = await stage.told(id);
        const up = { peer, round: 1, up: true };
        check(
          JSON.stringify(links) === JSON.stringify([up]),
          `${id} tells ${JSON.stringify(links)}`,
        );
        check(levels.at(-1)?.peer === peer, `${id} does not judge the line`);
      }
    },
  },
  {
    name: 'an edge one way brings nothing back, and whoever only listens sends nothing',
    run: async (stage) => {
      await stage.open(1, [way('a', 'c')]);
      await comes(stage, 'c', 'a', all);
      await stage.pass();
      await has(stage, 'a', 'c', nothing);
      await sends(stage, 'c', still);
      const { links } = await stage.told('a');
      check(links.length === 0, 'tells of sound where none may come');
    },
  },
  {
    name: 'an edge without picture brings sound alone, until it has one',
    run: async (stage) => {
      await stage.open(1, both('a', 'b', false));
      await comes(stage, 'a', 'b', { up: true, sound: true });
      await stage.pass();
      await has(stage, 'a', 'b', { picture: false });
      await sends(stage, 'b', { sound: true, picture: false });
      await stage.open(1, both('a', 'b'));
      await comes(stage, 'a', 'b', all);
    },
  },
  {
    name: 'edges that are withdrawn leave nothing shown and nothing sent, and the peer is told as gone',
    run: async (stage) => {
      await isCalled(stage);
      await stage.open(1, []);
      for (const [id, peer] of [['a', 'b'] as const, ['b', 'a'] as const]) {
        await has(stage, id, peer, { ...nothing, streams: null });
        await sends(stage, id, still);
        const { gone } = await stage.told(id);
        check(gone.includes(peer), `${id} is not told that ${peer} is gone`);
      }
      await stage.pass();
      await sends(stage, 'a', still);
    },
  },
  {
    name: 'edges that come back bring everything back',
    run: async (stage) => {
      await isCalled(stage);
      await stage.open(1, []);
      await stage.pass();
      await isCalled(stage);
    },
  },
  {
    name: 'a new round brings nothing of the old one',
    run: async (stage) => {
      await isCalled(stage);
      await stage.open(2, [way('a', 'b', false)]);
      await has(stage, 'a', 'b', nothing);
      await has(stage, 'b', 'a', { up: false, picture: false });
      await comes(stage, 'b', 'a', { up: true, sound: true });
      await stage.pass();
      await has(stage, 'a', 'b', nothing);
      await has(stage, 'b', 'a', { picture: false });
      await sends(stage, 'b', still);
      const { links, gone } = await stage.told('b');
      check(gone.includes('a'), 'the old round is not told as gone');
      check(links.at(-1)?.round === 2, 'the new round is not told');
    },
  },
  {
    name: 'a seat without an edge to this one is neither heard nor shown, though both take part',
    run: async (stage) => {
      await stage.open(1, [...both('a', 'b'), ...both('b', 'c')]);
      for (const [at, from] of [['a', 'b'] as const, ['b', 'a'] as const, ['c', 'b'] as const])
        await comes(stage, at, from, all);
      await stage.pass();
      await has(stage, 'a', 'c', { ...nothing, streams: null });
      await has(stage, 'c', 'a', { ...nothing, streams: null });
      await stage.open(1, [...both('a', 'b'), ...both('b', 'c'), way('c', 'a', false)]);
      await comes(stage, 'a', 'c', { up: true, sound: true, picture: false });
      await has(stage, 'c', 'a', nothing);
    },
  },
  {
    name: 'closing ends everything on that side, and the others hear it no more',
    run: async (stage) => {
      await isCalled(stage);
      await stage.close('a');
      await has(stage, 'a', 'b', { ...nothing, streams: null });
      await sends(stage, 'a', still);
      await comes(stage, 'b', 'a', { up: false });
      const { links } = await stage.told('b');
      check(links.at(-1)?.up === false, 'the lost sound is not told');
    },
  },
  {
    name: 'what comes from a seat stays the same pair of streams from round to round',
    run: async (stage) => {
      await isCalled(stage);
      const { streams } = await stage.had('a', 'b');
      await stage.open(1, []);
      await stage.open(2, both('a', 'b'));
      await comes(stage, 'a', 'b', { ...all, streams });
    },
  },
];
