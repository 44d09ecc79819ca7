import { RULE_PAGES } from '../../src/generated/rule-pages.ts';

/** A page of `docs/`: what the sidebar calls it, and its path without `.md`. */
export type Page = readonly [title: string, path: string];

/** A part of the sidebar. */
export interface PageGroup {
  readonly title: string;
  /** Shown closed until a page of it is open. */
  readonly collapsed?: true;
  readonly pages: readonly Page[];
}

/** Every page of `docs/`, in the order in which a newcomer reads them. test/house/docs-site.test.ts compares it with the folder. */
export const PAGE_GROUPS: readonly PageGroup[] = [
  {
    title: 'Start',
    pages: [
      ['What it is', 'index'],
      ['Five-minute start', 'start'],
      ['Reading a report', 'reading-a-report'],
      ['How it judges', 'how-it-judges'],
    ],
  },
  {
    title: 'On GitHub',
    pages: [
      ['The gate in five minutes', 'github/quick-start'],
      ['Rolling out', 'github/observe'],
      ['The hardened set-up', 'github/hardened'],
      ['Many stacks', 'github/matrix'],
      ['Threat model', 'github/threat-model'],
    ],
  },
  {
    title: 'Everyday use',
    pages: [
      ['The policy file', 'policy'],
      ['Policy reference', 'policy-reference'],
      ['Formats', 'formats'],
      ['Many plans', 'many-plans'],
      ["An agent's shell", 'guard'],
      ['Tools for agents', 'mcp'],
      ['Least privilege', 'least-privilege'],
    ],
  },
  {
    title: 'Decisions',
    pages: [
      ['Signed decisions', 'trust'],
      ['Keyless signing', 'keyless'],
      ['The plan digest', 'digest'],
      ['What is sealed', 'sealed'],
      ['The ledger', 'ledger'],
      ['Budgets and overrides', 'budget'],
    ],
  },
  {
    title: 'Reference',
    pages: [
      ['Knowledge', 'knowledge'],
      ['Performance', 'performance'],
      ['Mutation tests', 'mutation'],
      ['Other tools', 'comparison'],
      ['This site', 'site'],
    ],
  },
  {
    title: 'Rules',
    collapsed: true,
    pages: [['All rules', 'rules'], ...RULE_PAGES.map(({ id }): Page => [id, `rules/${id}`])],
  },
];
