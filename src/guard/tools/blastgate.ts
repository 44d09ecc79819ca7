import { ALLOWED, type Text, undecided, UNKNOWN } from '../judgement.ts';
import { asksForHelp, positionals, type Tool } from './tool.ts';

const REFUSED = [
  {
    words: ['guard', 'uninstall'],
    reason: '`blastgate guard uninstall` would take this guard away.',
    instead: 'Ask the person whose machine this is.',
  },
  {
    words: ['ledger', 'settle'],
    reason: '`blastgate ledger settle` would free what a change has reserved of the budget.',
    instead: 'The pipeline says what became of a change: leave it to that, or ask the person who runs it.',
  },
] as const;

/**
 * Blastgate itself: `exec` verifies the plan against its decision before it runs, so it is free, where the key that it trusts is
 * one that the policy trusts. An agent must not take its own guard away, nor free its own budget.
 */
export const blastgate: Tool = (call) => {
  const given = call.words.slice(1);
  const separator = given.indexOf('--');
  const own = separator === -1 ? given : given.slice(0, separator);
  if (asksForHelp(own)) return ALLOWED;
  const [command, action] = positionals(own, /^$/);
  const refused = REFUSED.find(({ words }) => words[0] === command && (action === words[1] || action === UNKNOWN));
  if (refused) return { answer: 'deny', reason: refused.reason, instead: refused.instead };
  if (command !== 'exec') return ALLOWED;
  const keys = optionValues(own, '--key');
  const { scope } = call;
  const trusted =
    keys.length > 0 &&
    keys.every((key) => key !== UNKNOWN && scope.directory !== undefined && scope.world.trustsKey(scope.directory, key));
  if (trusted) return { answer: 'allow', reason: '`blastgate exec` verifies the plan against its decision before it runs.' };
  return undecided(
    '`blastgate exec` would trust a key that the policy at the base does not name.',
    "Use a key that `guard.keys` of the base branch's policy names: `blastgate exec --decision FILE --key FILE.pub -- terraform apply PLAN`.",
  );
};

function optionValues(words: readonly Text[], option: string): readonly Text[] {
  return words.flatMap((word, at) => {
    if (word === option) return [words[at + 1] ?? UNKNOWN];
    return word !== UNKNOWN && word.startsWith(`${option}=`) ? [word.slice(option.length + 1)] : [];
  });
}
