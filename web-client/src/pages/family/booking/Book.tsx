import { useAddress } from '../../../router';
import { ChangeStep } from './ChangeStep';
import { ConfirmStep } from './ConfirmStep';
import { DayStep } from './DayStep';
import { WhoStep } from './WhoStep';

/** Three taps: who, when, yes. The step stands in the address, so that back and reload mean what they say. */
export default function Book() {
  const asked = new URLSearchParams(useAddress().split('?')[1]);
  const change = asked.get('change');
  const visit = asked.get('visit');
  const prisoner = asked.get('prisoner');
  if (change !== null) return <ChangeStep visitId={change} />;
  if (visit !== null) return <ConfirmStep visitId={visit} />;
  if (prisoner !== null) return <DayStep key={prisoner} prisonerId={prisoner} />;
  return <WhoStep />;
}
