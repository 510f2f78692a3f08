import { all, both, comes, has, isCalled, leaves, sends, still } from './saying';
import type { Statement } from './saying';

/** Of what a person's own devices and wishes do. */
export const deviceStatements: readonly Statement[] = [
  {
    name: 'a microphone and a camera that are off send nothing, and being on again they do',
    run: async (stage) => {
      await isCalled(stage);
      await stage.local('a', { audio: false, video: true });
      await leaves(stage, 'a', { sound: false, picture: true });
      await stage.local('a', { audio: true, video: false });
      await leaves(stage, 'a', { sound: true, picture: false });
      await stage.local('a', { audio: true, video: true });
      await comes(stage, 'b', 'a', all);
      await leaves(stage, 'a', { sound: true, picture: true });
    },
  },
  {
    name: 'whoever speaks only when the call stands is heard from then on',
    run: async (stage) => {
      await stage.local('a', { audio: false, video: false });
      await stage.open(1, both('a', 'b'));
      await comes(stage, 'a', 'b', all);
      await sends(stage, 'a', still);
      await stage.local('a', { audio: true, video: true });
      await comes(stage, 'b', 'a', all);
    },
  },
  {
    name: 'whoever wants no pictures is shown none and goes on hearing',
    run: async (stage) => {
      await isCalled(stage);
      await stage.pictures('a', false);
      await comes(stage, 'a', 'b', { up: true, sound: true, picture: false });
      await sends(stage, 'a', { picture: true });
      await stage.pictures('a', true);
      await comes(stage, 'a', 'b', all);
    },
  },
  {
    name: 'whoever pins the sound alone sends and is shown no picture, in a new round as well',
    run: async (stage) => {
      await stage.pictures('a', false);
      await stage.local('a', { audio: true, video: false });
      for (const round of [1, 2]) {
        await stage.open(round, both('a', 'b'));
        await comes(stage, 'b', 'a', { up: true, sound: true });
        await comes(stage, 'a', 'b', { up: true, sound: true });
        await stage.pass();
        await has(stage, 'a', 'b', { picture: false });
        await sends(stage, 'a', { picture: false });
      }
    },
  },
];
