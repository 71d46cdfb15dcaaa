import * as z from 'zod/mini';
import { defineActivity, id } from '../kernel/activity.js';
import { transferStates } from './transfer.js';

const transfer = { practiceId: id, transferId: id };
export const transferRecorded = defineActivity('uptake.transfer-recorded', z.object(transfer));
export const transferSaved = defineActivity(
  'uptake.transfer-saved',
  z.object({ ...transfer, from: z.enum(transferStates), to: z.enum(transferStates) }),
);
export const transferRemoved = defineActivity('uptake.transfer-removed', z.object(transfer));

const endorsement = { practiceId: id, endorsementId: id };
export const practiceEndorsed = defineActivity('uptake.endorsed', z.object(endorsement));
export const endorsementWithdrawn = defineActivity('uptake.endorsement-withdrawn', z.object({ practiceId: id, organisationId: id }));
