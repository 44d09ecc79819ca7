import type { KnowledgeEntry } from '../../model/knowledge.ts';
import { code, counted } from '../../model/text.ts';
import { mayUpdateInPlace } from '../change-kind.ts';
import { removedFromTemplate, type RemovedResource } from '../content/embedded-template.ts';
import { isTemplateSealed, sidesOf } from '../inside-templates.ts';
import { HARD_STOP, RETENTION_FACTOR } from '../parameters.ts';
import { takesSnapshots } from '../retention.ts';
import type { Remark, Rule, RuleContext } from '../rule.ts';
import { continued } from '../wording.ts';
import { lossOfKind } from './data-loss.ts';

/** Less than this is not worth a sentence. */
const WORTH_SAYING = 0.05;

interface Removed {
  readonly name: string;
  readonly writtenType: string;
  readonly entry: KnowledgeEntry;
  readonly data: number;
  readonly byCondition: boolean;
}

export const templateResourceRemoved: Rule = {
  id: 'template-resource-removed',
  title: 'A stack inside the plan loses an object that the plan does not list',
  channel: 'outage',
  check(context) {
    const { change } = context;
    const sides = mayUpdateInPlace(change) ? sidesOf(context) : undefined;
    const found = sides && removedFromTemplate(sides);
    if (found === undefined || found.removed.length === 0) return [];
    const removed = found.removed.map((resource) => weighed(resource, context));
    const { attribute } = found;
    return [dataRemark(removed, attribute, context), outageRemark(removed, attribute, context)].flatMap((remark) => remark ?? []);
  },
};

function weighed(
  { name, types, format, writtenType, onRemoval, byCondition }: RemovedResource,
  { lookup }: RuleContext,
): Removed {
  const entries = (types.length === 0 ? [writtenType] : types).map((type) => lookup(type, format));
  const entry = entries.find(({ known }) => known) ?? entries[0] ?? lookup(writtenType, format);
  const factor = onRemoval === 'snapshot' && takesSnapshots(writtenType) ? RETENTION_FACTOR.snapshot : RETENTION_FACTOR.delete;
  return { name, writtenType, entry, byCondition, data: entry.data * factor };
}

function dataRemark(removed: readonly Removed[], attribute: string, context: RuleContext): Remark | undefined {
  const [worst] = removed.toSorted((a, b) => b.data - a.data);
  if (worst === undefined || worst.data < WORTH_SAYING) return undefined;
  return {
    channel: 'data',
    severity: worst.data,
    code: worst.entry.known ? lossOfKind(worst.entry) : 'unknown_type',
    message: messageOf(worst, removed.length, { attribute, context }),
    attribute,
    hardStop: worst.data >= HARD_STOP.data,
  };
}

function outageRemark(removed: readonly Removed[], attribute: string, context: RuleContext): Remark | undefined {
  const [worst] = removed.toSorted((a, b) => b.entry.outage - a.entry.outage);
  if (worst === undefined || worst.entry.outage < WORTH_SAYING) return undefined;
  return {
    severity: worst.entry.outage,
    code: worst.entry.known ? 'outage' : 'unknown_type',
    message: messageOf(worst, removed.length, { attribute, context }),
    attribute,
    hardStop: worst.entry.environmentRoot && worst.entry.outage >= HARD_STOP.other,
  };
}

/** The names of a template that is sealed are not told. */
function messageOf(
  { name, writtenType, entry, byCondition }: Removed,
  count: number,
  { attribute, context: { change } }: { readonly attribute: string; readonly context: RuleContext },
): string {
  const isShown = !isTemplateSealed(change, attribute);
  const what = isShown ? `${code(name)} (${code(writtenType)})` : 'an object';
  const others = count === 1 ? '' : ` and ${counted(count - 1, 'other object')}`;
  const [are, were] = count === 1 ? ['is', 'was'] : ['are', 'were'];
  const fate = byCondition
    ? `${were} made under a condition of ${code(attribute)} that no longer holds, and will be deleted`
    : `${are} no longer in ${code(attribute)} and will be deleted`;
  return `${code(change.address)}: ${what}${others} ${fate}: ${continued(entry.onDelete)}.`;
}
