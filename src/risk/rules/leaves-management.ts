import { code } from '../../model/text.ts';
import { isKept } from '../change-kind.ts';
import { CONTROL } from '../parameters.ts';
import type { Rule } from '../rule.ts';

export const leavesManagement: Rule = {
  id: 'leaves-management',
  title: 'An object stays, but nothing manages it any more',
  channel: 'control',
  check(context) {
    const { change, knowledge } = context;
    if (change.kind !== 'forget' && !isKept(context)) return [];
    const isWeighty = knowledge.state === 'user_data' || knowledge.environmentRoot;
    return [
      {
        severity: isWeighty ? CONTROL.forgottenData : CONTROL.forgotten,
        code: 'state_control',
        message: `${code(change.address)} leaves management: the object itself stays, and no later plan will show what happens to it.`,
      },
    ];
  },
};
