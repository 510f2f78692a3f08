import type { Schemas } from '../../api/types';
import { m } from '../../messages-compiled/messages.js';
import { shortDayText } from '../../util/jalali';

type Voucher = Schemas['VoucherView'];

/** Who answers for this person, as what, since when. */
export function voucherText({ name, tie, vouchedAt }: Voucher): string {
  return m.vouched_by({ name, tie: asWhat(tie), day: shortDayText(vouchedAt) });
}

function asWhat(tie: Voucher['tie']): string {
  switch (tie) {
    case 'PARENT':
      return m.voucher_parent();
    case 'GRANDPARENT':
      return m.voucher_grandparent();
    case 'GUARDIAN':
      return m.voucher_guardian();
    case 'SPOUSE':
      return m.voucher_spouse();
    case 'CHILD':
      return m.voucher_child();
    case 'RELATIVE':
      return m.voucher_relative();
    case 'CLERK':
      return m.voucher_clerk();
    case 'REGISTER':
      return m.voucher_register();
  }
}
