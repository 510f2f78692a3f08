import { Waiting } from '../../ui/Waiting';

export default function Home() {
  return <Waiting />;
}
