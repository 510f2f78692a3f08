import { useState } from 'react';
import { get, post } from '../../../api/client';
import { useLoaded } from '../../../api/useLoaded';
import { m } from '../../../messages-compiled/messages.js';
import { Choice, Field } from '../../../ui/Field';
import { toAscii } from '../../../util/digits';
import { ActPanel } from '../ActPanel';
import type { PanelProps } from './panelProps';

/** Where the prisoner goes; their visits, permits and requests go along. */
export function TransferPanel({ prisoner, onDone, onClose }: PanelProps) {
  const [part, setPart] = useState('');
  const [prison, setPrison] = useState('');
  const [ward, setWard] = useState('');
  const [number, setNumber] = useState('');
  const [reason, setReason] = useState('');
  const [loaded] = useLoaded(part, () => get(`/api/prisons?q=${encodeURIComponent(part)}`));
  const prisons = loaded.state === 'ready' ? loaded.value : [];
  const ready = [prison, ward, number, reason].every((each) => each.trim() !== '');
  return (
    <ActPanel
      title={m.transfer_title({ name: prisoner.name })}
      act={m.prisoners_transfer()}
      ready={ready}
      send={() =>
        post(`/api/prisoners/${prisoner.id}/transfer`, {
          prisonId: prison,
          ward: ward.trim(),
          number: toAscii(number).trim(),
          reason: reason.trim(),
        })
      }
      onDone={onDone}
      onClose={onClose}
    >
      <p>{m.transfer_lead()}</p>
      <Field label={m.transfer_part()} value={part} maxLength={60} onChange={setPart} />
      <Choice
        label={m.transfer_prison()}
        value={prison}
        onChange={setPrison}
        empty={m.transfer_choose()}
        options={prisons
          .filter(({ id }) => id !== prisoner.prisonId)
          .map(({ id, name, districtName, provinceName }) => ({
            value: id,
            words: m.transfer_place({ name, district: districtName, province: provinceName }),
          }))}
      />
      <Field label={m.transfer_ward()} value={ward} maxLength={80} onChange={setWard} />
      <Field
        label={m.transfer_number()}
        kind="digits"
        value={number}
        maxLength={40}
        onChange={setNumber}
      />
      <Field label={m.transfer_reason()} value={reason} maxLength={500} onChange={setReason} />
    </ActPanel>
  );
}
