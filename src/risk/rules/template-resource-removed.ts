import type { KnowledgeEntry } from '../../model/knowledge.ts';
import { Sealed } from '../../model/sealed.ts';
import { code, counted } from '../../model/text.ts';
import { mayUpdateInPlace } from '../change-kind.ts';
import { removedFromTemplate, type TemplateResource } from '../content/embedded-template.ts';
import { HARD_STOP, RETENTION_FACTOR } from '../parameters.ts';
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
}

export const templateResourceRemoved: Rule = {
  id: 'template-resource-removed',
  title: 'A stack inside the plan loses an object that the plan does not list',
  channel: 'outage',
  check(context) {
    const { change, before, after } = context;
    if (!mayUpdateInPlace(change)) return [];
    const found = removedFromTemplate(change.type, before(), after());
    if (found === undefined || found.removed.length === 0) return [];
    const removed = found.removed.map((resource) => weighed(resource, context));
    const { attribute } = found;
    return [dataRemark(removed, attribute, context), outageRemark(removed, attribute, context)].flatMap((remark) => remark ?? []);
  },
};

function weighed({ name, types, format, writtenType, onRemoval }: TemplateResource, { lookup }: RuleContext): Removed {
  const entries = (types.length === 0 ? [writtenType] : types).map((type) => lookup(type, format));
  const entry = entries.find(({ known }) => known) ?? entries[0] ?? lookup(writtenType, format);
  return { name, writtenType, entry, data: entry.data * (onRemoval === 'snapshot' ? RETENTION_FACTOR.snapshot : 1) };
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
  { name, writtenType, entry }: Removed,
  count: number,
  { attribute, context: { change } }: { readonly attribute: string; readonly context: RuleContext },
): string {
  const isShown = !(change.before?.[attribute] instanceof Sealed);
  const what = isShown ? `${code(name)} (${code(writtenType)})` : 'an object';
  const others = count === 1 ? '' : ` and ${counted(count - 1, 'other object')}`;
  const fate = `${count === 1 ? 'is' : 'are'} no longer in ${code(attribute)} and will be deleted`;
  return `${code(change.address)}: ${what}${others} ${fate}: ${continued(entry.onDelete)}.`;
}
