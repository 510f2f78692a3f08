import { useEffect } from 'react';
import { m } from '../../messages-compiled/messages.js';
import { navigate, type PageProps } from '../../router';
import { Waiting } from '../../ui/Waiting';
import { useRoom } from '../room/useRoom';
import { DeskCall } from './DeskCall';

/** One visit that an official has joined from the desk. */
export default function DeskRoom({ params }: PageProps) {
  const id = params['id'] ?? '';
  const open = useRoom(id, { camera: 'ask' });
  useEffect(() => {
    document.title = `${m.pcall_title()} – ${m.app_name()}`;
  });
  if (!open) return <Waiting />;
  const leave = async () => {
    await open.source.leave();
    navigate('/desk');
  };
  return <DeskCall visitId={id} open={open} onLeave={() => void leave()} />;
}
