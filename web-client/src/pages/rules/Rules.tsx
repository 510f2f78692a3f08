import '../staff/Lists.css';
import './Rules.css';
import { useState } from 'react';
import { get } from '../../api/client';
import type { Schemas } from '../../api/types';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import { Choice } from '../../ui/Field';
import { Loading } from '../Loading';
import { DeskPage } from '../staff/DeskPage';
import { typeOptions } from '../staff/typeText';
import { RuleRow } from './RuleRow';
import type { Spot } from './RuleChange';
import { groups } from './ruleWords';

type Place = Schemas['PlaceOfRules'];

/** The rules in force at a place, by what right, what they were, and a way to set and to verify them. */
export default function Rules() {
  const [loaded, again] = useLoaded('rule-places', () => get('/api/rules/places'));
  return (
    <DeskPage title={m.rules_title()} at="/rules">
      <div className="desk-head">
        <h1>{m.rules_title()}</h1>
      </div>
      <div className="desk-body">
        <p>{m.rules_lead()}</p>
        <Loading of={loaded} again={again}>
          {(places) => <AtPlace places={places} />}
        </Loading>
      </div>
    </DeskPage>
  );
}

const keyOf = ({ scope, id }: Place): string => `${scope}:${id ?? ''}`;

function placeText({ scope, name }: Place): string {
  if (scope === 'COUNTRY') return m.rules_country();
  const of = { name: name ?? '' };
  return scope === 'PROVINCE' ? m.rules_province_of(of) : m.rules_prison_of(of);
}

function AtPlace({ places }: { readonly places: readonly Place[] }) {
  const [chosen, setChosen] = useState('');
  const [type, setType] = useState('');
  const place = places.find((one) => keyOf(one) === chosen) ?? places[0];
  if (!place) return null;
  const spot: Spot = {
    scope: place.scope,
    scopeId: place.id,
    visitType: type === '' ? null : type,
  };
  return (
    <>
      <div className="rules-where">
        <Choice
          label={m.rules_place()}
          value={keyOf(place)}
          onChange={setChosen}
          options={places.map((one) => ({ value: keyOf(one), words: placeText(one) }))}
        />
        <Choice
          label={m.rules_type()}
          value={type}
          onChange={setType}
          empty={m.rules_every_type()}
          options={typeOptions()}
        />
      </div>
      <InForce key={`${keyOf(place)}-${type}`} spot={spot} />
    </>
  );
}

function InForce({ spot }: { readonly spot: Spot }) {
  const asked = new URLSearchParams({ scope: spot.scope });
  if (spot.scopeId !== null) asked.set('scopeId', spot.scopeId);
  if (spot.visitType !== null) asked.set('visitType', spot.visitType);
  const [loaded, again] = useLoaded(`rules-${asked}`, () => get(`/api/rules?${asked}`));
  return (
    <Loading of={loaded} again={again}>
      {(rows) =>
        groups.map(({ title, rules }) => (
          <section key={title()} className="rule-group">
            <h2>{title()}</h2>
            <ul className="staff-list">
              {rows
                .filter(({ key }) => rules.includes(key))
                .map((row) => (
                  <RuleRow key={row.key} row={row} spot={spot} onChange={again} />
                ))}
            </ul>
          </section>
        ))
      }
    </Loading>
  );
}
