import { useState } from 'react';
import { post } from '../../../api/client';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { ChangePanel } from '../../staff/timetable/ChangePanel';
import { StationBoxes } from './Boxes';
import { stationsText, type Group, type Plan } from './sessionWords';

interface Props {
  readonly prison: string;
  readonly plan: Plan;
  readonly onChange: () => void;
}

/** Stations under one name: what changes in a group changes in all its sessions. */
export function Groups({ prison, plan, onChange }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const close = () => setOpen(null);
  const done = () => {
    close();
    onChange();
  };
  const panel = { prison, plan, onDone: done, onClose: close };
  return (
    <section className="session-section">
      <h2>{m.groups_title()}</h2>
      {plan.groups.length === 0 && <p className="list-empty">{m.groups_none()}</p>}
      {plan.groups.length > 0 && (
        <ul className="staff-list">
          {plan.groups.map((group) => (
            <li key={group.id}>
              <div className="staff-row">
                <span className="staff-row-words">
                  <strong>{group.name}</strong>
                  <span className="staff-row-quiet">
                    {m.sessions_stations({ stations: stationsText(group.stations, plan) })}
                  </span>
                </span>
                <span className="staff-row-acts">
                  <Button size="desk" onClick={() => setOpen(group.id)}>
                    {m.sessions_change()}
                    <span className="hidden-words"> {group.name}</span>
                  </Button>
                  <Button size="desk" onClick={() => setOpen(`-${group.id}`)}>
                    {m.groups_remove()}
                    <span className="hidden-words"> {group.name}</span>
                  </Button>
                </span>
              </div>
              {open === group.id && <Editing {...panel} group={group} />}
              {open === `-${group.id}` && <Removing {...panel} group={group} />}
            </li>
          ))}
        </ul>
      )}
      {open === 'new' ? (
        <Editing {...panel} />
      ) : (
        <Button size="desk" icon="calendarPlus" onClick={() => setOpen('new')}>
          {m.groups_add()}
        </Button>
      )}
    </section>
  );
}

interface PanelProps {
  readonly prison: string;
  readonly plan: Plan;
  readonly group?: Group;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

function Editing({ prison, plan, group, onDone, onClose }: PanelProps) {
  const [name, setName] = useState(group?.name ?? '');
  const [stations, setStations] = useState<readonly string[]>(group?.stations ?? []);
  const body = { name: name.trim(), stations: [...stations] };
  return (
    <ChangePanel
      title={group ? m.groups_changing({ name: group.name }) : m.groups_add()}
      act={m.sessions_save()}
      done={m.sessions_saved()}
      ready={body.name !== '' && stations.length > 0}
      of={body}
      change={(decisions) =>
        group
          ? post(`/api/timetable/groups/${group.id}`, { ...body, decisions })
          : post(`/api/timetable/prisons/${prison}/groups`, { ...body, decisions })
      }
      onDone={onDone}
      onClose={onClose}
    >
      <Field label={m.groups_name()} value={name} maxLength={120} onChange={setName} />
      <StationBoxes plan={plan} chosen={stations} onChange={setStations} />
    </ChangePanel>
  );
}

function Removing({ group, onDone, onClose }: PanelProps & { readonly group: Group }) {
  return (
    <ChangePanel
      title={m.groups_removing({ name: group.name })}
      act={m.groups_remove()}
      done={m.sessions_saved()}
      ready
      of={group.id}
      change={(decisions) => post(`/api/timetable/groups/${group.id}/removal`, { decisions })}
      onDone={onDone}
      onClose={onClose}
    />
  );
}
