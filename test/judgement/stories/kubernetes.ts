import type { JsonObject } from '../../../src/model/value.ts';
import { create, destroy, replace, UNKNOWN, update, type Story } from '../story.ts';

const meta = (name: string, namespace = 'shop') => [
  { name, namespace, labels: { app: name }, annotations: {}, generation: 4, resource_version: '81', uid: 'u' },
];
const pod = (image: string, more = {}, spec = {}) => [
  {
    metadata: [{ labels: { app: 'api' } }],
    spec: [
      {
        container: [{ name: 'api', image, ...more }],
        host_network: false,
        host_pid: false,
        service_account_name: 'api',
        ...spec,
      },
    ],
  },
];
const deployment = (replicas: string, image = 'api:1.4', more = {}) => ({
  metadata: meta('api'),
  spec: [{ replicas, paused: false, template: pod(image, more) }],
  wait_for_rollout: true,
});
const inNamespace = (namespace: string) => ({
  metadata: meta('api', namespace),
  spec: [{ replicas: '3', template: pod('api:1') }],
});
const manifest = (kind: string, more = {}, namespace = 'shop') => ({
  manifest: { apiVersion: 'v1', kind, metadata: { name: 'api', namespace }, ...more },
});
const release = (values: string, more = {}) => ({
  name: 'shop',
  namespace: 'shop',
  chart: 'shop',
  repository: 'https://charts.example.com',
  version: '1.4.2',
  atomic: true,
  timeout: 300,
  status: 'deployed',
  set: [],
  values: [values],
  ...more,
});
const role = (verbs: string[], resources: string[]) => ({
  metadata: meta('r'),
  rule: [{ api_groups: [''], resources, verbs, resource_names: [] }],
});
const binding = (kind: string, name: string, subject = {}) => ({
  metadata: meta('b'),
  role_ref: [{ api_group: 'rbac.authorization.k8s.io', kind, name }],
  subject: [{ kind: 'ServiceAccount', name: 'api', namespace: 'shop', ...subject }],
});
const service = (type: string, more = {}) => ({
  metadata: meta('api'),
  spec: [{ type, port: [{ port: 80, target_port: '8080' }], selector: { app: 'api' }, ...more }],
});
const netpol = (ingress: readonly JsonObject[]) => ({
  metadata: meta('n'),
  spec: [{ policy_types: ['Ingress'], pod_selector: [{}], ingress: [...ingress] }],
});

