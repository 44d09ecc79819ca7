import type { CompleteKnowledge } from '../complete.ts';
import { AREAS, type Area } from './areas.ts';
import { AZURE_RULES } from './azure-rules.ts';
import { AZURE_WORK_RULES } from './azure-work-rules.ts';
import { DATA_RULES } from './data-rules.ts';
import { GENERAL_RULES } from './general-rules.ts';
import { GOOGLE_RULES } from './google-rules.ts';
import { GUARD_RULES } from './guard-rules.ts';
import { KINDS, type Kind } from './kinds.ts';
import { MESSAGE_RULES } from './message-rules.ts';
import { nameOf, type Named } from './name-of.ts';
import { NETWORK_RULES } from './network-rules.ts';
import type { Rule } from './rule.ts';
import { WORK_RULES } from './work-rules.ts';

/** What a service's own rules say goes before what a name says in any service. */
export const RULES: readonly Rule[] = [
  ...DATA_RULES,
  ...GUARD_RULES,
  ...NETWORK_RULES,
  ...WORK_RULES,
  ...MESSAGE_RULES,
  ...GOOGLE_RULES,
  ...AZURE_RULES,
  ...AZURE_WORK_RULES,
  ...GENERAL_RULES,
];

/** What a type of AWS, Google Cloud or Azure is by the rules over its service and its name; nothing for a service that is not listed. */
export function classify(type: string): CompleteKnowledge | undefined {
  const named = nameOf(type);
  return named === undefined ? undefined : describe(named, kindOf(named));
}

/** The first rule that meets the thing. Without one it is a thing of its own in the area of its service. */
export function decidingRule({ service: { title }, thing }: Named): Rule | undefined {
  const isOf = ({ of }: Rule): boolean => of === undefined || (typeof of === 'string' ? of === title : of.includes(title));
  return RULES.find((rule) => isOf(rule) && rule.name.test(thing));
}

function kindOf(named: Named): Kind {
  const area: Area = AREAS[named.service.area];
  const { is, but } = decidingRule(named) ?? { is: 'object' };
  const kind = is === 'object' || is === 'link' ? kindOfArea(area, is) : KINDS[is];
  return { category: area.category, ...kind, ...but };
}

/** Things of an area that hold data which cannot be rebuilt say so by a rule, unless the whole area holds data. */
function kindOfArea({ data, outage, link, loss, guard }: Area, is: 'object' | 'link'): Kind {
  const severities =
    is === 'link' ? ({ state: 'config', data: 0, outage: link } as const) : { state: stateOf(data), data, outage };
  return { ...severities, loss: `is gone: ${loss}`, ...(guard === undefined ? {} : { guard }) };
}

/** What weighs as much as this holds data, not settings. */
function stateOf(data: number): Kind['state'] {
  return data >= 0.4 ? 'user_data' : 'config';
}

function describe({ service, thing }: Named, kind: Kind): CompleteKnowledge {
  return {
    category: kind.category ?? 'unknown',
    state: kind.state,
    data: kind.data,
    outage: kind.outage,
    env_root: kind.root ?? false,
    identity: kind.identity ?? false,
    routine_replace: kind.routine ?? false,
    glue: kind.glue ?? false,
    on_delete: `The ${[service.title, ...thing.split('_')].join(' ').trim()} ${kind.loss}`,
    security: [...ruleOn('delete', kind.guard), ...ruleOn('create', kind.grants)],
    ...(kind.silences === undefined ? {} : { protection: ruleOn('create', kind.silences) }),
  };
}

function ruleOn(on: 'create' | 'delete', severity = 0): NonNullable<CompleteKnowledge['security']> {
  return severity === 0 ? [] : [{ on, severity }];
}
