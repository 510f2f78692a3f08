import { useEffect, useState, useSyncExternalStore } from 'react';
import { openCamera, closeCamera, type CameraOutcome } from '../../call/camera';
import { openRoom } from '../../call/room';
import { Rounds, type RoundsView } from '../../call/rounds';
import { roomTicket } from '../room/tickets';

export interface OpenRounds {
  readonly rounds: Rounds;
  readonly view: RoundsView;
}

/** An official's round, with one camera for all its visits; null until the camera has answered. */
export function useRounds(queue: readonly string[]): OpenRounds | null {
  const [rounds, setRounds] = useState<Rounds | null>(null);
  useEffect(() => {
    let made: Rounds | null = null;
    let camera: CameraOutcome | null = null;
    let gone = false;
    void openCamera().then((outcome) => {
      camera = outcome;
      if (gone) return closeCamera(outcome);
      made = new Rounds((visit) => standby(visit, outcome));
      setRounds(made);
    });
    return () => {
      gone = true;
      made?.close();
      if (camera) closeCamera(camera);
    };
  }, []);
  const key = queue.join(' ');
  useEffect(() => rounds?.offer(key === '' ? [] : key.split(' ')), [rounds, key]);
  const view = useSyncExternalStore(
    rounds?.subscribe ?? nothing,
    () => rounds?.getSnapshot() ?? null,
  );
  return rounds && view ? { rounds, view } : null;
}

const nothing = () => () => undefined;

const standby = (visit: string, camera: CameraOutcome) =>
  openRoom({
    fetchTicket: (gone) => roomTicket(visit, gone),
    camera,
    stopsCamera: false,
    standby: true,
  });
