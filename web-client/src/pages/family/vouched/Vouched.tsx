import { get } from '../../../api/client';
import { relationText } from '../../../api/relationText';
import type { Kin, Schemas } from '../../../api/types';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import { Avatar } from '../../../ui/Avatar';
import { ButtonLink } from '../../../ui/Button';
import { Page, Question } from '../../../ui/Page';
import { Row, Rows } from '../../../ui/Rows';
import { BackBar } from '../../../ui/TopBar';
import { Loading } from '../../Loading';

type Person = Schemas['Vouched'];

/** The children and the people without a phone who come along. */
export default function Vouched() {
  const [loaded, again] = useLoaded('vouched', () => get('/api/me/vouched-people'));
  return (
    <Page
      title={m.vouched_title()}
      bar={<BackBar title={m.vouched_bar()} back="/" />}
      foot={
        <ButtonLink href="/companions/new" kind="filled" icon="userPlus">
          {m.vouched_add()}
        </ButtonLink>
      }
    >
      <Question>{m.vouched_title()}</Question>
      <p className="page-lead">{m.vouched_lead()}</p>
      <Loading of={loaded} again={again}>
        {(people) =>
          people.length > 0 && (
            <Rows>
              {people.map((person) => (
                <Row
                  key={person.personId}
                  lead={<Avatar size="small" name={person.name} />}
                  title={person.name}
                  detail={detail(person)}
                  href={`/companions/${person.personId}/relatives/new`}
                />
              ))}
            </Rows>
          )
        }
      </Loading>
    </Page>
  );
}

const detail = ({ kin }: Person): string =>
  kin.length === 0 ? m.vouched_no_kin() : kin.map(kinText).join('؛ ');

function kinText(one: Kin): string {
  const relation = relationText(one.relation);
  switch (one.status) {
    case 'PENDING':
      return m.vouched_kin({ relation, state: m.kin_pending() });
    case 'APPROVED':
      return m.vouched_kin({ relation, state: m.kin_approved() });
    case 'REFUSED':
      return `${m.vouched_kin({ relation, state: m.kin_refused() })}. ${m.refused_reason({ reason: one.refusedBecause ?? '' })}`;
  }
}
