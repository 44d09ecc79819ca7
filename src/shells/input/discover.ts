import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '../../model/errors.ts';
import { recognizeFile } from './open.ts';
import { unreadPlans } from './unread.ts';

/** What a folder holds. */
export interface Discovery {
  readonly plans: readonly string[];
  /** Files that could have been plans and are none, each with what it is. */
  readonly skipped: readonly { readonly file: string; readonly why: string }[];
  /** Files that were not looked into, since plans are not called so, and whose names speak of a plan all the same. */
  readonly unread: readonly string[];
}

/** Folders of tools that hold no plan. `.terragrunt-cache` is not among them: Terragrunt plans in it. */
const PASSED_OVER: ReadonlySet<string> = new Set(['.git', 'node_modules', '.terraform', '.venv']);
/** Only these are opened, since everybody names saved plans differently; their content decides. */
const MAY_BE_A_PLAN = /(?:\.(?:json|tfplan|plan|out|bin)|^[^.]+)(?:\.gz)?$/i;
/** A broken file of such a name is an error when it is read, and no file of another kind. */
const SHOULD_BE_A_PLAN = /plan|change-?set/i;
/** How many files are open at once. */
const AT_ONCE = 32;

/**
 * The plans in a folder and below it, in the order of their paths, told by their content: the JSON of Terragrunt's
 * `--json-out-dir`, the binary plan of a CDKTF stack, a change set beside the templates of the CDK. A binary plan whose JSON lies
 * beside it is left out. Throws InputError where there is none.
 */
export async function discoverPlans(folder: string): Promise<Discovery> {
  const { files: all, links } = await filesBelow(folder);
  const isOpened = (file: string): boolean => MAY_BE_A_PLAN.test(path.basename(file));
  const candidates = all.filter(isOpened).toSorted();
  const unread = unreadPlans(all.filter((file) => !isOpened(file))).toSorted();
  const found: Found[] = [];
  for (let from = 0; from < candidates.length; from += AT_ONCE) {
    found.push(...(await Promise.all(candidates.slice(from, from + AT_ONCE).map(look))));
  }
  const texts = new Set(found.flatMap(({ file, kind }) => (kind === 'plan' ? [unitOf(file)] : [])));
  const judged = found.map((one) => (one.kind === 'binary' && texts.has(unitOf(one.file)) ? { ...one, why: DOUBLE } : one));
  const skipped = [...judged.flatMap(({ file, why }) => (why === undefined ? [] : [{ file, why }])), ...links];
  const plans = judged.flatMap(({ file, why }) => (why === undefined ? [file] : []));
  if (plans.length === 0) throw nothingIn(folder, all, unread);
  return { plans, skipped, unread };
}

interface Found {
  readonly file: string;
  readonly kind: 'plan' | 'binary' | 'other' | 'broken';
  /** Why it is none; absent for a plan. */
  readonly why?: string;
}

const DOUBLE = 'The JSON of this binary plan lies beside it.';

async function look(file: string): Promise<Found> {
  const what = await recognizeFile(file);
  const isMeant = what.kind === 'broken' && SHOULD_BE_A_PLAN.test(path.basename(file)) && path.extname(file) !== '';
  if (what.kind === 'plan' || what.kind === 'binary' || isMeant) return { file, kind: what.kind };
  return { file, ...what };
}

/** `a/tfplan` for `a/tfplan.json` and `a/tfplan.tfplan`. */
function unitOf(file: string): string {
  return file.replace(/(?:\.(?:json|gz|tfplan|plan|out|bin))+$/i, '');
}

interface Below {
  readonly files: readonly string[];
  /** Links that are not followed. One to a file is: Bazel and Nix hand their results out so. */
  readonly links: Discovery['skipped'];
}

async function filesBelow(folder: string): Promise<Below> {
  const entries = await readdir(folder, { withFileTypes: true });
  const [files, links]: [string[], { readonly file: string; readonly why: string }[]] = [[], []];
  for (const entry of entries) {
    const file = path.join(folder, entry.name);
    const target = entry.isSymbolicLink() ? await stat(file).catch(() => undefined) : entry;
    if (target?.isFile() === true) files.push(file);
    else if (target !== entry) links.push({ file, why: target?.isDirectory() === true ? TO_A_FOLDER : TO_NOTHING });
    else if (entry.isDirectory() && !PASSED_OVER.has(entry.name)) {
      const below = await filesBelow(file);
      files.push(...below.files);
      links.push(...below.links);
    }
  }
  return { files, links };
}

const TO_A_FOLDER = 'It is a link to a folder, which is not followed: name that folder too.';
const TO_NOTHING = 'It is a link to no file that can be read.';

/** How the tools that leave these files behind write their plans. */
const TOOLS: readonly (readonly [trace: RegExp, advice: string])[] = [
  [
    /(?:^|[\\/])(?:terragrunt\.(?:hcl|stack\.hcl)|\.terragrunt-cache[\\/].*)$/,
    'Terragrunt writes them with `terragrunt run --all plan --json-out-dir plans` (older versions: `run-all plan --terragrunt-json-out-dir plans`); analyze `plans`.',
  ],
  [
    /(?:^|[\\/])cdktf\.out[\\/]|(?:^|[\\/])cdktf\.json$/,
    'CDKTF writes one for each stack with `cdktf diff STACK`; analyze `cdktf.out`.',
  ],
  [
    /(?:^|[\\/])cdk\.out[\\/]|(?:^|[\\/])cdk\.json$|\.template\.json$/,
    'Templates are no change sets: run `cdk deploy --method=prepare-change-set`, then `aws cloudformation describe-change-set --include-property-values` for each stack, into files beside them.',
  ],
];
const OTHERWISE = 'Run `terraform plan -out=tfplan`, then `terraform show -json tfplan > tfplan.json` in each stack.';

function nothingIn(folder: string, files: readonly string[], [unread]: readonly string[]): InputError {
  const advice = TOOLS.find(([trace]) => files.some((file) => trace.test(file)))?.[1] ?? OTHERWISE;
  const instead = unread === undefined ? '' : `${unread} was not opened: name it by itself if it is one. `;
  return new InputError(`There is no plan in ${folder}.`, `${instead}${advice}`, { file: folder });
}
