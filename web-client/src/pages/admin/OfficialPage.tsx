import '../staff/StaffForm.css';
import { del, get, post } from '../../api/client';
import type { OfficialCard } from '../../api/officeTypes';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import type { PageProps } from '../../router';
import { ButtonLink } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { localDigits } from '../../util/digits';
import { Loading } from '../Loading';
import { DeskPage } from '../staff/DeskPage';
import { Leaves } from '../staff/Leaves';
import { Offices } from './Offices';
import { Removal } from './Removal';
import { SigningIn } from './SigningIn';

/** One official: what they hold, how they sign in, when they are away, and their end. */
export default function OfficialPage({ params }: PageProps) {
  const id = params['id'] ?? '';
  const [loaded, again] = useLoaded(id, () => get(`/api/officials/${id}`));
  return (
    <DeskPage title={m.official_title()} at="/officials">
      <Loading of={loaded} again={again}>
        {(official) => <Known official={official} onChanged={again} />}
      </Loading>
    </DeskPage>
  );
}

interface Props {
  readonly official: OfficialCard;
  readonly onChanged: () => void;
}

function Known({ official, onChanged }: Props) {
  const path = `/api/officials/${official.id}` as const;
  const holds = official.offices.length > 0;
  return (
    <>
      <div className="desk-head">
        <h1>{official.name}</h1>
        <span>
          <bdi dir="ltr">{localDigits(official.mobileMasked)}</bdi>
        </span>
        {!holds && (
          <Chip tone="neutral" icon="cross">
            {m.official_no_office()}
          </Chip>
        )}
        <ButtonLink size="desk" kind="quiet" href="/officials">
          {m.officials_title()}
        </ButtonLink>
      </div>
      <div className="desk-body">
        <Offices official={official} onChanged={onChanged} />
        {holds && (
          <>
            <SigningIn official={official} onChanged={onChanged} />
            <Leaves
              leaves={official.leaves}
              lead={m.official_leaves_lead()}
              onEnter={(leave) => post(`${path}/absences`, leave)}
              onEnd={(leave) => del(`${path}/absences/${leave}`)}
              onChanged={onChanged}
            />
            <Removal official={official} onRemoved={onChanged} />
          </>
        )}
      </div>
    </>
  );
}
