import * as fc from './support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import type { Report } from '../src/generated/report.ts';
import { createLookup } from '../src/knowledge/index.ts';
import { STRICTNESS } from '../src/model/policy.ts';
import { type Action, type Environment, type ObjectSpec, objectSpecs, planText, UNTOUCHED } from './support/arbitrary-plan.ts';
import { pooledType } from './support/object-pool.ts';
import { judgeTexts } from './support/pipeline.ts';

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: Number(process.env['PROPERTY_RUNS'] ?? 40) });

type Outlook = Report['outlook'];
type Outcome = Outlook['agent'];

const outlookOf = async (...texts: readonly string[]): Promise<Outlook> => (await judgeTexts(texts)).outlook;
/** What a reader would call the result: the verdict, and the score among equal verdicts. */
const rank = ({ verdict, score }: Outcome): number => STRICTNESS.indexOf(verdict) * 1000 + score;

function expectNotMilder(worse: Outlook, milder: Outlook): void {
  expect(rank(worse.agent), 'for an agent').toBeGreaterThanOrEqual(rank(milder.agent));
  expect(rank(worse.human), 'for a human').toBeGreaterThanOrEqual(rank(milder.human));
}

const verdictsOf = ({ agent, human }: Outlook): readonly number[] => [rank(agent), rank(human)];

