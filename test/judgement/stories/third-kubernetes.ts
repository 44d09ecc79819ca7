import type { JsonObject } from '../../../src/model/value.ts';
import { create, destroy, replace, update, type Story } from '../story.ts';

const meta = (name: string, namespace = 'payments', more = {}) => [
  { name, namespace, labels: { 'app.kubernetes.io/name': name }, annotations: {}, generation: 2, ...more },
];
const cluster = (name: string) => [{ name, labels: {}, annotations: {}, generation: 1 }];
const container = {
  name: 'app',
  image: 'registry.acme.io/payments:3.4.0',
  resources: [{ limits: { cpu: '1', memory: '1Gi' }, requests: { cpu: '500m', memory: '512Mi' } }],
  env: [{ name: 'LOG_LEVEL', value: 'info' }],
  security_context: [{ run_as_non_root: true, privileged: false, allow_privilege_escalation: false }],
};
const podOf = (more = {}, spec = {}) => [
  {
    metadata: [{ labels: { app: 'payments' }, annotations: {} }],
    spec: [{ container: [{ ...container, ...more }], host_network: false, service_account_name: 'payments', ...spec }],
  },
];
const deployment = (replicas: string, more = {}, spec = {}, namespace = 'payments') => ({
  metadata: meta('payments', namespace),
  spec: [
    {
      replicas,
      min_ready_seconds: 0,
      strategy: [{ type: 'RollingUpdate', rolling_update: [{ max_surge: '25%', max_unavailable: '25%' }] }],
      selector: [{ match_labels: { app: 'payments' } }],
      template: podOf(more, spec),
    },
  ],
});
const stateful = {
  metadata: meta('queue'),
  spec: [
    {
      replicas: '3',
      service_name: 'queue',
      template: podOf(),
      volume_claim_template: [{ metadata: [{ name: 'data' }], spec: [{ resources: [{ requests: { storage: '50Gi' } }] }] }],
      persistent_volume_claim_retention_policy: [{ when_deleted: 'Retain', when_scaled: 'Retain' }],
    },
  ],
};
const claim = (namespace = 'payments') => ({
  metadata: meta('data-queue-0', namespace),
  spec: [{ access_modes: ['ReadWriteOnce'], storage_class_name: 'ssd', resources: [{ requests: { storage: '50Gi' } }] }],
});
const hpa = {
  metadata: meta('payments'),
  spec: [{ min_replicas: 4, max_replicas: 20, scale_target_ref: [{ kind: 'Deployment', name: 'payments' }] }],
};
const ingress = {
  metadata: meta('web'),
  spec: [
    {
      ingress_class_name: 'nginx',
      rule: [
        {
          host: 'pay.acme.com',
          http: [{ path: [{ path: '/', backend: [{ service: [{ name: 'payments', port: [{ number: 80 }] }] }] }] }],
        },
        { host: 'pay2.acme.com', http: [{ path: [{ path: '/' }] }] },
      ],
      tls: [{ hosts: ['pay.acme.com'], secret_name: 'tls' }],
    },
  ],
};
const netpol = {
  metadata: meta('default-deny'),
  spec: [{ policy_types: ['Ingress', 'Egress'], pod_selector: [{}], ingress: [], egress: [] }],
};
const role = (rule: readonly JsonObject[], more = {}) => ({ metadata: meta('r'), rule: [...rule], ...more });
const ruleOf = (apiGroups: string[], resources: string[], verbs: string[]): JsonObject => ({
  api_groups: apiGroups,
  resources,
  verbs,
  resource_names: [],
  non_resource_urls: [],
});
const bindingOf = (kind: string, name: string, subjects: readonly JsonObject[]) => ({
  metadata: meta('b'),
  role_ref: [{ api_group: 'rbac.authorization.k8s.io', kind, name }],
  subject: [...subjects],
});
const sa: JsonObject = { kind: 'ServiceAccount', name: 'payments', namespace: 'payments', api_group: '' };
const webhook = (policy: string) => ({
  metadata: cluster('policy'),
  webhook: [{ name: 'policy.acme.io', failure_policy: policy, side_effects: 'None', rule: [{ operations: ['CREATE'] }] }],
});
const chart = (values: string, more = {}) => ({
  name: 'pg',
  namespace: 'payments',
  chart: 'postgresql',
  repository: 'oci://registry-1.docker.io/bitnamicharts',
  version: '15.5.20',
  values: [values],
  set: [],
  status: 'deployed',
  timeout: 300,
  atomic: false,
  ...more,
});
const doc = (kind: string, apiVersion: string, body: JsonObject, name = 'x', namespace = 'payments') => ({
  manifest: { apiVersion, kind, metadata: { name, namespace }, ...body },
});
const yaml = (text: string) => ({ yaml_body: text, name: 'x', namespace: 'payments', apply_only: false, force_new: false });

