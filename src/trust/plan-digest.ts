import type { Plan } from '../model/plan.ts';
import type { Json, JsonObject, Value } from '../model/value.ts';
import { canonicalText, inOrder, orderedText } from './canonical.ts';
import { changedOutput, changedRow, contentOf } from './changed-row.ts';
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
  const { actions, code, providers = [], source } = plan;
  const content = (value: Value = {}): readonly Json[] => contentOf(value, { key, isIgnored: () => false });
  return {
    actions: inOrder(
      actions.map(({ address, type, triggeredBy, settings }) => {
        return { address, settings: content(settings), triggered_by: triggeredBy, type };
      }),
    ),
    changes: rowHashes(plan, key, ignored),
    code: inOrder(
      code.map(({ address, kind, when, command, computedFrom, settings }) => {
        const computed = [...new Set(computedFrom)].toSorted();
        return { address, command, computed_from: computed, kind, settings: content(settings), when };
      }),
    ),
    form: FORM,
    format: source.format,
    incomplete: plan.incomplete.map(({ reason }) => reason).toSorted(),
    providers: inOrder(
      providers.map(({ name, source: from, settings }) => ({ name, settings: content(settings), source: from })),
    ),
    sealed: key === undefined ? 'changed-only' : 'hmac-sha256',
    stack: source.stackId ?? source.stack,
    variables: plan.variables === undefined ? undefined : content(plan.variables),
  };
}

/** Rows enter by their hashes, in the order of these: how many there are and what they are counts, where they stand does not. */
function rowHashes(plan: Plan, key: DigestKey | undefined, ignored: readonly string[]): readonly string[] {
  const feedsAt = feedLookup(plan);
  const changes = plan.changes.map((change): JsonObject => {
    const isIgnored = ignoredIn(change.address, ignored);
    return changedRow(change, { key, isIgnored, feedsAt: (path) => feedsAt(change.configAddress, path) });
  });
  const outputs = (plan.outputs ?? []).map((output): JsonObject => {
    const isIgnored = ignoredIn('output', ignored);
    return { output: changedOutput(output, { key, isIgnored, feedsAt: (path) => feedsAt(`output.${output.name}`, path) }) };
  });
  return [...changes, ...outputs].map((row) => sha256(orderedText(row))).toSorted();
}
