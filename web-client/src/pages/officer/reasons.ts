import type { EjectReason, EndReason, PauseReason, WarnReason } from '../../call/protocol';
import { m } from '../../messages-compiled/messages.js';

export const endReasons: Record<EndReason, () => string> = {
  PRISONER_WISH: m.reason_prisoner_wish,
  FAMILY_WISH: m.reason_family_wish,
  TECHNICAL: m.reason_technical,
  IDENTITY: m.reason_identity,
  RULES: m.reason_rules,
};

export const pauseReasons: Record<PauseReason, () => string> = {
  IDENTIFICATION: m.reason_identification,
  ORDER: m.reason_order,
  TECHNICAL: m.reason_technical,
};

export const ejectReasons: Record<EjectReason, () => string> = {
  IDENTITY: m.reason_identity,
  RULES: m.reason_rules,
};

export const warnReasons: Record<WarnReason, () => string> = {
  RULES: m.warn_rules,
  FILMING: m.warn_filming,
  STRANGER: m.warn_stranger,
  VOICE: m.warn_voice,
};