const argo = (spec: JsonObject) =>
  doc(
    'Application',
    'argoproj.io/v1alpha1',
    {
      spec: {
        project: 'default',
        source: { repoURL: 'https://git.acme.io/deploy', path: 'payments', targetRevision: 'v41' },
        destination: { namespace: 'payments', server: 'https://kubernetes.default.svc' },
        ...spec,
      },
    },
    'payments',
    'argocd',
  );

export const thirdKubernetes: readonly Story[] = [
  [
    'a new image and a new variable',
    'pass/pass',
    update(
      'kubernetes_deployment_v1',
      deployment('4'),
      deployment('4', {
        image: 'registry.acme.io/payments:3.5.0',
        env: [
          { name: 'LOG_LEVEL', value: 'info' },
          { name: 'FEATURE_X_URL', value: 'http://x' },
        ],
      }),
    ),
  ],
  [
    'more memory and a probe',
    'pass/pass',
    update(
      'kubernetes_deployment',
      deployment('4'),
      deployment('4', {
        resources: [{ limits: { cpu: '2', memory: '2Gi' }, requests: { cpu: '1', memory: '1Gi' } }],
        readiness_probe: [{ period_seconds: 5 }],
      }),
    ),
  ],
  ['replicas 4 to 3', 'pass/pass', update('kubernetes_deployment_v1', deployment('4'), deployment('3'))],
  ['replicas 4 to 1', 'review/*', update('kubernetes_deployment_v1', deployment('4'), deployment('1'))],
  ['replicas to 0', 'block/review', update('kubernetes_deployment_v1', deployment('4'), deployment('0'))],
  [
    'replicas to 0 in namespace dev',
    'pass/pass',
    update('kubernetes_deployment_v1', deployment('4', {}, {}, 'dev'), deployment('0', {}, {}, 'dev')),
  ],
  [
    'replicas to 0 in namespace payments-dev',
    'pass/pass',
    update('kubernetes_deployment_v1', deployment('4', {}, {}, 'payments-dev'), deployment('0', {}, {}, 'payments-dev')),
  ],
  [
    'a deployment of namespace payments-test removed',
    'pass/pass',
    destroy('kubernetes_deployment_v1', deployment('4', {}, {}, 'payments-test')),
  ],
  [
    'a deployment of namespace dev-eu removed',
    'pass/pass',
    destroy('kubernetes_deployment_v1', deployment('4', {}, {}, 'dev-eu')),
  ],
  [
    'a deployment of namespace production removed',
    'block/review',
    destroy('kubernetes_deployment_v1', deployment('4', {}, {}, 'production')),
  ],
  [
    'rolling update strategy',
    'pass/pass',
    update('kubernetes_deployment_v1', deployment('4'), {
      spec: [
        {
          ...deployment('4').spec[0],
          strategy: [{ type: 'RollingUpdate', rolling_update: [{ max_surge: '50%', max_unavailable: '0' }] }],
        },
      ],
    }),
  ],
  [
    'all pods at once',
    'held/*',
    update('kubernetes_deployment_v1', deployment('4'), {
      spec: [{ ...deployment('4').spec[0], strategy: [{ type: 'Recreate', rolling_update: [] }] }],
    }),
  ],
  [
    'a host network',
    'block/review',
    update('kubernetes_deployment_v1', deployment('4'), deployment('4', {}, { host_network: true, host_pid: true })),
  ],
  [
    'privileged container',
    'block/review',
    update('kubernetes_deployment_v1', deployment('4'), deployment('4', { security_context: [{ privileged: true }] })),
  ],
  [
    'root allowed',
    'held/*',
    update(
      'kubernetes_deployment_v1',
      deployment('4'),
      deployment('4', { security_context: [{ run_as_non_root: false, privileged: false, allow_privilege_escalation: true }] }),
    ),
  ],
  [
    'a node selector',
    'pass/pass',
    update('kubernetes_deployment_v1', deployment('4'), deployment('4', {}, { node_selector: { pool: 'general' } })),
  ],
  [
    'a selector forces a replacement',
    'block/review',
    replace('kubernetes_deployment_v1', deployment('4'), {
      spec: [{ ...deployment('4').spec[0], selector: [{ match_labels: { app: 'pay' } }] }],
    }),
  ],
  [
    'a stateful set with a new image',
    'pass/pass',
    update('kubernetes_stateful_set_v1', stateful, {
      spec: [{ ...stateful.spec[0], template: podOf({ image: 'registry.acme.io/queue:2.1.1' }) }],
    }),
  ],
  [
    'a stateful set to 0',
    'block/review',
    update('kubernetes_stateful_set_v1', stateful, { spec: [{ ...stateful.spec[0], replicas: '0' }] }),
  ],
  ['a stateful set removed', 'block/review', destroy('kubernetes_stateful_set_v1', stateful)],
  [
    'a stateful set that deletes its claims',
    'held/review',
    update('kubernetes_stateful_set_v1', stateful, {
      spec: [
        { ...stateful.spec[0], persistent_volume_claim_retention_policy: [{ when_deleted: 'Delete', when_scaled: 'Retain' }] },
      ],
    }),
  ],
  ['a claim removed', 'block/block', destroy('kubernetes_persistent_volume_claim_v1', claim())],
  ['a claim of a pull request removed', 'pass/pass', destroy('kubernetes_persistent_volume_claim_v1', claim('pr-4711'))],
  [
    'a volume that goes with its claim',
    'block/review',
    update(
      'kubernetes_persistent_volume_v1',
      { metadata: cluster('data'), spec: [{ capacity: { storage: '50Gi' }, persistent_volume_reclaim_policy: 'Retain' }] },
      { spec: [{ capacity: { storage: '50Gi' }, persistent_volume_reclaim_policy: 'Delete' }] },
    ),
  ],
  [
    'a storage class made',
    'pass/pass',
    create('kubernetes_storage_class_v1', {
      metadata: cluster('ssd'),
      storage_provisioner: 'pd.csi.storage.gke.io',
      reclaim_policy: 'Delete',
      allow_volume_expansion: true,
    }),
  ],
  [
    'more pods at most',
    'pass/pass',
    update('kubernetes_horizontal_pod_autoscaler_v2', hpa, { spec: [{ ...hpa.spec[0], max_replicas: 40 }] }),
  ],
  [
    'fewer pods at most',
    'review/*',
    update('kubernetes_horizontal_pod_autoscaler_v2', hpa, { spec: [{ ...hpa.spec[0], max_replicas: 6 }] }),
  ],
  ['an autoscaler removed', 'review/*', destroy('kubernetes_horizontal_pod_autoscaler_v2', hpa)],
  [
    'a disruption budget removed',
    'review/*',
    destroy('kubernetes_pod_disruption_budget_v1', {
      metadata: meta('payments'),
      spec: [{ min_available: '2', selector: [{}] }],
    }),
  ],
  [
    'a quota raised',
    'pass/pass',
    update(
      'kubernetes_resource_quota_v1',
      { metadata: meta('q'), spec: [{ hard: { pods: '20', 'requests.memory': '20Gi' } }] },
      { spec: [{ hard: { pods: '40', 'requests.memory': '40Gi' } }] },
    ),
  ],
  [
    'a quota of nothing',
    'held/*',
    update(
      'kubernetes_resource_quota_v1',
      { metadata: meta('q'), spec: [{ hard: { pods: '20', 'requests.memory': '20Gi' } }] },
      { spec: [{ hard: { pods: '0', 'requests.memory': '20Gi' } }] },
    ),
  ],
  [
    'a config map with another level',
    'pass/pass',
    update(
      'kubernetes_config_map_v1',
      { metadata: meta('c'), data: { 'app.yaml': 'level: info\n' }, binary_data: {} },
      { data: { 'app.yaml': 'level: debug\n' } },
    ),
  ],
  [
    'a secret rotated',
    'pass/pass',
    update(
      'kubernetes_secret_v1',
      { metadata: meta('db'), type: 'Opaque', data: { password: 'old' } },
      { data: { password: 'new' } },
    ),
  ],
  [
    'a secret removed',
    'block/review',
    destroy('kubernetes_secret_v1', { metadata: meta('db'), type: 'Opaque', data: { password: 'old' } }),
  ],
  [
    'a service removed',
    'block/review',
    destroy('kubernetes_service_v1', {
      metadata: meta('payments'),
      spec: [{ type: 'ClusterIP', selector: { app: 'payments' }, port: [{ port: 80 }] }],
    }),
  ],
  [
    'a service on the internet',
    'review/*',
    update(
      'kubernetes_service_v1',
      { metadata: meta('payments'), spec: [{ type: 'ClusterIP', selector: { app: 'payments' }, port: [{ port: 80 }] }] },
      { spec: [{ type: 'LoadBalancer', selector: { app: 'payments' }, port: [{ port: 80 }] }] },
    ),
  ],
  [
    'a service leads elsewhere',
    'held/*',
    update(
      'kubernetes_service_v1',
      { metadata: meta('payments'), spec: [{ type: 'ClusterIP', selector: { app: 'payments' }, port: [{ port: 80 }] }] },
      { spec: [{ type: 'ClusterIP', selector: { app: 'payments-v2' }, port: [{ port: 80 }] }] },
    ),
  ],
  [
    'a port added to a service',
    'pass/pass',
    update(
      'kubernetes_service_v1',
      {
        metadata: meta('payments'),
        spec: [{ type: 'ClusterIP', selector: { app: 'payments' }, port: [{ name: 'http', port: 80 }] }],
      },
      {
        spec: [
          {
            type: 'ClusterIP',
            selector: { app: 'payments' },
            port: [
              { name: 'http', port: 80 },
              { name: 'metrics', port: 9090 },
            ],
          },
        ],
      },
    ),
  ],
  [
    'a host of the ingress removed',
    'held/*',
    update('kubernetes_ingress_v1', ingress, { spec: [{ ...ingress.spec[0], rule: [ingress.spec[0]?.rule[0] ?? {}] }] }),
  ],
  ['an ingress without TLS', 'held/*', update('kubernetes_ingress_v1', ingress, { spec: [{ ...ingress.spec[0], tls: [] }] })],
  [
    'a body size of the ingress',
    'pass/pass',
    update(
      'kubernetes_ingress_v1',
      { ...ingress, metadata: meta('web', 'payments', { annotations: { 'nginx.ingress.kubernetes.io/proxy-body-size': '8m' } }) },
      { metadata: meta('web', 'payments', { annotations: { 'nginx.ingress.kubernetes.io/proxy-body-size': '16m' } }) },
    ),
  ],
  ['an ingress removed', 'block/review', destroy('kubernetes_ingress_v1', ingress)],
  ['a policy that denies removed', 'held/review', destroy('kubernetes_network_policy_v1', netpol)],
  // Everything that no other policy lets in is cut off from then on.
  ['a policy that denies made', 'review/*', create('kubernetes_network_policy_v1', netpol)],
  [
    'a policy that lets everybody in',
    'held/*',
    update('kubernetes_network_policy_v1', netpol, {
      spec: [{ policy_types: ['Ingress', 'Egress'], pod_selector: [{}], ingress: [{ from: [], ports: [] }], egress: [] }],
    }),
  ],
  [
    'cluster-admin for a service account',
    'block/review',
    create('kubernetes_cluster_role_binding_v1', bindingOf('ClusterRole', 'cluster-admin', [sa])),
  ],
  [
    'cluster-admin in a namespace',
    'block/*',
    create('kubernetes_role_binding_v1', bindingOf('ClusterRole', 'cluster-admin', [sa])),
  ],
  [
    'edit rights in a namespace',
    'pass/*',
    create(
      'kubernetes_role_binding_v1',
      bindingOf('ClusterRole', 'view', [{ kind: 'Group', name: 'support', api_group: 'rbac.authorization.k8s.io' }]),
    ),
  ],
  [
    'everybody who is signed in',
    'block/*',
    create(
      'kubernetes_cluster_role_binding_v1',
      bindingOf('ClusterRole', 'edit', [{ kind: 'Group', name: 'system:authenticated', api_group: 'rbac.authorization.k8s.io' }]),
    ),
  ],
  [
    'a role of wildcards',
    'block/*',
    update(
      'kubernetes_cluster_role_v1',
      role([ruleOf(['apps'], ['deployments'], ['get', 'list'])]),
      role([ruleOf(['*'], ['*'], ['*'])]),
    ),
  ],
  [
    'a role that may bind and escalate',
    'block/*',
    update(
      'kubernetes_cluster_role_v1',
      role([ruleOf(['apps'], ['deployments'], ['get', 'list'])]),
      role([ruleOf(['rbac.authorization.k8s.io'], ['clusterroles'], ['bind', 'escalate'])]),
    ),
  ],
  [
    'a role that reads all secrets',
    'held/*',
    update(
      'kubernetes_cluster_role_v1',
      role([ruleOf([''], ['pods'], ['get', 'list'])]),
      role([ruleOf([''], ['pods', 'secrets'], ['get', 'list'])]),
    ),
  ],
  [
    'a role that reads services too',
    'pass/pass',
    update(
      'kubernetes_role_v1',
      role([ruleOf([''], ['pods'], ['get', 'list'])]),
      role([ruleOf([''], ['pods', 'services', 'configmaps'], ['get', 'list', 'watch'])]),
    ),
  ],
  [
    'a role that may enter pods',
    'held/*',
    update(
      'kubernetes_role_v1',
      role([ruleOf([''], ['pods'], ['get'])]),
      role([ruleOf([''], ['pods'], ['get']), ruleOf([''], ['pods/exec'], ['create'])]),
    ),
  ],
  [
    'a webhook that fails open',
    'held/*',
    update('kubernetes_validating_webhook_configuration_v1', webhook('Fail'), webhook('Ignore')),
  ],
  [
    'a webhook that fails closed',
    'held/*',
    update('kubernetes_mutating_webhook_configuration_v1', webhook('Ignore'), webhook('Fail')),
  ],
  ['a webhook removed', 'block/review', destroy('kubernetes_validating_webhook_configuration_v1', webhook('Fail'))],
  [
    'an agent on all nodes removed',
    'block/review',
    destroy('kubernetes_daemon_set_v1', { metadata: meta('node-agent', 'kube-system'), spec: [{ template: podOf() }] }),
  ],
  [
    'a cron job suspended',
    'held/*',
    update(
      'kubernetes_cron_job_v1',
      { metadata: meta('invoices'), spec: [{ schedule: '0 3 * * *', suspend: false, job_template: [] }] },
      { spec: [{ schedule: '0 3 * * *', suspend: true, job_template: [] }] },
    ),
  ],
  [
    'a cron job at another hour',
    'pass/pass',
    update(
      'kubernetes_cron_job_v1',
      { metadata: meta('invoices'), spec: [{ schedule: '0 3 * * *', suspend: false, job_template: [] }] },
      { spec: [{ schedule: '0 4 * * *', suspend: false, job_template: [] }] },
    ),
  ],
  ['a namespace removed', 'block/block', destroy('kubernetes_namespace_v1', { metadata: [{ name: 'payments', labels: {} }] })],
  [
    'a namespace of a dev team removed',
    'pass/pass',
    destroy('kubernetes_namespace_v1', { metadata: [{ name: 'team-a-dev', labels: {} }] }),
  ],
  [
    'a namespace by its label removed',
    'pass/pass',
    destroy('kubernetes_namespace_v1', { metadata: [{ name: 'feature-login', labels: { env: 'preview' } }] }),
  ],
  [
    'a namespace no longer restricted',
    'held/*',
    update(
      'kubernetes_namespace_v1',
      { metadata: [{ name: 'payments', labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } }] },
      { metadata: [{ name: 'payments', labels: { 'pod-security.kubernetes.io/enforce': 'privileged' } }] },
    ),
  ],
  [
    'a label of a namespace',
    'pass/pass',
    update(
      'kubernetes_namespace_v1',
      { metadata: [{ name: 'payments', labels: { team: 'a' } }] },
      { metadata: [{ name: 'payments', labels: { team: 'b' } }] },
    ),
  ],
  ['chart: a patch', 'pass/pass', update('helm_release', chart('replicaCount: 1\n'), { version: '15.5.21' })],
  ['chart: a minor version', 'pass/pass', update('helm_release', chart('replicaCount: 1\n'), { version: '15.6.0' })],
  ['chart: a major version', 'review/*', update('helm_release', chart('replicaCount: 1\n'), { version: '16.0.0' })],
  ['chart: uninstalled', 'block/review', destroy('helm_release', chart('replicaCount: 1\n'))],
  ['chart: uninstalled from namespace demo-pr-12', 'pass/pass', destroy('helm_release', chart('', { namespace: 'demo-pr-12' }))],
  ['chart: replaced by its name', 'block/review', replace('helm_release', chart('replicaCount: 1\n'), { name: 'postgres' })],
  [
    'chart: persistence off',
    'held/review',
    update('helm_release', chart('primary:\n  persistence:\n    enabled: true\n    size: 50Gi\n'), {
      values: ['primary:\n  persistence:\n    enabled: false\n    size: 50Gi\n'],
    }),
  ],
  [
    'chart: a password no longer asked',
    'held/*',
    update('helm_release', chart('auth:\n  enabled: true\n', { chart: 'redis' }), { values: ['auth:\n  enabled: false\n'] }),
  ],
  [
    'chart: backups off',
    'held/*',
    update('helm_release', chart('backup:\n  enabled: true\n'), { values: ['backup:\n  enabled: false\n'] }),
  ],
  [
    'chart: a bigger volume',
    'pass/pass',
    update('helm_release', chart('primary:\n  persistence:\n    size: 50Gi\n'), {
      values: ['primary:\n  persistence:\n    size: 100Gi\n'],
    }),
  ],
  [
    'chart: a tag',
    'pass/pass',
    update('helm_release', chart('image:\n  tag: "16.4.0"\n'), { values: ['image:\n  tag: "16.4.1"\n'] }),
  ],
  [
    'chart: no replicas',
    'block/*',
    update('helm_release', chart('replicaCount: 3\n', { chart: 'payments' }), { values: ['replicaCount: 0\n'] }),
  ],
  [
    'chart: metrics on',
    'pass/pass',
    update('helm_release', chart('metrics:\n  enabled: false\n'), { values: ['metrics:\n  enabled: true\n'] }),
  ],
  [
    'chart: a service on the internet',
    'held/*',
    update('helm_release', chart('service:\n  type: ClusterIP\n'), { values: ['service:\n  type: LoadBalancer\n'] }),
  ],
  ['chart: made', 'pass/pass', create('helm_release', chart('replicaCount: 1\n', { chart: 'nginx', name: 'docs' }))],
  [
    'manifest: a deployment with a new image',
    'pass/pass',
    update(
      'kubernetes_manifest',
      doc('Deployment', 'apps/v1', { spec: { replicas: 3, template: { spec: { containers: [{ name: 'a', image: 'a:1' }] } } } }),
      doc('Deployment', 'apps/v1', { spec: { replicas: 3, template: { spec: { containers: [{ name: 'a', image: 'a:2' }] } } } }),
    ),
  ],
  [
    'manifest: no replicas',
    'block/review',
    update(
      'kubernetes_manifest',
      doc('Deployment', 'apps/v1', { spec: { replicas: 3 } }),
      doc('Deployment', 'apps/v1', { spec: { replicas: 0 } }),
    ),
  ],
  [
    'manifest: an ingress without TLS',
    'held/*',
    update(
      'kubernetes_manifest',
      doc('Ingress', 'networking.k8s.io/v1', { spec: { tls: [{ hosts: ['a'] }], rules: [{ host: 'a' }] } }),
      doc('Ingress', 'networking.k8s.io/v1', { spec: { rules: [{ host: 'a' }] } }),
    ),
  ],
  [
    'manifest: a volume that goes with its claim',
    'held/*',
    update(
      'kubernetes_manifest',
      doc('PersistentVolume', 'v1', { spec: { persistentVolumeReclaimPolicy: 'Retain' } }),
      doc('PersistentVolume', 'v1', { spec: { persistentVolumeReclaimPolicy: 'Delete' } }),
    ),
  ],
  [
    'manifest: fewer pods at most',
    'review/*',
    update(
      'kubernetes_manifest',
      doc('HorizontalPodAutoscaler', 'autoscaling/v2', { spec: { minReplicas: 4, maxReplicas: 20 } }),
      doc('HorizontalPodAutoscaler', 'autoscaling/v2', { spec: { minReplicas: 4, maxReplicas: 5 } }),
    ),
  ],
  [
    'manifest: a CRD removed',
    'block/*',
    destroy('kubernetes_manifest', {
      manifest: {
        apiVersion: 'apiextensions.k8s.io/v1',
        kind: 'CustomResourceDefinition',
        metadata: { name: 'orders.acme.io' },
        spec: { group: 'acme.io' },
      },
    }),
  ],
  [
    'manifest: a CRD gains a field',
    'pass/pass',
    update(
      'kubernetes_manifest',
      {
        manifest: {
          apiVersion: 'apiextensions.k8s.io/v1',
          kind: 'CustomResourceDefinition',
          metadata: { name: 'orders.acme.io' },
          spec: { group: 'acme.io', versions: [{ name: 'v1', schema: { a: 1 } }] },
        },
      },
      {
        manifest: {
          apiVersion: 'apiextensions.k8s.io/v1',
          kind: 'CustomResourceDefinition',
          metadata: { name: 'orders.acme.io' },
          spec: { group: 'acme.io', versions: [{ name: 'v1', schema: { a: 1, b: 2 } }] },
        },
      },
    ),
  ],
  [
    'manifest: a Kyverno policy only audits',
    'held/*',
    update(
      'kubernetes_manifest',
      doc('ClusterPolicy', 'kyverno.io/v1', { spec: { validationFailureAction: 'Enforce', rules: [{ name: 'a' }] } }),
      doc('ClusterPolicy', 'kyverno.io/v1', { spec: { validationFailureAction: 'Audit', rules: [{ name: 'a' }] } }),
    ),
  ],
  [
    'manifest: a Gatekeeper constraint only warns',
    'held/*',
    update(
      'kubernetes_manifest',
      doc('K8sRequiredLabels', 'constraints.gatekeeper.sh/v1beta1', { spec: { enforcementAction: 'deny' } }),
      doc('K8sRequiredLabels', 'constraints.gatekeeper.sh/v1beta1', { spec: { enforcementAction: 'dryrun' } }),
    ),
  ],
  [
    'manifest: a PostgreSQL cluster removed',
    'block/block',
    destroy('kubernetes_manifest', doc('Cluster', 'postgresql.cnpg.io/v1', { spec: { instances: 3 } })),
  ],
  [
    'manifest: a PostgreSQL cluster with one instance',
    'held/*',
    update(
      'kubernetes_manifest',
      doc('Cluster', 'postgresql.cnpg.io/v1', { spec: { instances: 3 } }),
      doc('Cluster', 'postgresql.cnpg.io/v1', { spec: { instances: 1 } }),
    ),
  ],
  [
    'manifest: a PostgreSQL cluster without backups',
    'held/*',
    update(
      'kubernetes_manifest',
      doc('Cluster', 'postgresql.cnpg.io/v1', {
        spec: { instances: 3, backup: { retentionPolicy: '30d', barmanObjectStore: { destinationPath: 's3://b' } } },
      }),
      doc('Cluster', 'postgresql.cnpg.io/v1', { spec: { instances: 3 } }),
    ),
  ],
  [
    'manifest: a certificate of one more name',
    'pass/pass',
    update(
      'kubernetes_manifest',
      doc('Certificate', 'cert-manager.io/v1', { spec: { dnsNames: ['a.acme.com'], secretName: 'tls' } }),
      doc('Certificate', 'cert-manager.io/v1', { spec: { dnsNames: ['a.acme.com', 'b.acme.com'], secretName: 'tls' } }),
    ),
  ],
  [
    'Argo CD: another revision',
    'pass/pass',
    update(
      'kubernetes_manifest',
      argo({}),
      argo({ source: { repoURL: 'https://git.acme.io/deploy', path: 'payments', targetRevision: 'v42' } }),
    ),
  ],
  [
    'Argo CD: prunes by itself',
    'held/*',
    update(
      'kubernetes_manifest',
      argo({ syncPolicy: { automated: { prune: false, selfHeal: true } } }),
      argo({ syncPolicy: { automated: { prune: true, selfHeal: true } } }),
    ),
  ],
  ['Argo CD: an application removed', 'block/review', destroy('kubernetes_manifest', argo({}))],
  [
    'Argo CD: another repository',
    'held/*',
    update(
      'argocd_application',
      {
        metadata: meta('payments', 'argocd'),
        spec: [
          {
            project: 'default',
            source: [{ repo_url: 'https://git.acme.io/deploy', path: 'payments', target_revision: 'v41' }],
            destination: [{ namespace: 'payments' }],
          },
        ],
      },
      {
        spec: [
          {
            project: 'default',
            source: [{ repo_url: 'https://github.com/somebody/deploy', path: 'payments', target_revision: 'main' }],
            destination: [{ namespace: 'payments' }],
          },
        ],
      },
    ),
  ],
  [
    'Argo CD: an application by its own provider removed',
    'block/review',
    destroy('argocd_application', { metadata: meta('payments', 'argocd'), cascade: true, spec: [{ project: 'default' }] }),
  ],
  [
    'Argo CD: a revision by its own provider',
    'pass/pass',
    update(
      'argocd_application',
      {
        metadata: meta('payments', 'argocd'),
        spec: [
          { project: 'default', source: [{ repo_url: 'https://git.acme.io/deploy', path: 'payments', target_revision: 'v41' }] },
        ],
      },
      {
        spec: [
          { project: 'default', source: [{ repo_url: 'https://git.acme.io/deploy', path: 'payments', target_revision: 'v42' }] },
        ],
      },
    ),
  ],
  [
    'Flux: suspended',
    'held/*',
    update(
      'kubernetes_manifest',
      doc('Kustomization', 'kustomize.toolkit.fluxcd.io/v1', { spec: { path: './apps', prune: true, suspend: false } }),
      doc('Kustomization', 'kustomize.toolkit.fluxcd.io/v1', { spec: { path: './apps', prune: true, suspend: true } }),
    ),
  ],
  [
    'Flux: bootstrap removed',
    'block/*',
    destroy('flux_bootstrap_git', { path: 'clusters/main', namespace: 'flux-system', keep_namespace: false }),
  ],
  [
    'YAML: a new image',
    'pass/pass',
    update(
      'kubectl_manifest',
      yaml(
        'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: x\nspec:\n  replicas: 3\n  template:\n    spec:\n      containers:\n      - name: a\n        image: a:1\n',
      ),
      yaml(
        'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: x\nspec:\n  replicas: 3\n  template:\n    spec:\n      containers:\n      - name: a\n        image: a:2\n',
      ),
    ),
  ],
  [
    'YAML: cluster-admin',
    'block/review',
    create(
      'kubectl_manifest',
      yaml(
        'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: x\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: cluster-admin\nsubjects:\n- kind: ServiceAccount\n  name: ci\n  namespace: ci\n',
      ),
    ),
  ],
  [
    'YAML: a namespace removed',
    'block/block',
    destroy('kubectl_manifest', yaml('apiVersion: v1\nkind: Namespace\nmetadata:\n  name: payments\n')),
  ],
  [
    'YAML: a network policy removed',
    'held/*',
    destroy(
      'kubectl_manifest',
      yaml(
        'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: deny\n  namespace: payments\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n',
      ),
    ),
  ],
  [
    'YAML: a privileged daemon set made',
    'held/*',
    create(
      'kubectl_manifest',
      yaml(
        'apiVersion: apps/v1\nkind: DaemonSet\nmetadata:\n  name: x\nspec:\n  template:\n    spec:\n      hostPID: true\n      containers:\n      - name: a\n        image: a:1\n        securityContext:\n          privileged: true\n',
      ),
    ),
  ],
  [
    'YAML: a Karpenter pool with other limits',
    'pass/pass',
    update(
      'kubectl_manifest',
      yaml('apiVersion: karpenter.sh/v1\nkind: NodePool\nmetadata:\n  name: general\nspec:\n  limits:\n    cpu: 100\n'),
      yaml('apiVersion: karpenter.sh/v1\nkind: NodePool\nmetadata:\n  name: general\nspec:\n  limits:\n    cpu: 200\n'),
    ),
  ],
  [
    'YAML: a Karpenter pool removed',
    'held/*',
    destroy(
      'kubectl_manifest',
      yaml('apiVersion: karpenter.sh/v1\nkind: NodePool\nmetadata:\n  name: general\nspec:\n  limits:\n    cpu: 100\n'),
    ),
  ],
];
