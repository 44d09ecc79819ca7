import { RULE_PAGES } from '../generated/rule-pages.ts';

/** A rule as a code scanning tool describes it. */
export interface AlertRule {
  readonly id: string;
  readonly title: string;
  readonly channel: string;
  /** Markdown. */
  readonly help: string;
}

/** What holds for a whole plan has no page of its own. */
const OF_PLANS: readonly AlertRule[] = [
  {
    id: 'concentration',
    title: 'Many significant changes add up',
    channel: 'outage',
    help: 'Each of these changes alone might be approved; together they touch so much that nobody can watch it. Split the plan so that each part can be applied and checked by itself.',
  },
  {
    id: 'environment-recreate',
    title: 'An environment is destroyed or made anew',
    channel: 'outage',
    help: 'What a whole environment depends on (its network, cluster, zone or project), or several of its pillars, are destroyed or replaced together. No threshold lets an agent do this in production: a person has to take the change over.',
  },
  {
    id: 'incomplete-plan',
    title: 'The plan does not show all that its apply would do',
    channel: 'base',
    help: 'A plan made with `-target`, with deferred changes or with pages missing hides what it leaves out, so it can be no plain pass. Plan again without `-target`, or add the missing pages.',
  },
  {
    id: 'lost-state',
    title: 'Everything is created, as if nothing existed',
    channel: 'control',
    help: 'Either the environment is new, or its state was lost and all of it would be made a second time. Check the backend and the workspace before applying.',
  },
  {
    id: 'nested-sets-missing',
    title: 'A nested change set was not given',
    channel: 'base',
    help: 'The change set refers to nested change sets whose changes are not in it. Describe each of them and hand all files over together.',
  },
  {
    id: 'unresolved-code',
    title: 'Code would run whose effect the plan does not show',
    channel: 'code',
    help: 'A provisioner, an external program or an action runs when the plan is applied, and what it does cannot be read from the plan. Read the code, or replace it by a resource whose changes a plan shows.',
  },
];

const RULES = new Map([...RULE_PAGES, ...OF_PLANS].map((rule) => [rule.id, rule]));

/** What is known of a rule; one that is not known is described by its id. */
export function alertRule(id: string): AlertRule {
  return RULES.get(id) ?? { id, title: id.replaceAll('-', ' '), channel: 'base', help: id.replaceAll('-', ' ') };
}
