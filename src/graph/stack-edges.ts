import type { JudgedPlan, PlanSummary } from '../model/judged.ts';
import type { StackImport } from '../model/stack-link.ts';

/** Objects of one plan that use what objects of another give. Plans are named by their number. */
export interface StackEdge {
  readonly giver: number;
  readonly from: readonly string[];
  readonly user: number;
  readonly by: readonly string[];
}

/**
 * What stacks of one run use of one another: outputs read from a state, parameters by name, exports of CloudFormation. A state is
 * known by its place, and a plan by that of its file: `live/prod/network/tfplan.json` is the plan of `prod/network.tfstate`.
 * Where two plans fit equally well, none is taken.
 */
export function stackEdges(plans: readonly Pick<JudgedPlan, 'plan'>[]): readonly StackEdge[] {
  const places = byLastWord(plans.map(({ plan }) => wordsOf(plan)));
  const givers = giversByName(plans.map(({ plan }) => plan));
  return plans.flatMap(({ plan }, user) =>
    (plan.imports ?? []).flatMap((link) => {
      const named = givers.get(`${link.kind} ${link.name}`) ?? [];
      const stacks = link.state === undefined ? named : [ownerOf(link.state, places, user)].filter((one) => one !== undefined);
      return stacks
        .filter((giver) => giver !== user)
        .map((giver) => ({ giver, from: givenBy(plans[giver]?.plan, link), user, by: link.by }))
        .filter(({ from }) => from.length > 0);
    }),
  );
}

function giversByName(plans: readonly PlanSummary[]): ReadonlyMap<string, readonly number[]> {
  const givers = new Map<string, number[]>();
  for (const [number, { exports = [] }] of plans.entries()) {
    for (const { kind, name } of exports) {
      const known = givers.get(`${kind} ${name}`);
      if (known) known.push(number);
      else givers.set(`${kind} ${name}`, [number]);
    }
  }
  return givers;
}

function givenBy(plan: PlanSummary | undefined, link: StackImport): readonly string[] {
  const given = (plan?.exports ?? []).filter(({ kind, name }) => kind === link.kind && (link.name === '*' || name === link.name));
  return [...new Set(given.flatMap(({ from }) => from))];
}

/** File names that tools give to every plan. */
const GENERAL = /^(?:tfplan|plan|terraform|input|output|out|show|default)?$/i;

/** The words of the folder and the name that a plan's file has; what Terragrunt's cache adds says nothing. */
function wordsOf({ source }: PlanSummary): readonly string[] {
  const [place = ''] = source.file.split(/[\\/]\.terragrunt-cache[\\/]/);
  const words = place.split(/[\\/]/).filter((word) => word !== '' && word !== '.' && word !== '..');
  const name = (words.pop() ?? '').replace(/(?:\.(?:json|gz|tfplan|plan|out))+$/i, '');
  return GENERAL.test(name) ? words : [...words, name];
}

interface Place {
  readonly plan: number;
  readonly words: readonly string[];
}

/** Of thousands of places only those that end alike can be meant. */
function byLastWord(places: readonly (readonly string[])[]): ReadonlyMap<string, readonly Place[]> {
  const groups = new Map<string, Place[]>();
  for (const [plan, words] of places.entries()) {
    const last = words.at(-1) ?? '';
    const group = groups.get(last);
    if (group) group.push({ plan, words });
    else groups.set(last, [{ plan, words }]);
  }
  return groups;
}

/** The plan whose place ends in the most words of a state's path; `undefined` where none does, or several do alike. */
function ownerOf(state: readonly string[], places: ReadonlyMap<string, readonly Place[]>, user: number): number | undefined {
  const near = (places.get(state.at(-1) ?? '') ?? []).filter(({ plan }) => plan !== user);
  const common = near.map(({ words }) => commonEnd(state, words));
  const most = common.reduce((best, one) => Math.max(best, one), 1);
  const [owner, ...others] = near.filter((_, index) => common[index] === most);
  return others.length > 0 ? undefined : owner?.plan;
}

function commonEnd(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}
