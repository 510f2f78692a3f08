import { Waiting } from '../../ui/Waiting';

export default function NotFound() {
  return <Waiting />;
}
