import { validateCloudformationChangeSet } from '../../generated/validate-cloudformation-change-set.js';
import { InputError } from '../../model/errors.ts';
import { code } from '../../model/text.ts';
import type { Json, Path } from '../../model/value.ts';
import type { DocumentOrigin, Interest, PlanDraft } from '../parser.ts';
import type { ChangeSetDocument } from './document.ts';
import { readHead } from './document.ts';
import { pascalKey } from './keys.ts';
import { normalHead } from './normal-keys.ts';
import { requireForm, UNEDITED } from './require-form.ts';
import type { ChangeRow } from './row.ts';
import { readRow } from './row.ts';

export interface ChangeSetDraft extends PlanDraft {
  /** All that the document gave. */
  document(): ChangeSetDocument;
}

const HEAD_KEYS: ReadonlySet<string> = new Set([
  'ChangeSetId',
  'ChangeSetName',
  'StackId',
  'StackName',
  'Status',
  'StatusReason',
  'ExecutionStatus',
  'Parameters',
  'Tags',
  'NextToken',
  'IncludeNestedStacks',
  'ParentChangeSetId',
  'RootChangeSetId',
  'Type',
]);

/** Keys that no other format has at the root; `Changes` counts once it holds a change. `ResourceChange` is a change that stands alone. */
const OWN_KEYS: ReadonlySet<string> = new Set([
  'ChangeSetId',
  'ChangeSetName',
  'ParentChangeSetId',
  'RootChangeSetId',
  'ResourceChange',
]);

/** Collects one document while it is read. A change is understood as soon as it is there, so that its text can go. */
export function openDraft(origin: DocumentOrigin): ChangeSetDraft {
  const head = new Map<string, Json>();
  const rows: ChangeRow[] = [];
  const seen = new Set<string>();
  const spellings = new Map<string, Set<string>>();

  function addChange(change: Json): void {
    const row = readRow(change);
    if (row !== undefined) rows.push(row);
  }

  /** `changes` of other tools may be anything; of a change set it is a list. */
  function interestInside(name: string, index: string | number, depth: number): Interest {
    if (name !== 'Changes' || depth > 2 || typeof index === 'string') return 'skip';
    seen.add(A_CHANGE);
    return 'take';
  }

  return {
    origin,
    interest([key, index, ...inside]: Path): Interest {
      if (key === undefined) return 'enter';
      const name = pascalKey(String(key));
      if (index !== undefined) return interestInside(name, index, inside.length + 2);
      if (name !== 'Changes' && !HEAD_KEYS.has(name) && !OWN_KEYS.has(name)) return 'skip';
      spellings.set(name, (spellings.get(name) ?? new Set()).add(String(key)));
      seen.add(name);
      return name === 'Changes' ? 'enter' : 'take';
    },
    value([key, index]: Path, value: Json): void {
      const name = pascalKey(String(key));
      if (name === 'ResourceChange') addChange({ ResourceChange: value });
      else if (name !== 'Changes') head.set(name, value);
      else if (index !== undefined) addChange(value);
    },
    recognized: () => seen.has(A_CHANGE) || [...OWN_KEYS].some((key) => seen.has(key)),
    document(): ChangeSetDocument {
      requireOneSpelling(spellings, origin);
      const fields = normalHead(Object.fromEntries(head));
      requireForm(fields, validateCloudformationChangeSet, { name: 'The change set', file: origin.file });
      const isBare = seen.has('ResourceChange') && !seen.has('Changes');
      return { origin, isBare, listsChanges: isBare || seen.has('Changes'), rows, head: readHead(fields) };
    },
  };
}

/** Marks that an element of `Changes` was seen. */
const A_CHANGE = 'Changes[]';

// Whichever of two spellings counted, the other would be left out of the verdict.
function requireOneSpelling(spellings: ReadonlyMap<string, ReadonlySet<string>>, { file }: DocumentOrigin): void {
  for (const keys of spellings.values()) {
    if (keys.size < 2) continue;
    throw new InputError(`The change set has one field in two spellings: ${[...keys].map(code).join(' and ')}.`, UNEDITED, {
      file,
    });
  }
}
