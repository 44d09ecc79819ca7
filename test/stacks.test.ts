import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../src/generated/report.ts';
import { loadTemplates } from '../src/shells/run.ts';
import { judgeFiles, ROOT } from './support/pipeline.ts';

const LIVE = path.join(ROOT, 'fixtures/stacks/live/prod');
const NETWORK = path.join(LIVE, 'network/tfplan.json');
const APP = path.join(LIVE, 'app/tfplan.json');

const changeOf = (report: Report, address: string) => report.changes.find((change) => change.address === address);
const outageOf = (report: Report, address: string) =>
  changeOf(report, address)?.findings.find(({ rule }) => rule === 'outage-on-destroy');

describe('a network that another stack reads the outputs of, by real plans', () => {
  test('reaches into that stack: it is counted, named and weighed', async () => {
    const [alone, together] = await Promise.all([judgeFiles([NETWORK]), judgeFiles([NETWORK, APP])]);
    expect(changeOf(alone, 'aws_subnet.a')?.dependents).toEqual({ count: 0, addresses: [] });
    expect(changeOf(together, 'aws_subnet.a')?.dependents).toEqual({
      count: 2,
      addresses: [`${APP}: aws_instance.web`, `${APP}: aws_lb.web`],
    });
    expect(outageOf(together, 'aws_subnet.a')?.message).toMatch(
      /; 2 existing resources depend on it, all in `[^`]*app\/tfplan\.json`\.$/,
    );
    expect(outageOf(together, 'aws_vpc.main')?.message).toMatch(/; 4 existing resources depend on it, 2 of them in `/);
    const severities = [alone, together].map((report) => outageOf(report, 'aws_vpc.main')?.severity ?? 0);
    expect(severities[1]).toBeGreaterThan(severities[0] ?? 1);
  });

  test('is the same whichever plan comes first', async () => {
    const [one, other] = await Promise.all([judgeFiles([NETWORK, APP]), judgeFiles([APP, NETWORK])]);
    expect(other.score).toBe(one.score);
    expect(changeOf(other, 'aws_vpc.main')?.dependents).toEqual(changeOf(one, 'aws_vpc.main')?.dependents);
  });

  test('what nobody reads stays as it is', async () => {
    const [alone, together] = await Promise.all([judgeFiles([NETWORK]), judgeFiles([NETWORK, APP])]);
    expect(changeOf(together, 'aws_ssm_parameter.vpc')).toEqual(changeOf(alone, 'aws_ssm_parameter.vpc'));
  });
});

describe('a subnet whose id one stack of CloudFormation exports and another imports, by their templates', () => {
  const FOLDER = path.join(ROOT, 'fixtures/stacks/cloudformation');
  const network = path.join(FOLDER, 'network.json');
  const app = path.join(FOLDER, 'app.json');

  test('reaches what was put into it there', async () => {
    const templates = await loadTemplates(['network', 'app'].map((stack) => path.join(FOLDER, `${stack}.template.json`)));
    const [alone, together] = await Promise.all([judgeFiles([network]), judgeFiles([network, app], { templates })]);
    expect(changeOf(alone, 'PrivateSubnet')?.dependents.count).toBe(0);
    expect(changeOf(together, 'PrivateSubnet')?.dependents).toEqual({ count: 1, addresses: [`${app}: Api`] });
    expect(outageOf(together, 'PrivateSubnet')?.message).toMatch(/; 1 existing resource depends on it, in `[^`]*app\.json`\.$/);
    // The topic of that stack lies in no network.
    expect(together.changes.map(({ address }) => address)).toEqual(['PrivateSubnet', 'Api']);
  });

  test('is not seen without the templates: change sets do not tell of exports', async () => {
    const report = await judgeFiles([network, app]);
    expect(changeOf(report, 'PrivateSubnet')?.dependents.count).toBe(0);
  });
});
