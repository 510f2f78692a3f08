import { useEffect, useState } from 'react';
import { closeCamera, openCamera, type CameraOutcome } from '../../../call/camera';

/** The camera for as long as the page is open; null while the browser asks for leave. */
export function useCamera(): [CameraOutcome | null, () => void] {
  const [outcome, setOutcome] = useState<CameraOutcome | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let opened: CameraOutcome | null = null;
    let gone = false;
    void openCamera().then((found) => {
      if (gone) return closeCamera(found);
      opened = found;
      setOutcome(found);
    });
    return () => {
      gone = true;
      if (opened) closeCamera(opened);
    };
    // Each round opens the camera anew.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [round]);
  const retry = () => {
    setOutcome(null);
    setRound(round + 1);
  };
  return [outcome, retry];
}
