import type { RoleHeld } from '../../api/types';
import { m } from '../../messages-compiled/messages.js';

const words: Readonly<Record<string, () => string>> = {
  VISIT_OFFICER: m.staff_role_visit_officer,
  WARDEN: m.staff_role_warden,
  SUPERVISING_JUDGE: m.staff_role_supervising_judge,
  PROSECUTOR: m.staff_role_prosecutor,
  POINT_CLERK: m.staff_role_point_clerk,
  PROVINCE_MANAGER: m.staff_role_province_manager,
  NATIONAL_MONITOR: m.staff_role_national_monitor,
  AUDITOR: m.staff_role_auditor,
  ADMINISTRATOR: m.staff_role_administrator,
};

export const roleWords = (role: string): string => (words[role] ?? m.staff_role_other)();

/** «مسئول ملاقات، زندان سبزدشت». */
export function roleText({ role, territoryName }: RoleHeld): string {
  const title = roleWords(role);
  return territoryName === null ? title : m.staff_role_in({ title, place: territoryName });
}
