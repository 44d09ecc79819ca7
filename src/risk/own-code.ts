import { isList } from '../model/list.ts';
import type { ResourceChange } from '../model/plan.ts';
import { remembered } from '../model/remembered.ts';
import { reveal } from '../model/reveal.ts';
import type { Json, JsonObject } from '../model/value.ts';
import { isReplacement } from './change-kind.ts';
import { coerced } from './content/coerce.ts';
import { type CommandEffect, effectOf } from './content/command.ts';
import { isObject } from './content/json.ts';
import { effectOfSql } from './content/sql.ts';
import { valueAt } from './content/value-at.ts';

type Language = 'shell' | 'sql' | 'method';

/** What an object runs of its own attributes when it is made, changed or goes. Paths lead through lists. */
interface Runner {
  readonly language: Language;
  readonly made?: readonly string[];
  readonly changed?: readonly string[];
  readonly gone?: readonly string[];
  /** Set where an entry that is taken out is undone by the text of `gone` that it had. */
  readonly undoes?: boolean;
  /** Set where what runs stands outside the plan, or calls what does. */
  readonly isHidden?: boolean;
  /** Where an attribute names what it runs, the names of what is known to be harmless. */
  readonly known?: { readonly path: string; readonly says: RegExp };
  /** Set where an object without the text of `made` cannot be: what has none was not shown. */
  readonly isRequired?: boolean;
  /** Set where it runs on a machine of its own, which may set itself up as it likes. */
  readonly onMachine?: boolean;
}

/** Documents of AWS that run nothing which is given to them. */
const RUNS_NOTHING_GIVEN =
  /^(AWS-(GatherSoftwareInventory|RunPatchBaseline\w*|UpdateSSMAgent|ConfigureAWSPackage|RefreshAssociation)|AmazonCloudWatch-ManageAgent)$/;

const RUNNERS: readonly (Runner & { readonly types: RegExp })[] = [
  { types: /^snowflake_(unsafe_)?execute$/, language: 'sql', made: ['execute', 'query'], gone: ['revert'], isRequired: true },
  {
    types: /^(shell|linux)_(sensitive_)?script$/,
    language: 'shell',
    made: ['lifecycle_commands.create'],
    changed: ['lifecycle_commands.update'],
    gone: ['lifecycle_commands.delete'],
    isRequired: true,
  },
  { types: /^ssh_(sensitive_)?resource$/, language: 'shell', made: ['pre_commands', 'commands'] },
  { types: /^sql_migrate$/, language: 'sql', made: ['migration.up'], gone: ['migration.down'], undoes: true, isRequired: true },
  { types: /^postgresql_script$/, language: 'sql', made: ['commands'], isRequired: true },
  {
    types: /^mssql_script$/,
    language: 'sql',
    made: ['create_script'],
    changed: ['update_script'],
    gone: ['delete_script'],
  },
  { types: /^aws_redshiftdata_statement$/, language: 'sql', made: ['sql'], isRequired: true },
  { types: /^google_bigquery_job$/, language: 'sql', made: ['query.query'] },
  { types: /^google_spanner_database$/, language: 'sql', made: ['ddl'] },
  { types: /^azurerm_kusto_script$/, language: 'sql', made: ['script_content'] },
  { types: /^azurerm_virtual_machine_run_command$/, language: 'shell', made: ['source.script'], onMachine: true },
  { types: /^azurerm_resource_deployment_script_/, language: 'shell', made: ['script_content'] },
  { types: /^aws_lambda_invocation$/, language: 'shell', made: ['input'], isHidden: true },
  {
    types: /^aws_ssm_association$/,
    language: 'shell',
    made: ['parameters.commands'],
    isHidden: true,
    onMachine: true,
    known: { path: 'name', says: RUNS_NOTHING_GIVEN },
  },
  {
    types: /^AWS::SSM::Association$/,
    language: 'shell',
    made: ['Parameters.commands', 'Parameters.Commands'],
    isHidden: true,
    onMachine: true,
    known: { path: 'Name', says: RUNS_NOTHING_GIVEN },
  },
  { types: /^(ansible_playbook|sql_migrate_directory|atlas_migration)$/, language: 'shell', isHidden: true },
  { types: /^restapi_object$/, language: 'method', made: ['create_method'], changed: ['update_method'] },
  { types: /^terracurl_request$/, language: 'method', made: ['method'], gone: ['destroy_method'] },
];

/** Attributes of any type that say by their name when they run: `delete_sql`, `destroy_command`. */
const NAMED = /^(create|update|delete|destroy)_(sql|script|commands?|cmd|statements?)$/;
const phaseOf = remembered((name): string => NAMED.exec(name)?.[1] ?? '');
const runnerOf = remembered((type): Runner | false => RUNNERS.find(({ types }) => types.test(type)) ?? false);

/** True where applying an object of the type runs at once what its own attributes say. */
export function runsItsText(type: string): boolean {
  return runnerOf(type) !== false;
}

/** What applying a change runs by texts in its own attributes: when it is made or changed, and when it goes. */
export interface OwnCode {
  readonly made: readonly CommandEffect[];
  readonly gone: readonly CommandEffect[];
}

const NOTHING: OwnCode = { made: [], gone: [] };

