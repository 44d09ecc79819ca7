import { describe, expect, test } from 'vitest';
import { isInDocument, withDocuments } from '../../../src/risk/content/documents.ts';
import { Sealed } from '../../../src/model/sealed.ts';
import { create, findingsOf, severitiesOf, update } from '../support.ts';

const body = (replicas: number): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: api\nspec:\n  replicas: ${replicas}\n`;

describe('what a document says', () => {
  test('a manifest is read at the name of its attribute', () => {
    expect(withDocuments('kubectl_manifest', { yaml_body: body(3), name: 'api' })).toMatchObject({
      yaml_body: { kind: 'Deployment', spec: { replicas: 3 } },
      name: 'api',
    });
  });

  test('later values of a chart override earlier ones, part by part', () => {
    const values = ['image:\n  tag: "1"\n  repository: api\n', 'image:\n  tag: "2"\n'];
    expect(withDocuments('helm_release', { values })).toEqual({ values: { image: { tag: '2', repository: 'api' } } });
  });

  test('single settings of a chart stand where its values would', () => {
    const set = [
      { name: 'controller.replicaCount', value: '0' },
      { name: 'controller.image', value: 'a' },
    ];
    expect(withDocuments('helm_release', { set })).toEqual({ set: { controller: { replicaCount: '0', image: 'a' } } });
  });

  test.each([
    ['a text that is no document', 'kubectl_manifest', { yaml_body: 'a: [' }],
    ['several documents', 'kubectl_manifest', { yaml_body: 'a: 1\n---\nb: 2\n' }],
    ['a document made to exhaust its reader', 'kubectl_manifest', { yaml_body: bomb() }],
    ['a text of no end', 'kubectl_manifest', { yaml_body: `a: ${'x'.repeat(200_001)}` }],
    ['values that are plain text', 'helm_release', { values: ['just text'] }],
    ['settings that are not a list', 'helm_release', { set: 'a=b' }],
    ['another type', 'aws_instance', { values: ['a: 1'] }],
  ])('%s stays as it is', (_what, type, values) => {
    expect(withDocuments(type, values)).toEqual(values);
  });

  test('only the attributes that carry a document are in one', () => {
    expect(isInDocument('helm_release', 'values.replicaCount')).toBe(true);
    expect(isInDocument('helm_release', 'timeout')).toBe(false);
    expect(isInDocument('aws_instance', 'values.a')).toBe(false);
  });
});

describe('what it means', () => {
  test.each([
    ['a manifest', update('kubectl_manifest', { yaml_body: body(3) }, { yaml_body: body(0) }), [0.7]],
    ['a chart', update('helm_release', { values: ['replicaCount: 3\n'] }, { values: ['replicaCount: 0\n'] }), [0.5]],
  ])('%s to 0 replicas takes the service away', (_what, change, severities) => {
    expect(severitiesOf('capacity-reduced', change)).toEqual(severities);
  });

  test('more replicas do not', () => {
    expect(severitiesOf('capacity-reduced', update('kubectl_manifest', { yaml_body: body(3) }, { yaml_body: body(6) }))).toEqual(
      [],
    );
  });

  test('a chart that no longer keeps its data loses it', () => {
    const values = (on: boolean) => ({ values: [`persistence:\n  enabled: ${on}\n`] });
    expect(findingsOf('data-expiry', update('helm_release', values(true), values(false)))).toMatchObject([{ code: 'data_loss' }]);
    expect(findingsOf('data-expiry', update('helm_release', values(false), values(true)))).toEqual([]);
  });

  test('cluster-admin in a text is seen', () => {
    const binding = (role: string) => ({
      yaml_body: `kind: ClusterRoleBinding\nroleRef:\n  kind: ClusterRole\n  name: ${role}\n`,
    });
    expect(severitiesOf('administrator-granted', create('kubectl_manifest', binding('cluster-admin')))).toEqual([0.85]);
    expect(severitiesOf('administrator-granted', create('kubectl_manifest', binding('view')))).toEqual([]);
  });

  test('nothing of a sealed document is quoted', () => {
    const sealed = (text: string) => ({ yaml_body: new Sealed(text, 'marked-sensitive') });
    const [finding] = findingsOf('capacity-reduced', update('kubectl_manifest', sealed(body(31)), sealed(body(0))));
    expect(finding?.message).toContain('falls');
    expect(finding?.message).not.toContain('31');
  });
});

/** Every line names the one before it twice. */
function bomb(): string {
  const lines = Array.from({ length: 30 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`);
  return ['a0: &a0 [x, x]', ...lines].join('\n');
}

describe('lines of settings', () => {
  const text = '# brokers\nlog.retention.hours = 168\r\nauto.create.topics.enable: false\n\nnonsense\n';

  test('are read at the name of their attribute', () => {
    expect(withDocuments('aws_msk_configuration', { name: 'a', server_properties: text })).toEqual({
      name: 'a',
      server_properties: { log_retention_hours: '168', auto_create_topics_enable: 'false' },
    });
    expect(isInDocument('aws_msk_configuration', 'server_properties.log_retention_hours')).toBe(true);
    expect(isInDocument('aws_msk_configuration', 'name')).toBe(false);
  });

  test('of another type stay as they are', () => {
    expect(withDocuments('acme_thing', { server_properties: text })).toEqual({ server_properties: text });
    expect(withDocuments('aws_msk_configuration', { name: 'a' })).toEqual({ name: 'a' });
  });
});
