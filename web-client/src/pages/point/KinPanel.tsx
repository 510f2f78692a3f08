import { useState } from 'react';
import { post } from '../../api/client';
import { relationText } from '../../api/relationText';
import { relations, type Relation, type Schemas } from '../../api/types';
import { m } from '../../messages-compiled/messages.js';
import { Choice, Field } from '../../ui/Field';
import { toAscii } from '../../util/digits';
import { ActPanel } from '../staff/ActPanel';

interface Props {
  readonly person: Schemas['Vouched'];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Whose relative somebody is; the prison decides. */
export function KinPanel({ person, onDone, onClose }: Props) {
  const [number, setNumber] = useState('');
  const [relation, setRelation] = useState('');
  const send = () =>
    post(`/api/me/vouched-people/${person.personId}/relationships`, {
      prisonerNumber: toAscii(number).trim(),
      relation: relation as Relation,
    });
  return (
    <ActPanel
      title={m.point_kin_title({ name: person.name })}
      act={m.relative_submit()}
      ready={number.trim() !== '' && relation !== ''}
      send={send}
      onDone={onDone}
      onClose={onClose}
    >
      <div className="staff-fields">
        <Field
          label={m.prisoner_number()}
          kind="digits"
          maxLength={40}
          value={number}
          onChange={setNumber}
        />
        <Choice
          label={m.point_relation()}
          empty={m.relation_empty()}
          options={relations.map((value) => ({ value, words: relationText(value) }))}
          value={relation}
          onChange={setRelation}
        />
      </div>
    </ActPanel>
  );
}
