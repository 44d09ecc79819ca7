import type { Rule } from '../rule.ts';
import { accessCreated } from './access-created.ts';
import { administratorGranted } from './administrator-granted.ts';
import { approvalRemoved } from './approval-removed.ts';
import { capacityReduced } from './capacity-reduced.ts';
import { changeItself } from './change-itself.ts';
import { contentHidden } from './content-hidden.ts';
import { dataExpiry } from './data-expiry.ts';
import { dataLoss } from './data-loss.ts';
import { databaseSettingWeakened } from './database-setting-weakened.ts';
import { destructiveCode } from './destructive-code.ts';
import { disruptiveUpdate } from './disruptive-update.ts';
import { entersManagement } from './enters-management.ts';
import { environmentLabelLowered } from './environment-label-lowered.ts';
import { guardrailRemoved } from './guardrail-removed.ts';
import { leavesManagement } from './leaves-management.ts';
import { linkedOutside } from './linked-outside.ts';
import { lockedOut } from './locked-out.ts';
import { networkExposed } from './network-exposed.ts';
import { outageOnDestroy } from './outage-on-destroy.ts';
import { privilegedWorkload } from './privileged-workload.ts';
import { privilegesWidened } from './privileges-widened.ts';
import { protectionRemoved } from './protection-removed.ts';
import { publicAccess } from './public-access.ts';
import { restrictionRelaxed } from './restriction-relaxed.ts';
import { retentionPolicyRemoved } from './retention-policy-removed.ts';
import { runsLessOften } from './runs-less-often.ts';
import { securitySettingWeakened } from './security-setting-weakened.ts';
import { sentElsewhere } from './sent-elsewhere.ts';
import { switchedOff } from './switched-off.ts';
import { takesOver } from './takes-over.ts';
import { templateResourceRemoved } from './template-resource-removed.ts';
import { templateResourceReplaced } from './template-resource-replaced.ts';
import { trafficRefused } from './traffic-refused.ts';
import { undeterminedChange } from './undetermined-change.ts';
import { workloadCode } from './workload-code.ts';

/** Every rule for a single change, by id. */
export const rules: readonly Rule[] = [
  accessCreated,
  administratorGranted,
  approvalRemoved,
  capacityReduced,
  changeItself,
  contentHidden,
  dataExpiry,
  dataLoss,
  databaseSettingWeakened,
  destructiveCode,
  disruptiveUpdate,
  entersManagement,
  environmentLabelLowered,
  guardrailRemoved,
  leavesManagement,
  linkedOutside,
  lockedOut,
  networkExposed,
  outageOnDestroy,
  privilegedWorkload,
  privilegesWidened,
  protectionRemoved,
  publicAccess,
  restrictionRelaxed,
  retentionPolicyRemoved,
  runsLessOften,
  securitySettingWeakened,
  sentElsewhere,
  switchedOff,
  takesOver,
  templateResourceRemoved,
  templateResourceReplaced,
  trafficRefused,
  undeterminedChange,
  workloadCode,
];
