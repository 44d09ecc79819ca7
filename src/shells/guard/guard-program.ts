import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Agent } from '../../guard/agents/agent.ts';
import { AGENTS } from '../../guard/agents/index.ts';
import type { Answer, CommandJudgement } from '../../guard/judgement.ts';
import { undecided } from '../../guard/judgement.ts';
import { InputError } from '../../model/errors.ts';
import { COMMANDS } from '../commands.ts';
import { EXIT } from '../exit-code.ts';
import { describeFailure } from '../failure.ts';
import { install, uninstall } from './install.ts';
import { judgeHere } from './judge.ts';
import { print } from '../print.ts';

const NAMES = AGENTS.map(({ id }) => id).join(', ');
const HELP = `Usage: blastgate guard [options] [command]

${COMMANDS.guard.summary}

Commands:
  check <command line>  Judge a command line, and run none of it; the reason is printed.
  install <agent>       Make a coding agent ask the guard before each command.
  uninstall <agent>     Take that away again.
  hook <agent>          What the agent's setting runs: reads its question on standard input.

Agents: ${NAMES}

Options:
  --policy <file>       policy instead of the one at the tip of the remote's default branch
  --cwd <folder>        check: where the command line would run (default: here)
  --user                install, uninstall: for all repositories of this user
  -h, --help            display this help

Exit codes of check: 0 may run, 1 must not, 2 could not be decided, which counts as must not.
`;

const EXITS: Readonly<Record<Answer, number>> = { allow: EXIT.pass, deny: EXIT.block, undecided: EXIT.undecided };

/** Runs `blastgate guard`. A fault of the guard's own never reads as leave to run. */
export async function run(): Promise<void> {
  const given = process.argv.slice(2).filter((word, at) => !(at === 0 && word === 'help') && word !== '');
  try {
    runCommand(given.slice(1));
  } catch (error) {
    process.stderr.write(describeFailure(error));
    process.exitCode = EXIT.undecided;
  }
}

function runCommand(given: readonly string[]): void {
  if (given[0] === 'hook') {
    answerHook(agentNamed(given[1]), options(given.slice(2)).policy);
    return;
  }
  const { policy, cwd, user, help, words } = options(given);
  const [command, ...rest] = words;
  if (help || command === undefined || process.argv[2] === 'help') {
    print(HELP);
    return;
  }
  const place = { forUser: user, ...(policy === undefined ? {} : { policy }) };
  if (command === 'check') check(rest, cwd ?? process.cwd(), policy);
  else if (command === 'install') say(install({ agent: agentNamed(rest[0]), ...place }));
  else if (command === 'uninstall') say(uninstall({ agent: agentNamed(rest[0]), ...place }));
  else throw new InputError(`\`guard ${command}\` is no command.`, 'blastgate guard --help lists them.');
}

interface GuardArguments {
  readonly policy: string | undefined;
  readonly cwd: string | undefined;
  readonly user: boolean;
  readonly help: boolean;
  readonly words: readonly string[];
}

function options(given: readonly string[]): GuardArguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        policy: { type: 'string' },
        cwd: { type: 'string' },
        user: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    return { policy: values.policy, cwd: values.cwd, user: values.user ?? false, help: values.help ?? false, words: positionals };
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new InputError(`The command line cannot be understood: ${problem}`, 'blastgate guard --help lists the options.', {
      cause,
    });
  }
}

function agentNamed(name: string | undefined): Agent {
  const agent = AGENTS.find(({ id }) => id === name);
  if (agent !== undefined) return agent;
  throw new InputError(
    name === undefined ? 'No agent is named.' : `The guard knows no agent \`${name}\`.`,
    `Name one of: ${NAMES}.`,
  );
}

function check(words: readonly string[], directory: string, policy: string | undefined): void {
  const [line] = words;
  if (line === undefined || words.length > 1) {
    throw new InputError('`guard check` takes one command line.', "Put it into quotes: blastgate guard check 'terraform plan'.");
  }
  const judgement = judgeHere(line, { directory, ...(policy === undefined ? {} : { policy }) });
  print(described(judgement));
  process.exitCode = EXITS[judgement.answer];
}

const WORDS: Readonly<Record<Answer, string>> = { allow: 'allow', deny: 'deny', undecided: 'could not decide, so deny' };

function described({ answer, reason, instead }: CommandJudgement): string {
  const why = reason === '' ? 'Nothing in it changes infrastructure around the gate.' : reason;
  return `${WORDS[answer]}: ${why}\n${instead === undefined ? '' : `  ${instead}\n`}`;
}

function say(lines: readonly string[]): void {
  print(`${lines.join('\n')}\n`);
}

function answerHook(agent: Agent, policy: string | undefined): void {
  const { stdout, stderr, exitCode } = agent.answer(judgeUse(agent, policy));
  print(stdout);
  process.stderr.write(stderr);
  process.exitCode = exitCode;
}

function judgeUse(agent: Agent, policy: string | undefined): CommandJudgement {
  try {
    const use = agent.read(JSON.parse(readFileSync(0, 'utf8')));
    if (use.kind === 'other') return { answer: 'allow', reason: '' };
    if (use.kind === 'unreadable') return notRead(agent);
    return judgeHere(use.command, { directory: use.directory ?? process.cwd(), ...(policy === undefined ? {} : { policy }) });
  } catch (error) {
    if (error instanceof SyntaxError) return notRead(agent);
    const problem = error instanceof Error ? error.message : String(error);
    return undecided(
      `The guard failed: ${problem}`,
      'Tell the person whose machine this is; nothing that changes infrastructure may run until it is repaired.',
    );
  }
}

function notRead(agent: Agent): CommandJudgement {
  return undecided(
    `What ${agent.title} asked is not in the shape that its documentation describes (${agent.source}).`,
    'Tell the person whose machine this is: the guard and the agent do not fit each other.',
  );
}
