import { type Diagnosis, fine, unknown, wayAround } from './diagnosis.ts';
import type { Facts, KeyEnvironment, Read, Workflow } from './facts.ts';

/** Where the app's key lies: a secret that any branch's workflow can read lets that branch write the check itself. */
export function examineKeys({ workflows, keys, defaultBranch }: Facts): readonly Diagnosis[] {
  const read = 'value' in workflows ? workflows.value : [];
  const names = [...new Set(read.flatMap(keysIn))];
  return [
    ...names.flatMap((name) => [
      ...openTo(name, 'the repository', keys.repository),
      ...openTo(name, 'the organisation', keys.organisation),
      ...inEnvironments(name, keys.environments, defaultBranch),
    ]),
    ...[...new Set(read.flatMap(ledgersIn))].flatMap((name) => [
      ...openLedger(name, 'the repository', keys.repository),
      ...openLedger(name, 'the organisation', keys.organisation),
    ]),
  ];
}

/** The secrets that hold a ledger's address. */
function ledgersIn({ text }: Workflow): readonly string[] {
  return [...text.matchAll(/BLASTGATE_LEDGER:\s*\$\{\{\s*secrets\.(\w+)\s*\}\}/g)].map(([, name = '']) => name);
}

/** Where the secrets cannot be read, the key's own examination has said so. */
function openLedger(name: string, where: string, secrets: Read<readonly string[]>): readonly Diagnosis[] {
  if ('unknown' in secrets || !secrets.value.includes(name)) return [];
  return [
    wayAround(
      `the ledger's address ${name} is a secret of ${where}: the workflow of any branch can read it and set budgets free`,
      'move it to an environment that only the default branch may deploy to, and change the password',
    ),
  ];
}

/** The secrets that workflows hand to what makes an app's token. */
function keysIn({ text }: Workflow): readonly string[] {
  return [...text.matchAll(/private-key:\s*\$\{\{\s*secrets\.(\w+)\s*\}\}/g)].map(([, name = '']) => name);
}

function openTo(name: string, where: string, secrets: Read<readonly string[]>): readonly Diagnosis[] {
  if ('unknown' in secrets) return [unknown(`the secrets of ${where}`, secrets)];
  if (!secrets.value.includes(name)) return [];
  return [
    wayAround(
      `the key ${name} is a secret of ${where}: the workflow of any branch can read it and write the check itself`,
      'move it to an environment that only the default branch may deploy to, and make a new key',
    ),
  ];
}

function inEnvironments(name: string, environments: readonly KeyEnvironment[], branch: string): readonly Diagnosis[] {
  const silent = environments.flatMap(({ name: where, secrets }) =>
    'unknown' in secrets ? [unknown(`the secrets of the environment ${where}`, secrets)] : [],
  );
  const holding = environments.filter(({ secrets }) => 'value' in secrets && secrets.value.includes(name));
  if (holding.length === 0 && silent.length === 0) {
    return [wayAround(`no environment of the gate's workflows holds the key ${name}`, 'keep it in the environment of the gate')];
  }
  return [...silent, ...holding.map((environment) => examineBranches(name, environment, branch))];
}

function examineBranches(name: string, { name: where, branches }: KeyEnvironment, branch: string): Diagnosis {
  if ('unknown' in branches) return unknown(`the branches of the environment ${where}`, branches);
  const { value } = branches;
  if (value !== undefined && value.every((one) => one === branch)) {
    return fine(`the key ${name} lies in the environment ${where}, which only ${branch} may use`);
  }
  const who = value === undefined ? 'any branch' : value.join(', ');
  return wayAround(
    `the key ${name} lies in the environment ${where}, which ${who} may use`,
    `allow ${branch} only: Settings → Environments → ${where} → Deployment branches`,
  );
}
