import type { JudgedChange as StoredChange, Plan as StoredPlan, StoredAssessment } from '../generated/assessment.ts';
import { validateAssessment } from '../generated/validate-assessment.js';
import type { AttributeDiff } from '../model/assessment.ts';
import { InputError } from '../model/errors.ts';
import type { JudgedChange, JudgedPlan, Judgement } from '../model/judged.ts';

/** The stored assessment in a file's text. Throws InputError where it is none, was cut off, or comes from another version. */
export function parseAssessment(text: string, file: string): StoredAssessment {
  const json = parsed(text, file);
  const version = versionOf(json);
  if (version !== undefined && version !== '1.0') {
    throw new InputError(`${file} is a result of version ${version}, which this Blastgate does not read.`, AGAIN, { file });
  }
  if (!validateAssessment(json)) {
    const [fault] = validateAssessment.errors ?? [];
    const where = fault === undefined ? '' : ` (${fault.instancePath || 'its root'} ${fault.message ?? 'is not right'})`;
    throw new InputError(`${file} is no result of \`blastgate analyze --result\`${where}.`, AGAIN, { file });
  }
  for (const plan of json.plans) requireNames(plan, file);
  return json;
}

/** The judgement that was stored: a report on it says what one on the judgement itself would say, byte for byte. */
export function readAssessment({ facts, plans }: StoredAssessment): Judgement {
  return { facts, plans: plans.map(readPlan) };
}

const AGAIN = 'Write it again with `blastgate analyze PLAN --result FILE`, and hand the file on as it is.';

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InputError(`${file} is no JSON, or it was cut off.`, AGAIN, { file, cause });
  }
}

function versionOf(json: unknown): string | undefined {
  if (typeof json !== 'object' || json === null || !('schemaVersion' in json) || !('tool' in json)) return undefined;
  return String(json.schemaVersion);
}

/** A number beyond the names would be an address that nobody gave. */
function requireNames({ names, references, existing, changes, exports = [], imports = [] }: StoredPlan, file: string): void {
  const most = names.length;
  const isWhole =
    references.every(([from, to, attribute]) => from < most && to < most && attribute < most) &&
    existing.every(([address, type]) => address < most && type < most) &&
    exports.every(({ from }) => from.every((number) => number < most)) &&
    imports.every(({ by }) => by.every((number) => number < most)) &&
    changes.every(({ dependents }) => dependents.addresses.every((number) => number < most));
  if (!isWhole) throw new InputError(`${file} refers to names that it does not hold.`, AGAIN, { file });
}

function readPlan(stored: StoredPlan): JudgedPlan {
  const { source, mode, incomplete, unchanged, outputChanges, digest, names, references, existing, exports, imports } = stored;
  const nameOf = (number: number): string => names[number] ?? '';
  const changes = stored.changes.map((change) => readChange(change, nameOf));
  return {
    plan: {
      source,
      mode,
      incomplete,
      unchanged,
      outputChanges,
      ...(digest === undefined ? {} : { digest }),
      references: references.map(([from, to, attribute, origin]) => ({
        from: nameOf(from),
        to: nameOf(to),
        ...(attribute < 0 ? {} : { attribute: nameOf(attribute) }),
        origin,
      })),
      existing: existing.map(([address, type, count]) => ({ configAddress: nameOf(address), type: nameOf(type), count })),
      ...(exports && { exports: exports.map(({ from, ...link }) => ({ ...link, from: from.map(nameOf) })) }),
      ...(imports && { imports: imports.map(({ by, ...link }) => ({ ...link, by: by.map(nameOf) })) }),
      // What only reading the plan runs has no row in it.
      changes: changes.filter(({ environment }) => environment !== undefined).map(({ change }) => change),
    },
    environment: stored.environment,
    evidence: stored.evidence,
    changes,
    conditions: stored.conditions,
    causes: stored.causes,
    renames: stored.renames,
    notes: stored.notes,
  };
}

const NO_DIFF: AttributeDiff = { lines: [], omitted: 0 };

function readChange(stored: StoredChange, nameOf: (number: number) => string): JudgedChange {
  const {
    change,
    environment,
    findings,
    traits,
    chance,
    destroys,
    wayBack,
    dataStays,
    withoutCopy,
    cause,
    dependents,
    diff = NO_DIFF,
  } = stored;
  return {
    change,
    environment,
    findings,
    traits,
    likelihood: chance,
    destroys,
    ...(wayBack === undefined ? {} : { wayBack }),
    ...(dataStays ? { dataStays } : {}),
    ...(withoutCopy === undefined ? {} : { withoutCopy }),
    ...(cause === undefined ? {} : { cause }),
    dependents: { ...dependents, addresses: dependents.addresses.map(nameOf) },
    diff: () => diff,
  };
}
