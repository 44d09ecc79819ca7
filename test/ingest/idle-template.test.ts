import path from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readPlans } from '../../src/ingest/index.ts';
import { ConfigError } from '../../src/model/errors.ts';
import { openPlan } from '../../src/shells/input/open.ts';
import { ROOT } from '../support/pipeline.ts';

const TEMPLATE = { file: 't.yaml', text: '{"Resources": {"A": {"Type": "AWS::SQS::Queue"}}}' };

const plan = () => openPlan(path.join(ROOT, 'fixtures/tags-only/input.json'), { runTerraform: false, stdin: Readable.from([]) });

test('a template without a change set is refused, and not ignored', async () => {
  await expect(readPlans([await plan()], { templates: [TEMPLATE] })).rejects.toThrow(ConfigError);
  await expect(readPlans([await plan()], { templates: [TEMPLATE] })).rejects.toThrow(
    'The template `t.yaml` belongs to a change set, and none of the plans is one.',
  );
});

test('a part of a run may be one without the change set', async () => {
  expect(await readPlans([await plan()], { templates: [TEMPLATE], mayLeaveTemplates: true })).toHaveLength(1);
});
