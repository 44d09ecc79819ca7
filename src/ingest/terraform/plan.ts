import { validateTerraformPlan } from '../../generated/validate-terraform-plan.js';
import { InputError } from '../../model/errors.ts';
import type { EnvironmentSign, Incompleteness, Plan, PlanCode, PlanMode, ResourceChange } from '../../model/plan.ts';
import { Sealed, SEALED_TEXT } from '../../model/sealed.ts';
import { code as named, counted } from '../../model/text.ts';
import type { ValueObject } from '../../model/value.ts';
import { grownConfiguration } from './configuration-tree.ts';
import type { TerraformDraft } from './draft.ts';
import { existingResources } from './existing.ts';
import type { WantedFeeds } from './feeds.ts';
import { objectOf, textOf } from './fields.ts';
import type { ConfigurationFindings, Findings } from './findings.ts';
import { changedParameters, importsInState } from './links.ts';
import { PARTS } from './parts.ts';
import { requireForm } from './require-form.ts';
import { deferredName } from './rows.ts';
import { holdsSecret } from './secrets.ts';
import { readConfiguration } from './settings.ts';
import { placeResources, stateReferences } from './state.ts';
import { feedingVariables } from './variables.ts';

/** The plan that a document holds. Throws InputError where it is none that can be judged. */
export function planOf({ findings, origin }: TerraformDraft): Plan {
  const formatVersion = knownVersion(findings);
  requireKinds(findings);
  requireUsable(findings);
  placeResources(findings);
  const { inventory, state } = findings;
  const configuration = configurationIn(findings);
  const code = configuration.code.filter(runsIn(findings.changes));
  const feeds = configuration.feedsOf(unknownAttributes(findings));
  const variables = feedingVariables({ inputs: findings.inputs, configuration }, feeds);
  return {
    source: {
      file: origin.file,
      format: 'terraform',
      formatVersion,
      toolVersion: textOf(findings.header.get('terraform_version')) ?? '',
    },
    mode: modeOf(findings),
    incomplete: incompletenessOf(findings),
    changes: findings.changes,
    drift: findings.drift,
    references: [...configuration.references, ...stateReferences(state, configuration.references)],
    existing: existingResources(inventory),
    existingKnown: inventory.counts.size > 0,
    unchanged: findings.unchanged,
    signs: [...inventory.signs.values(), ...variableSigns(findings, configuration), ...configuration.defaultTags],
    accounts: inventory.accounts,
    code,
    actions: findings.actions,
    outputChanges: findings.outputs.length,
    outputs: findings.outputs.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    feeds,
    providers: configuration.providers,
    ...(variables === undefined ? {} : { variables }),
    failedChecks: findings.failedChecks,
    exports: [...configuration.links.exports, ...changedParameters(findings.changes, configuration.links.exports)],
    imports: [...configuration.links.imports, ...importsInState(configuration.links, state.users)],
  };
}

/** What the configuration tells, now that all of it was read. Throws InputError where it has not the form of the schema. */
function configurationIn({ configurationTree }: Findings): ConfigurationFindings {
  const configuration = grownConfiguration(configurationTree);
  requireForm({ configuration }, validateTerraformPlan, 'plan');
  return readConfiguration(objectOf(configuration));
}

/** The attributes that are known only after apply, by configuration address. */
function unknownAttributes({ changes, outputs }: Findings): WantedFeeds {
  const wanted = new Map<string, Set<string>>();
  const add = (address: string, unknown: ValueObject): void => {
    const names = Object.keys(unknown);
    if (names.length > 0) wanted.set(address, new Set([...(wanted.get(address) ?? []), ...names]));
  };
  for (const { configAddress, unknown } of changes) add(configAddress, unknown);
  for (const { name, unknown } of outputs) add(`output.${name}`, unknown);
  return wanted;
}

/** The version that the plan names; none is empty. Within a major version, formats only gain properties. */
function knownVersion({ header }: Findings): string {
  const version = textOf(header.get('format_version')) ?? textOf(header.get('plan_format_version')) ?? '';
  if (version === '' || /^[01](?:\.|$)/.test(version)) return version;
  throw new InputError(
    `The plan has format version ${named(version)}, which is not known: versions 0 and 1 are.`,
    'It was written by a newer Terraform or OpenTofu: update blastgate.',
  );
}

/** A list that is written as an object has no elements that could be read: it must not pass for an empty one. */
function requireKinds({ keys }: Findings): void {
  for (const [key, kind] of keys) {
    if (kind !== 'scalar' && PARTS.has(key)) requireForm({ [key]: kind === 'array' ? [] : {} }, validateTerraformPlan, 'plan');
  }
}

