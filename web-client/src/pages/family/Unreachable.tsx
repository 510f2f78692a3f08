import { Waiting } from '../../ui/Waiting';

export default function Unreachable() {
  return <Waiting />;
}
