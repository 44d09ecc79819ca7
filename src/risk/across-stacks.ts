import type { Dependents, Finding } from '../model/assessment.ts';
import type { JudgedChange } from '../model/judged.ts';
import { code, listed } from '../model/text.ts';
import { moreReach } from './combine.ts';
import { HARD_STOP } from './parameters.ts';
import { outageOnDestroy } from './rules/outage-on-destroy.ts';
import { reachOf } from './wording.ts';

const NAMED = 3;

/** A judged change once it is known who depends on it in other stacks: more goes down with it than its own plan shows. */
export function acrossStacks(
  judged: JudgedChange,
  { dependents, stacks }: { readonly dependents: Dependents; readonly stacks: readonly string[] },
): JudgedChange {
  if (dependents.count <= judged.dependents.count || stacks.length === 0) return judged;
  const findings = judged.findings.map((finding) =>
    finding.rule === outageOnDestroy.id ? raised(finding, judged, { dependents, stacks }) : finding,
  );
  return { ...judged, dependents, findings };
}

function raised(
  finding: Finding,
  judged: JudgedChange,
  { dependents, stacks }: { readonly dependents: Dependents; readonly stacks: readonly string[] },
): Finding {
  const { change, destroys, traits } = judged;
  // What a new object takes over before the old one goes is not interrupted, however much depends on it.
  const isSpared = !destroys || change.kind === 'replace-create-first';
  const severity = isSpared ? finding.severity : moreReach(finding.severity, judged.dependents.weight, dependents.weight);
  const [own, all] = [`${reachOf(judged.dependents)}.`, reachOf(dependents)];
  const elsewhere = dependents.count - judged.dependents.count;
  const others = elsewhere < dependents.count ? `${elsewhere} of them in` : elsewhere === 1 ? 'in' : 'all in';
  return {
    ...finding,
    severity,
    message: `${finding.message.slice(0, -own.length)}${all}, ${others} ${placesOf(stacks)}.`,
    hardStop: finding.hardStop === true || (traits.environmentRoot && destroys && severity >= HARD_STOP.other),
  };
}

function placesOf(stacks: readonly string[]): string {
  const more = stacks.length > NAMED ? [`${stacks.length - NAMED} more stacks`] : [];
  return listed([...stacks.slice(0, NAMED).map(code), ...more]);
}