/** A list that is `null` is none where the plan says that it wants something. */
function hasListOfChanges({ keys, hasPlannedResources }: Findings): boolean {
  return keys.has('resource_changes') && !(keys.get('resource_changes') === 'scalar' && hasPlannedResources);
}

function requireUsable(findings: Findings): void {
  const { keys, header } = findings;
  if (header.get('errored') === true) {
    throw new InputError(
      'Planning failed, so this plan shows only a part of what would change (`errored` is true).',
      'Find the error in the output of `terraform plan`, correct it, and plan again.',
    );
  }
  if (hasListOfChanges(findings)) return;
  if (findings.deferred.length > 0) return;
  if (header.get('complete') === false) {
    throw new InputError(
      `The plan is incomplete and has no ${named('resource_changes')}, so what would change can't be told.`,
      'Plan again without `-target` or `-exclude`.',
    );
  }
  // A plan leaves the list out when there is nothing to list: no object at all, or outputs and refreshed values only.
  const isWritten = keys.has('planned_values') && (keys.has('format_version') || keys.has('plan_format_version'));
  if (isWritten && !findings.hasPlannedResources) return;
  throw new InputError(
    `The plan has no ${named('resource_changes')}, so what would change can't be told.`,
    'Give the output of `terraform show -json PLANFILE` with all of its parts.',
  );
}

/**
 * A destroy run deletes every managed object, and unlike a configuration that was emptied it gives no reason for it. A
 * refresh-only run lists no object that it would act on, not even the ones that stay, though there are some.
 */
function modeOf(findings: Findings): PlanMode {
  const acted = findings.changes.filter(({ kind }) => kind !== 'read');
  const isEmptied = findings.keys.has('planned_values') && !findings.hasPlannedResources && findings.kept === 0;
  const isDestroy = acted.every(({ kind, reason }) => kind === 'delete' && reason === undefined);
  if (acted.length > 0) return isEmptied && isDestroy ? 'destroy' : 'normal';
  const exists = findings.state.managed > 0 || findings.drift.length > 0;
  return exists && findings.kept === 0 && findings.unchanged === 0 ? 'refresh-only' : 'normal';
}

function incompletenessOf(findings: Findings): readonly Incompleteness[] {
  const { deferred, deferredActions, undetermined, header } = findings;
  const postponed: readonly Incompleteness[] = [
    ...deferred.map((row) => ({
      reason: 'deferred-changes' as const,
      detail: `the change of ${deferredName(row)} is left to a later plan`,
    })),
    ...(deferredActions > 0
      ? [{ reason: 'deferred-changes' as const, detail: `${counted(deferredActions, 'action')} left to a later plan` }]
      : []),
  ];
  // A plan with deferred changes is never complete; only without them it was cut short by an option.
  const isPartial = header.get('complete') === false && postponed.length === 0;
  return [
    ...(isPartial
      ? [
          {
            reason: 'targeted-or-partial' as const,
            detail: 'the plan leaves out objects, as `-target` and `-exclude` make it do',
          },
        ]
      : []),
    ...postponed,
    ...undetermined.map(({ address, actions }) => ({
      reason: 'undetermined-change' as const,
      detail:
        actions.length === 0
          ? `${named(address)} differs before and after, but names no action`
          : `what ${named(address)} is before and after does not fit its action ${named(actions.join(', '))}`,
    })),
  ];
}

/** A sensitive variable says its environment under seal: if it said nothing, marking it would take the sign away. */
function variableSigns({ variables }: Findings, configuration: ConfigurationFindings): readonly EnvironmentSign[] {
  return [...variables].flatMap(([name, text]) => {
    if (holdsSecret(text)) return [];
    const isSealed = configuration.sensitiveVariables.has(name);
    const said = isSealed ? { text: SEALED_TEXT, sealed: new Sealed(text, 'marked-sensitive') } : { text };
    return [{ ...said, source: 'variable' as const, where: `var.${name}`, count: 1 }];
  });
}

/** Provisioners run where their object is made or destroyed; `external` programs run at every plan. */
function runsIn(changes: readonly ResourceChange[]): (program: PlanCode) => boolean {
  const running = new Set(changes.filter(({ kind }) => RUNNING.has(kind)).map(({ configAddress }) => configAddress));
  return ({ kind, address }) => kind === 'external' || running.has(address);
}

const RUNNING = new Set<ResourceChange['kind']>([
  'create',
  'delete',
  'replace-create-first',
  'replace-destroy-first',
  'undetermined',
]);
