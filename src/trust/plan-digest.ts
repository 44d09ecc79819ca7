import type { Plan } from '../model/plan.ts';
import type { Json, JsonObject, Value } from '../model/value.ts';
import { canonicalText, inOrder, orderedText } from './canonical.ts';
import { changedOutput, changedRow, contentOf } from './changed-row.ts';
import { differencesOf } from './differences.ts';
import { feedLookup } from './feeds.ts';
import { type DigestKey, digestOf, sha256 } from './hash.ts';
import { ignoredIn } from './ignored.ts';

/** Names the form below. Another form gets another name, so that two forms can never give the same digest. */
const FORM = 'blastgate/plan-digest/1';

/**
 * The digest of what applying a plan would do, as `docs/digest.md` defines it byte for byte: `sha256:` and 64 hexadecimal digits.
 * With a key, sealed values enter by HMAC-SHA256; without one only that they change, since a bare hash of a secret can be guessed.
 * `ignored` are patterns of attributes that the policy leaves out. Throws InputError for a text that has no canonical form.
 */
export function planDigest(plan: Plan, key: DigestKey | undefined, ignored: readonly string[] = []): string {
  return digestOf(documentOf(plan, key, ignored));
}

/** The document itself, in canonical form: the digest is the SHA-256 of its UTF-8 bytes. */
export function planDocument(plan: Plan, key: DigestKey | undefined, ignored: readonly string[] = []): string {
  return canonicalText(documentOf(plan, key, ignored));
}

function documentOf(plan: Plan, key: DigestKey | undefined, ignored: readonly string[]): JsonObject {
  const { providers = [], source } = plan;
  const { changes, outputs } = rowsOf(plan, key, ignored);
  const { actions, code } = codeOf(plan, key);
  return {
    actions: inOrder(actions),
    changes: [...changes, ...outputs].map(hashOfRow).toSorted(),
    code: inOrder(code),
    form: FORM,
    format: source.format,
    incomplete: plan.incomplete.map(({ reason }) => reason).toSorted(),
    providers: inOrder(
      providers.map(({ name, source: from, settings }) => ({ name, settings: content(settings, key), source: from })),
    ),
    sealed: key === undefined ? 'changed-only' : 'hmac-sha256',
    stack: source.stackId ?? source.stack,
    variables: plan.variables === undefined ? undefined : content(plan.variables, key),
  };
}

/** The hashes of what a plan consists of, each list in the order of the plan: what two plans share has the same in both. */
export interface PartDigests {
  readonly changes: readonly string[];
  readonly outputs: readonly string[];
  readonly actions: readonly string[];
  readonly code: readonly string[];
}

export function partDigests(plan: Plan, key: DigestKey | undefined, ignored: readonly string[]): PartDigests {
  const { changes, outputs } = rowsOf(plan, key, ignored);
  const { actions, code } = codeOf(plan, key);
  const named = (kind: string) => (part: Json) => hashOf({ [kind]: part });
  return {
    changes: changes.map(hashOfRow),
    outputs: outputs.map(hashOfRow),
    actions: actions.map(named('action')),
    code: code.map(named('code')),
  };
}

/** A row is built with its keys in order. */
function hashOfRow(row: JsonObject): string {
  return sha256(orderedText(row));
}

function hashOf(part: Json): string {
  return sha256(canonicalText(part));
}

function content(value: Value = {}, key: DigestKey | undefined): readonly Json[] {
  return contentOf(value, { key, isIgnored: () => false });
}

function codeOf(
  { actions, code }: Plan,
  key: DigestKey | undefined,
): { readonly actions: readonly Json[]; readonly code: readonly Json[] } {
  return {
    actions: actions.map(({ address, type, triggeredBy, settings }) => {
      return { address, settings: content(settings, key), triggered_by: triggeredBy, type };
    }),
    code: code.map(({ address, kind, when, command, computedFrom, settings }) => {
      const computed = [...new Set(computedFrom)].toSorted();
      return { address, command, computed_from: computed, kind, settings: content(settings, key), when };
    }),
  };
}

/** Rows enter by their hashes, in the order of these: how many there are and what they are counts, where they stand does not. */
function rowsOf(
  plan: Plan,
  key: DigestKey | undefined,
  ignored: readonly string[],
): { readonly changes: readonly JsonObject[]; readonly outputs: readonly JsonObject[] } {
  const feedsAt = feedLookup(plan);
  const changes = plan.changes.map((change): JsonObject => {
    const isIgnored = ignoredIn(change.address, ignored);
    return changedRow(change, { key, isIgnored, feedsAt: (path) => feedsAt(change.configAddress, path) });
  });
  const outputs = (plan.outputs ?? []).map((output): JsonObject => {
    const isIgnored = ignoredIn('output', ignored);
    return { output: changedOutput(output, { key, isIgnored, feedsAt: (path) => feedsAt(`output.${output.name}`, path) }) };
  });
  return { changes, outputs };
}

/** Whether a plan changes sealed values: without a key their digest says that they change, not to what. */
export function changesSealed(plan: Plan, ignored: readonly string[]): boolean {
  return plan.changes.some(({ address, before, after }) =>
    differencesOf({ before, after }, ignoredIn(address, ignored)).some(({ sealed }) => sealed),
  );
}