/** A replacement runs both what belongs to the end of the old object and what makes the new one. */
export function ownCode(change: ResourceChange): OwnCode {
  const { kind, type, deposed } = change;
  if (deposed !== undefined || !(kind === 'create' || kind === 'update' || kind === 'delete' || isReplacement(kind)))
    return NOTHING;
  // Most objects run nothing, which their names tell before any value is opened.
  const runner = runnerOf(type) || runnerNamed([change.before, change.after]);
  if (runner === undefined) return NOTHING;
  const [before, after] = [opened(change.before), opened(change.after)];
  const runs = textsThatRun(change, runner, { before: textsOf(runner, before), after: textsOf(runner, after) });
  const judge = (texts: readonly string[]): readonly CommandEffect[] => texts.map((text) => effectOn(runner, text));
  const untold: readonly CommandEffect[] = isUntold(runner, change, runs.made.length === 0) ? [{ kind: 'unresolved' }] : [];
  return { made: [...judge(runs.made), ...untold], gone: judge(runs.gone) };
}

function opened(values: ResourceChange['after']): JsonObject {
  const plain = reveal(values);
  return isObject(plain) ? plain : {};
}

interface Texts {
  readonly made: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

function textsOf({ made = [], changed = [], gone = [] }: Runner, values: JsonObject): Texts {
  const at = (paths: readonly string[]): readonly string[] => paths.flatMap((path) => textsAt(values, path.split('.')));
  // What waits for the end of its object does nothing before.
  if (coerced(values['when']) === 'destroy') return { made: [], changed: [], gone: at(made) };
  return { made: at(made), changed: at(changed), gone: at(gone) };
}

function textsThatRun(
  { kind }: ResourceChange,
  { undoes = false }: Runner,
  { before, after }: { readonly before: Texts; readonly after: Texts },
): Pick<Texts, 'made' | 'gone'> {
  if (kind === 'delete') return { made: [], gone: before.gone };
  // Of some types the text for changes makes the object too, where there is none for that.
  const making = after.made.length > 0 ? after.made : after.changed;
  if (kind === 'create') return { made: making, gone: [] };
  if (isReplacement(kind)) return { made: making, gone: before.gone };
  return {
    made: [...after.changed, ...after.made.filter((text) => !before.made.includes(text))],
    gone: undoes ? before.gone.filter((text) => !after.gone.includes(text)) : [],
  };
}

/** Where what runs stands elsewhere, is known only after apply, or was left out of the plan. */
function isUntold(runner: Runner, { kind, unknown, after: values, valuesWithheld }: ResourceChange, isSilent: boolean): boolean {
  // That a change set shows no values at all is told by itself.
  if (kind === 'delete' || valuesWithheld === true || isKnown(runner, values)) return false;
  if (isHiddenIn(runner, kind, isSilent)) return true;
  const { made = [], changed = [] } = runner;
  return [...made, ...changed].some((path) => isUnknownAt(reveal(unknown), path.split('.')));
}

function isHiddenIn({ isHidden = false, isRequired = false }: Runner, kind: ResourceChange['kind'], isSilent: boolean): boolean {
  return isHidden || (isRequired && isSilent && kind !== 'update');
}

function isKnown({ known }: Runner, values: ResourceChange['after']): boolean {
  const name = known && valueAt(reveal(values) ?? {}, known.path);
  return typeof name === 'string' && known?.says.test(name) === true;
}

function isUnknownAt(value: Json | undefined, steps: readonly string[]): boolean {
  if (value === true) return true;
  if (isList(value)) return value.some((item) => isUnknownAt(item, steps));
  const [step, ...rest] = steps;
  return step !== undefined && isObject(value) && isUnknownAt(value[step], rest);
}

/** The texts at a path, of all members of the lists on the way. */
function textsAt(value: Json | undefined, steps: readonly string[]): readonly string[] {
  if (isList(value)) return value.flatMap((item) => textsAt(item, steps));
  const [step, ...rest] = steps;
  if (step === undefined) return typeof value === 'string' && value.trim() !== '' ? [value] : [];
  return isObject(value) ? textsAt(value[step], rest) : [];
}

function runnerNamed(sides: readonly ResourceChange['after'][]): Runner | undefined {
  const names = sides.flatMap((values) => Object.keys(values ?? {}).filter((name) => phaseOf(name) !== ''));
  if (names.length === 0) return undefined;
  const of = (...phases: readonly string[]): readonly string[] => [
    ...new Set(names.filter((name) => phases.includes(phaseOf(name)))),
  ];
  const language = names.some((name) => /_(sql|statements?)$/.test(name)) ? 'sql' : 'shell';
  return { language, made: of('create'), changed: of('update'), gone: of('delete', 'destroy') };
}

/** What a machine does to itself, or fetches to set itself up, cannot be told from what it is there for. */
function effectOn({ language, onMachine = false }: Runner, text: string): CommandEffect {
  const effect = effectIn(language, text);
  const isItsOwn = effect.kind === 'destructive' && (effect.reach === 'machine' || effect.reach === 'foreign');
  return onMachine && isItsOwn ? { kind: 'unresolved' } : effect;
}

function effectIn(language: Language, text: string): CommandEffect {
  if (language === 'sql') return effectOfSql(text);
  if (language === 'shell') return effectOf(text);
  if (!/^delete$/i.test(text.trim())) return { kind: 'harmless' };
  return {
    kind: 'destructive',
    what: 'asks an interface to delete something',
    severity: BY_METHOD,
    reach: 'beyond',
    isOfData: false,
  };
}

/** What is deleted by it, the plan does not say. */
const BY_METHOD = 0.6;
