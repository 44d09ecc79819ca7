import { code } from '../../model/text.ts';
import { CONTROL } from '../parameters.ts';
import type { Rule } from '../rule.ts';

export const entersManagement: Rule = {
  id: 'enters-management',
  title: 'An existing object is brought under management',
  channel: 'control',
  check({ change }) {
    if (change.kind !== 'import' && !change.importing) return [];
    const message = `${code(change.address)} is imported: later plans can change and destroy it.`;
    return [{ severity: CONTROL.imported, code: 'state_control', message }];
  },
};