describe('laws of the score, over random plans', { timeout: 600_000 }, () => {
  const lookup = createLookup();
  /** Objects of which every one has an old one and whose replacement is no routine. */
  const existing = objectSpecs.map((specs) =>
    specs.filter(({ action, type }) => action !== 'create' && !lookup(type, 'terraform').routineReplace),
  );
  const withAction = (spec: ObjectSpec, action: Action): ObjectSpec => ({
    ...spec,
    action,
    after: { ...spec.before, [pooledType(spec.type).harmless]: 'b' },
  });

  test('the score is between 0 and 100, and the points shown add up to it', async () => {
    await fc.assert(
      fc.asyncProperty(objectSpecs, async (specs) => {
        const report = await judgeTexts([planText(specs)]);
        expect(report.score).toBeGreaterThanOrEqual(0);
        expect(report.score).toBeLessThanOrEqual(100);
        expect(report.why.reduce((sum, { points }) => sum + points, 0)).toBe(report.score);
        for (const { score, findings } of report.changes) {
          expect(findings.reduce((sum, { points }) => sum + points, 0)).toBe(findings.length === 0 ? 0 : score);
        }
      }),
    );
  });

  test('an agent is never judged more mildly than a human', async () => {
    await fc.assert(
      fc.asyncProperty(objectSpecs, async (specs) => {
        const { agent, human } = await outlookOf(planText(specs));
        expect(STRICTNESS.indexOf(agent.verdict)).toBeGreaterThanOrEqual(STRICTNESS.indexOf(human.verdict));
      }),
    );
  });

  test('the order of the rows means nothing', async () => {
    const shuffled = objectSpecs.chain((specs) => {
      const numbers = specs.map((_, index) => index);
      return fc.tuple(fc.constant(specs), fc.shuffledSubarray(numbers, { minLength: numbers.length }));
    });
    await fc.assert(
      fc.asyncProperty(shuffled, async ([specs, rows]) => {
        expect(verdictsOf(await outlookOf(planText(specs, { rows })))).toEqual(verdictsOf(await outlookOf(planText(specs))));
      }),
    );
  });

  test('an object that does not change adds nothing', async () => {
    await fc.assert(
      fc.asyncProperty(objectSpecs, async (specs) => {
        const padded = [...specs, { ...UNTOUCHED, name: 'another_untouched' }];
        // References count round and round, so the new object must not be reached by any of them.
        const rooted = (list: readonly ObjectSpec[]): readonly ObjectSpec[] =>
          list.map((spec) => ({ ...spec, refersTo: spec.refersTo.map((number) => number % specs.length) }));
        expect(verdictsOf(await outlookOf(planText(rooted(padded))))).toEqual(
          verdictsOf(await outlookOf(planText(rooted(specs)))),
        );
      }),
    );
  });

  test('everything one module deeper is the same', async () => {
    await fc.assert(
      fc.asyncProperty(objectSpecs, async (specs) => {
        expect(verdictsOf(await outlookOf(planText(specs, { module: 'deeper' })))).toEqual(
          verdictsOf(await outlookOf(planText(specs))),
        );
      }),
    );
  });

  test('marking every value sensitive never lowers it', async () => {
    await fc.assert(
      fc.asyncProperty(objectSpecs, fc.constantFrom('each' as const, 'whole' as const), async (specs, sensitive) => {
        expectNotMilder(await outlookOf(planText(specs, { sensitive })), await outlookOf(planText(specs)));
      }),
    );
  });

  test('a worse action never lowers it: update, replace, replace with the old one first, delete', async () => {
    const steps: readonly Action[] = ['no-op', 'update', 'replace-create-first', 'replace-destroy-first', 'delete'];
    await fc.assert(
      fc.asyncProperty(existing, fc.nat(), fc.nat({ max: steps.length - 2 }), async (specs, number, step) => {
        const index = number % specs.length;
        const at = (action: Action): string =>
          planText(specs.map((spec, own) => (own === index ? withAction(spec, action) : spec)));
        const [milder = 'no-op', worse = 'delete'] = steps.slice(step);
        expectNotMilder(await outlookOf(at(worse)), await outlookOf(at(milder)));
      }),
    );
  });

  test('a setting that softens a loss never raises it', async () => {
    const destroyed = fc.tuple(objectSpecs, fc.constantFrom<Action>('delete', 'replace-destroy-first', 'replace-create-first'));
    await fc.assert(
      fc.asyncProperty(destroyed, async ([specs, action]) => {
        const settings = specs.flatMap((spec, index) => pooledType(spec.type).mitigations.map((setting) => ({ index, setting })));
        for (const { index, setting } of settings.slice(0, 3)) {
          const [attribute, present, absent] = setting;
          const having = (value: typeof present): string =>
            planText(
              specs.map((spec, own) => {
                if (own !== index) return spec;
                const before = { ...spec.before, [attribute]: value };
                return { ...spec, action, before, after: before };
              }),
            );
          expectNotMilder(await outlookOf(having(absent)), await outlookOf(having(present)));
        }
      }),
    );
  });

  test('one more change never lowers it', async () => {
    await fc.assert(
      fc.asyncProperty(objectSpecs, objectSpecs, async (specs, others) => {
        const [, more = UNTOUCHED] = others;
        const added = { ...more, name: 'one_more', environment: undefined, refersTo: [] };
        const rooted = specs.map((spec) => ({ ...spec, refersTo: spec.refersTo.map((number) => number % specs.length) }));
        expectNotMilder(await outlookOf(planText([...rooted, added])), await outlookOf(planText(rooted)));
      }),
    );
  });

  test('splitting the changes over several plans never lowers it', async () => {
    await fc.assert(
      fc.asyncProperty(objectSpecs, fc.nat(), async (specs, cut) => {
        const rows = specs.map((_, index) => index);
        const at = cut % specs.length;
        const parts = [rows.slice(0, at), rows.slice(at)].map((part) => planText(specs, { rows: part }));
        expectNotMilder(await outlookOf(...parts), await outlookOf(planText(specs)));
      }),
    );
  });

  test('objects that have nothing to do with each other weigh no less in two plans than in one', async () => {
    await fc.assert(
      fc.asyncProperty(objectSpecs, fc.nat(), async (specs, cut) => {
        const apart = specs.map((spec): ObjectSpec => ({ ...spec, environment: 'production', refersTo: [] }));
        const at = cut % apart.length;
        // Each plan keeps an object that does not change: a plan that starts from nothing is another matter.
        const parts = [apart.slice(0, at), apart.slice(at)].map((part) => planText([UNTOUCHED, ...part]));
        expectNotMilder(await outlookOf(...parts), await outlookOf(planText(apart)));
      }),
    );
  });

  test('the same plan weighs more in staging than in a sandbox, and most in production', async () => {
    const order: readonly Environment[] = ['sandbox', 'staging', 'production'];
    await fc.assert(
      fc.asyncProperty(objectSpecs, fc.nat({ max: 1 }), async (specs, step) => {
        const inside = (environment: Environment): string => planText(specs.map((spec) => ({ ...spec, environment })));
        const [milder = 'sandbox', worse = 'production'] = order.slice(step);
        expectNotMilder(await outlookOf(inside(worse)), await outlookOf(inside(milder)));
      }),
    );
  });
});

test('two hundred edits of a tag in production pass', async () => {
  const specs = Array.from({ length: 200 }, (_, index): ObjectSpec => {
    const before = { bucket: `bucket-${index}`, tags: { Environment: 'production', Team: 'a' } };
    return {
      ...UNTOUCHED,
      name: `b${index}`,
      action: 'update',
      before,
      after: { ...before, tags: { ...before.tags, Team: 'b' } },
    };
  });
  const report = await judgeTexts([planText(specs)]);
  expect(report).toMatchObject({ verdict: 'pass', environment: { name: 'production' } });
  expect(report.score).toBeLessThan(3);
});