export const kubernetes: readonly Story[] = [
  [
    'a new image',
    'pass/pass',
    update('kubernetes_deployment_v1', deployment('3'), { spec: [{ ...deployment('3', 'api:1.5').spec[0] }] }),
  ],
  [
    'a probe added',
    'pass/pass',
    update('kubernetes_deployment_v1', deployment('3'), {
      spec: deployment('3', 'api:1.4', { liveness_probe: [{ http_get: [{ path: '/healthz', port: '8080' }] }] }).spec,
    }),
  ],
  [
    'less memory',
    'pass/pass',
    update(
      'kubernetes_deployment_v1',
      deployment('3', 'api:1', { resources: [{ limits: { memory: '1Gi' }, requests: { memory: '1Gi' } }] }),
      { spec: deployment('3', 'api:1', { resources: [{ limits: { memory: '768Mi' }, requests: { memory: '768Mi' } }] }).spec },
    ),
  ],
  ['replicas to 0', 'block/review', update('kubernetes_deployment_v1', deployment('3'), { spec: deployment('0').spec })],
  ['replicas from 3 to 5', 'pass/pass', update('kubernetes_deployment_v1', deployment('3'), { spec: deployment('5').spec })],
  ['replicas from 10 to 8', 'pass/pass', update('kubernetes_deployment_v1', deployment('10'), { spec: deployment('8').spec })],
  [
    'a rollout paused',
    'held/*',
    update('kubernetes_deployment_v1', deployment('3'), { spec: [{ ...deployment('3').spec[0], paused: true }] }),
  ],
  [
    'an environment variable',
    'pass/pass',
    update('kubernetes_deployment_v1', deployment('3', 'api:1', { env: [{ name: 'LOG', value: 'info' }] }), {
      spec: deployment('3', 'api:1', { env: [{ name: 'LOG', value: 'debug' }] }).spec,
    }),
  ],
  [
    'a host path and privileges',
    'block/*',
    update('kubernetes_daemon_set_v1', deployment('1'), {
      spec: [
        {
          template: pod(
            'api:1',
            { security_context: [{ privileged: true }] },
            { host_pid: true, volume: [{ name: 'root', host_path: [{ path: '/' }] }] },
          ),
        },
      ],
    }),
  ],
  ['a deployment removed', 'block/review', destroy('kubernetes_deployment_v1', deployment('3'))],
  [
    'a deployment of a preview removed',
    'pass/pass',
    destroy('kubernetes_deployment_v1', inNamespace('preview-812')),
    destroy('kubernetes_service_v1', { metadata: meta('api', 'preview-812'), spec: [{ type: 'ClusterIP' }] }),
    destroy('kubernetes_namespace_v1', { metadata: [{ name: 'preview-812', labels: {} }] }),
  ],
  [
    'a sandbox namespace removed',
    'pass/pass',
    destroy('kubernetes_namespace', { metadata: [{ name: 'sandbox-ann', labels: { environment: 'sandbox' } }] }),
  ],
  ['a namespace removed', 'block/block', destroy('kubernetes_namespace_v1', { metadata: [{ name: 'shop', labels: {} }] })],
  ['a namespace made', 'pass/pass', create('kubernetes_namespace_v1', { metadata: [{ name: 'shop', labels: {} }] })],
  [
    'a claim removed',
    'block/*',
    destroy('kubernetes_persistent_volume_claim_v1', {
      metadata: meta('data'),
      spec: [{ access_modes: ['ReadWriteOnce'], resources: [{ requests: { storage: '100Gi' } }] }],
    }),
  ],
  [
    'a claim grows',
    'pass/pass',
    update(
      'kubernetes_persistent_volume_claim_v1',
      { metadata: meta('data'), spec: [{ access_modes: ['ReadWriteOnce'], resources: [{ requests: { storage: '100Gi' } }] }] },
      { spec: [{ access_modes: ['ReadWriteOnce'], resources: [{ requests: { storage: '200Gi' } }] }] },
    ),
  ],
  [
    'a stateful set replaced',
    'block/*',
    replace(
      'kubernetes_stateful_set_v1',
      { metadata: meta('db'), spec: [{ replicas: '3', service_name: 'db' }] },
      { spec: [{ replicas: '3', service_name: 'db-headless' }] },
    ),
  ],
  [
    'a config map changed',
    'pass/pass',
    update('kubernetes_config_map_v1', { metadata: meta('c'), data: { level: 'info' } }, { data: { level: 'debug' } }),
  ],
  ['a config map removed', 'review/*', destroy('kubernetes_config_map_v1', { metadata: meta('c'), data: { level: 'info' } })],
  [
    'a secret rotated',
    'pass/pass',
    update(
      'kubernetes_secret_v1',
      { metadata: meta('s'), type: 'Opaque', data: { token: 'a' } },
      { data: { token: 'b' } },
      { change: { before_sensitive: { data: true }, after_sensitive: { data: true } } },
    ),
  ],
  ['a secret removed', 'held/*', destroy('kubernetes_secret_v1', { metadata: meta('s'), type: 'Opaque', data: { token: 'a' } })],
  [
    'an administrator of the cluster',
    'block/review',
    create('kubernetes_cluster_role_binding_v1', binding('ClusterRole', 'cluster-admin')),
  ],
  [
    'a viewer of the cluster',
    'pass/pass',
    create('kubernetes_cluster_role_binding_v1', binding('ClusterRole', 'view', { kind: 'Group', name: 'developers' })),
  ],
  [
    'anonymous may view',
    'block/*',
    create(
      'kubernetes_cluster_role_binding_v1',
      binding('ClusterRole', 'view', { kind: 'Group', name: 'system:unauthenticated' }),
    ),
  ],
  [
    'a role of everything',
    'block/review',
    update('kubernetes_cluster_role_v1', role(['get', 'list'], ['pods']), {
      rule: [{ api_groups: ['*'], resources: ['*'], verbs: ['*'], resource_names: [] }],
    }),
  ],
  [
    'a role reads secrets of all',
    'review/*',
    update('kubernetes_cluster_role_v1', role(['get', 'list'], ['pods']), {
      rule: [{ api_groups: [''], resources: ['pods', 'secrets'], verbs: ['get', 'list'] }],
    }),
  ],
  [
    'a role gets narrower',
    'pass/pass',
    update('kubernetes_role_v1', role(['get', 'list', 'delete'], ['pods']), { rule: role(['get', 'list'], ['pods']).rule }),
  ],
  [
    'a service on the internet',
    'review/*',
    update('kubernetes_service_v1', service('ClusterIP'), { spec: service('LoadBalancer').spec }),
  ],
  ['a service removed', 'block/review', destroy('kubernetes_service_v1', service('ClusterIP'))],
  [
    'another selector',
    'review/*',
    update('kubernetes_service_v1', service('ClusterIP'), { spec: service('ClusterIP', { selector: { app: 'api-v2' } }).spec }),
  ],
  ['a network policy removed', 'review/*', destroy('kubernetes_network_policy_v1', netpol([]))],
  [
    'a network policy opened',
    'held/*',
    update('kubernetes_network_policy_v1', netpol([{ from: [{ namespace_selector: [{ match_labels: { name: 'shop' } }] }] }]), {
      spec: netpol([{ from: [{ ip_block: [{ cidr: '0.0.0.0/0' }] }] }]).spec,
    }),
  ],
  [
    'an ingress gets a host',
    'pass/pass',
    update(
      'kubernetes_ingress_v1',
      { metadata: meta('i'), spec: [{ rule: [{ host: 'a.example.com' }] }] },
      { spec: [{ rule: [{ host: 'a.example.com' }, { host: 'b.example.com' }] }] },
    ),
  ],
  [
    'an ingress removed',
    'block/review',
    destroy('kubernetes_ingress_v1', { metadata: meta('i'), spec: [{ rule: [{ host: 'a.example.com' }] }] }),
  ],
  [
    'an autoscaler with a higher roof',
    'pass/pass',
    update(
      'kubernetes_horizontal_pod_autoscaler_v2',
      { metadata: meta('h'), spec: [{ min_replicas: 2, max_replicas: 10 }] },
      { spec: [{ min_replicas: 3, max_replicas: 30 }] },
    ),
  ],
  [
    'a job runs again',
    'pass/pass',
    replace(
      'kubernetes_job_v1',
      { metadata: meta('migrate'), spec: [{ template: pod('api:1') }] },
      { spec: [{ template: pod('api:2') }] },
    ),
  ],
  [
    'a cron job suspended',
    'review/*',
    update(
      'kubernetes_cron_job_v1',
      { metadata: meta('nightly'), spec: [{ schedule: '0 2 * * *', suspend: false }] },
      { spec: [{ schedule: '0 2 * * *', suspend: true }] },
    ),
  ],
  [
    'a chart of another version',
    'pass/pass',
    update('helm_release', release('replicaCount: 3\n'), { version: '1.4.3', metadata: UNKNOWN }),
  ],
  [
    'a chart with another image',
    'pass/pass',
    update('helm_release', release('replicaCount: 3\nimage:\n  tag: "1"\n'), {
      values: ['replicaCount: 3\nimage:\n  tag: "2"\n'],
    }),
  ],
  [
    'a chart scaled to 0',
    'block/review',
    update('helm_release', release('replicaCount: 3\n'), { values: ['replicaCount: 0\n'] }),
  ],
  [
    'a chart without persistence',
    'block/*',
    update('helm_release', release('persistence:\n  enabled: true\n  size: 50Gi\n', { chart: 'postgresql' }), {
      values: ['persistence:\n  enabled: false\n'],
    }),
  ],
  ['a chart of a database removed', 'block/*', destroy('helm_release', release('', { name: 'db', chart: 'postgresql' }))],
  ['a chart removed', 'block/*', destroy('helm_release', release('replicaCount: 3\n'))],
  [
    'a chart of a preview removed',
    'pass/pass',
    destroy('helm_release', release('replicaCount: 1\n', { name: 'pr-17', namespace: 'preview-17' })),
  ],
  [
    'a policy engine audits only',
    'block/*',
    update('helm_release', release('validationFailureAction: Enforce\n', { chart: 'kyverno-policies', name: 'kyverno' }), {
      values: ['validationFailureAction: Audit\n'],
    }),
  ],
  [
    'a manifest of a config map',
    'pass/pass',
    update('kubernetes_manifest', manifest('ConfigMap', { data: { a: '1' } }), {
      manifest: { ...manifest('ConfigMap', { data: { a: '2' } }).manifest },
    }),
  ],
  [
    'a manifest of a custom resource removed',
    'review/*',
    destroy('kubernetes_manifest', {
      manifest: {
        apiVersion: 'monitoring.coreos.com/v1',
        kind: 'PrometheusRule',
        metadata: { name: 'slo', namespace: 'shop' },
        spec: {},
      },
    }),
  ],
  [
    'a definition of custom resources removed',
    'block/*',
    destroy('kubernetes_manifest', {
      manifest: {
        apiVersion: 'apiextensions.k8s.io/v1',
        kind: 'CustomResourceDefinition',
        metadata: { name: 'orders.shop.example.com' },
        spec: {},
      },
    }),
  ],
  [
    'a manifest of a deployment to 0',
    'block/review',
    update(
      'kubernetes_manifest',
      {
        manifest: {
          apiVersion: 'apps/v1',
          kind: 'Deployment',
          metadata: { name: 'api', namespace: 'shop' },
          spec: { replicas: 3 },
        },
      },
      {
        manifest: {
          apiVersion: 'apps/v1',
          kind: 'Deployment',
          metadata: { name: 'api', namespace: 'shop' },
          spec: { replicas: 0 },
        },
      },
    ),
  ],
  [
    'YAML of an application of Argo pruned',
    'held/*',
    destroy('kubectl_manifest', {
      yaml_body: 'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata:\n  name: shop\n  namespace: argocd\n',
      yaml_body_parsed: '',
    }),
  ],
  [
    'a certificate resource changed',
    'pass/pass',
    update(
      'kubectl_manifest',
      {
        yaml_body:
          'apiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata:\n  name: tls\n  namespace: shop\nspec:\n  dnsNames: [a.example.com]\n',
      },
      {
        yaml_body:
          'apiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata:\n  name: tls\n  namespace: shop\nspec:\n  dnsNames: [a.example.com, b.example.com]\n',
      },
    ),
  ],
  [
    'a webhook that guards removed',
    'block/*',
    destroy('kubernetes_validating_webhook_configuration_v1', {
      metadata: [{ name: 'gatekeeper' }],
      webhook: [{ name: 'validation.gatekeeper.sh', failure_policy: 'Fail' }],
    }),
  ],
  [
    'a budget of disruptions removed',
    'review/pass',
    destroy('kubernetes_pod_disruption_budget_v1', { metadata: meta('b'), spec: [{ min_available: '2' }] }),
  ],
  [
    'a quota raised',
    'pass/pass',
    update(
      'kubernetes_resource_quota_v1',
      { metadata: meta('q'), spec: [{ hard: { pods: '50' } }] },
      { spec: [{ hard: { pods: '100' } }] },
    ),
  ],
  [
    'a service account made',
    'pass/pass',
    create('kubernetes_service_account_v1', { metadata: meta('api'), automount_service_account_token: true }),
  ],
  [
    'annotations only',
    'pass/pass',
    update('kubernetes_deployment_v1', deployment('3'), { metadata: [{ ...meta('api')[0], annotations: { owner: 'a' } }] }),
  ],
];
