import type { JsonObject } from '../../../src/model/value.ts';
import { create, destroy, replace, update, type Story } from '../story.ts';
const m = (ns: string, name = 'shop') => ({ metadata: [{ name, namespace: ns, labels: { environment: 'production' } }] });
const k = (t: string, a: JsonObject, b: JsonObject) => update(t, { ...m('shop'), ...a }, b);
const pod = (spec: JsonObject, c: JsonObject = {}) => ({
  spec: [{ replicas: '3', template: [{ spec: [{ ...spec, container: [{ name: 'a', image: 'a:1', ...c }] }] }] }],
});
const d = (a: JsonObject, b: JsonObject, ac: JsonObject = {}, bc: JsonObject = {}) =>
  k('kubernetes_deployment_v1', pod(a, ac), pod(b, bc));
const man = (a: JsonObject, b: JsonObject) => update('kubernetes_manifest', { manifest: a }, { manifest: b });
const helm = (chart: string, a: string, b: string) =>
  update('helm_release', { name: chart, chart, version: '1.0.0', namespace: 'x', values: [a] }, { values: [b] });
/** What a specialist of the service would stop, and what only looks alarming. */
export const specialistsKubernetes: readonly Story[] = [
  [
    'Kubernetes: strategy recreate',
    'review/*',
    k(
      'kubernetes_deployment_v1',
      { spec: [{ replicas: '3', strategy: [{ type: 'RollingUpdate' }] }] },
      { spec: [{ replicas: '3', strategy: [{ type: 'Recreate' }] }] },
    ),
  ],
  ['Kubernetes: host path', 'block/*', d({}, { volume: [{ name: 'h', host_path: [{ path: '/' }] }] })],
  [
    'Kubernetes: caps',
    'held/*',
    d(
      {},
      {},
      { security_context: [{ capabilities: [{ add: [], drop: ['ALL'] }] }] },
      { security_context: [{ capabilities: [{ add: ['SYS_ADMIN'], drop: [] }] }] },
    ),
  ],
  [
    'Kubernetes: image other registry',
    'review/*',
    d({}, {}, { image: 'registry.acme.example/a:1.2.3' }, { image: 'docker.io/someone/a:1.2.3' }),
  ],
  ['Kubernetes: env', 'pass/*', d({}, {}, { env: [{ name: 'LOG', value: 'info' }] }, { env: [{ name: 'LOG', value: 'debug' }] })],
  [
    'Kubernetes: memory limit up',
    'pass/*',
    d({}, {}, { resources: [{ limits: { memory: '1Gi' } }] }, { resources: [{ limits: { memory: '2Gi' } }] }),
  ],
  [
    'Kubernetes: hpa max',
    'review/*',
    k(
      'kubernetes_horizontal_pod_autoscaler_v2',
      { spec: [{ min_replicas: 4, max_replicas: 20 }] },
      { spec: [{ min_replicas: 1, max_replicas: 1 }] },
    ),
  ],
  [
    'Kubernetes: hpa up',
    'pass/pass',
    k(
      'kubernetes_horizontal_pod_autoscaler_v2',
      { spec: [{ min_replicas: 4, max_replicas: 20 }] },
      { spec: [{ min_replicas: 6, max_replicas: 40 }] },
    ),
  ],
  ['Kubernetes: pdb gone', 'review/*', destroy('kubernetes_pod_disruption_budget_v1', m('shop'))],
  [
    'Kubernetes: pdb max unavailable',
    'review/*',
    k('kubernetes_pod_disruption_budget_v1', { spec: [{ max_unavailable: '1' }] }, { spec: [{ max_unavailable: '100%' }] }),
  ],
  ['Kubernetes: netpol deleted', 'held/*', destroy('kubernetes_network_policy_v1', m('shop'))],
  [
    'Kubernetes: service type',
    'held/*',
    k(
      'kubernetes_service_v1',
      { spec: [{ type: 'ClusterIP', selector: { app: 'a' } }] },
      { spec: [{ type: 'LoadBalancer', selector: { app: 'a' } }] },
    ),
  ],
  [
    'Kubernetes: service source ranges',
    'held/*',
    k(
      'kubernetes_service_v1',
      { spec: [{ type: 'LoadBalancer', load_balancer_source_ranges: ['203.0.113.0/24'] }] },
      { spec: [{ type: 'LoadBalancer', load_balancer_source_ranges: [] }] },
    ),
  ],
  [
    'Kubernetes: ingress host',
    'held/*',
    k(
      'kubernetes_ingress_v1',
      { spec: [{ rule: [{ host: 'shop.acme.example' }] }] },
      { spec: [{ rule: [{ host: 'new.acme.example' }] }] },
    ),
  ],
  [
    'Kubernetes: ingress class',
    'held/*',
    k(
      'kubernetes_ingress_v1',
      { spec: [{ ingress_class_name: 'internal', rule: [{ host: 'a' }] }] },
      { spec: [{ ingress_class_name: 'public', rule: [{ host: 'a' }] }] },
    ),
  ],
  [
    'Kubernetes: ingress tls gone',
    'held/*',
    k(
      'kubernetes_ingress_v1',
      { spec: [{ tls: [{ hosts: ['a'], secret_name: 's' }], rule: [{ host: 'a' }] }] },
      { spec: [{ tls: [], rule: [{ host: 'a' }] }] },
    ),
  ],
  [
    'Kubernetes: quota cut',
    'review/*',
    k('kubernetes_resource_quota_v1', { spec: [{ hard: { pods: '100' } }] }, { spec: [{ hard: { pods: '5' } }] }),
  ],
  [
    'Kubernetes: pvc storage',
    'pass/*',
    k(
      'kubernetes_persistent_volume_claim_v1',
      { spec: [{ resources: [{ requests: { storage: '10Gi' } }] }] },
      { spec: [{ resources: [{ requests: { storage: '20Gi' } }] }] },
    ),
  ],
  [
    'Kubernetes: pv reclaim',
    'held/*',
    update(
      'kubernetes_persistent_volume_v1',
      { metadata: [{ name: 'v' }], spec: [{ persistent_volume_reclaim_policy: 'Retain' }] },
      { spec: [{ persistent_volume_reclaim_policy: 'Delete' }] },
    ),
  ],
  [
    'Kubernetes: storage class default',
    'held/*',
    replace('kubernetes_storage_class_v1', { metadata: [{ name: 'v' }], reclaim_policy: 'Retain' }, { reclaim_policy: 'Delete' }),
  ],
  [
    'Kubernetes: ns labels psa',
    'block/*',
    update(
      'kubernetes_namespace_v1',
      { metadata: [{ name: 'shop', labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } }] },
      { metadata: [{ name: 'shop', labels: { 'pod-security.kubernetes.io/enforce': 'privileged' } }] },
    ),
  ],
  [
    'Kubernetes: webhook fail ignore',
    'held/*',
    update(
      'kubernetes_validating_webhook_configuration_v1',
      { metadata: [{ name: 'w' }], webhook: [{ name: 'a', failure_policy: 'Fail' }] },
      { webhook: [{ name: 'a', failure_policy: 'Ignore' }] },
    ),
  ],
  [
    'Kubernetes: crb',
    'block/*',
    create('kubernetes_cluster_role_binding_v1', {
      metadata: [{ name: 'x' }],
      role_ref: [{ kind: 'ClusterRole', name: 'cluster-admin' }],
      subject: [{ kind: 'ServiceAccount', name: 'default', namespace: 'shop' }],
    }),
  ],
  [
    'Kubernetes: role secrets',
    'held/*',
    update(
      'kubernetes_cluster_role_v1',
      { metadata: [{ name: 'x' }], rule: [{ api_groups: [''], resources: ['pods'], verbs: ['get'] }] },
      { rule: [{ api_groups: [''], resources: ['pods', 'secrets'], verbs: ['get', 'list'] }] },
    ),
  ],
  [
    'Kubernetes: cronjob suspend',
    'review/*',
    k(
      'kubernetes_cron_job_v1',
      { spec: [{ schedule: '0 3 * * *', suspend: false }] },
      { spec: [{ schedule: '0 3 * * *', suspend: true }] },
    ),
  ],
  [
    'Kubernetes: cronjob schedule',
    'pass/*',
    k('kubernetes_cron_job_v1', { spec: [{ schedule: '0 3 * * *' }] }, { spec: [{ schedule: '0 4 * * *' }] }),
  ],
  [
    'Kubernetes: coredns configmap',
    'held/*',
    update(
      'kubernetes_config_map_v1',
      { metadata: [{ name: 'coredns', namespace: 'kube-system' }], data: { Corefile: '.:53 { forward . /etc/resolv.conf }' } },
      { data: { Corefile: '.:53 { forward . 8.8.8.8 }' } },
    ),
  ],
  [
    'Kubernetes: priority',
    'review/*',
    update(
      'kubernetes_priority_class_v1',
      { metadata: [{ name: 'x' }], value: 1000, global_default: false },
      { global_default: true },
    ),
  ],
  [
    'crd: version removed',
    'held/*',
    man(
      {
        apiVersion: 'apiextensions.k8s.io/v1',
        kind: 'CustomResourceDefinition',
        metadata: { name: 'a.b' },
        spec: {
          versions: [
            { name: 'v1', served: true, storage: true },
            { name: 'v1beta1', served: true, storage: false },
          ],
        },
      },
      {
        apiVersion: 'apiextensions.k8s.io/v1',
        kind: 'CustomResourceDefinition',
        metadata: { name: 'a.b' },
        spec: { versions: [{ name: 'v1', served: true, storage: true }] },
      },
    ),
  ],
  [
    'cert-manager: issuer server',
    'held/*',
    man(
      {
        apiVersion: 'cert-manager.io/v1',
        kind: 'ClusterIssuer',
        metadata: { name: 'le' },
        spec: { acme: { server: 'https://acme-v02.api.letsencrypt.org/directory' } },
      },
      {
        apiVersion: 'cert-manager.io/v1',
        kind: 'ClusterIssuer',
        metadata: { name: 'le' },
        spec: { acme: { server: 'https://acme-staging-v02.api.letsencrypt.org/directory' } },
      },
    ),
  ],
  [
    'istio: authz allow',
    'held/*',
    man(
      {
        apiVersion: 'security.istio.io/v1',
        kind: 'AuthorizationPolicy',
        metadata: { name: 'a', namespace: 'shop' },
        spec: { action: 'DENY', rules: [{ from: [{ source: { notNamespaces: ['shop'] } }] }] },
      },
      {
        apiVersion: 'security.istio.io/v1',
        kind: 'AuthorizationPolicy',
        metadata: { name: 'a', namespace: 'shop' },
        spec: { action: 'ALLOW', rules: [{}] },
      },
    ),
  ],
  [
    'kyverno: audit',
    'held/*',
    man(
      {
        apiVersion: 'kyverno.io/v1',
        kind: 'ClusterPolicy',
        metadata: { name: 'a' },
        spec: { validationFailureAction: 'Enforce' },
      },
      { apiVersion: 'kyverno.io/v1', kind: 'ClusterPolicy', metadata: { name: 'a' }, spec: { validationFailureAction: 'Audit' } },
    ),
  ],
  [
    'gatekeeper',
    'held/*',
    man(
      {
        apiVersion: 'constraints.gatekeeper.sh/v1beta1',
        kind: 'K8sRequiredLabels',
        metadata: { name: 'a' },
        spec: { enforcementAction: 'deny' },
      },
      {
        apiVersion: 'constraints.gatekeeper.sh/v1beta1',
        kind: 'K8sRequiredLabels',
        metadata: { name: 'a' },
        spec: { enforcementAction: 'dryrun' },
      },
    ),
  ],
  [
    'argocd: app prune',
    'review/*',
    man(
      {
        apiVersion: 'argoproj.io/v1alpha1',
        kind: 'Application',
        metadata: { name: 'a', namespace: 'argocd' },
        spec: { syncPolicy: { automated: { prune: false } } },
      },
      {
        apiVersion: 'argoproj.io/v1alpha1',
        kind: 'Application',
        metadata: { name: 'a', namespace: 'argocd' },
        spec: { syncPolicy: { automated: { prune: true } } },
      },
    ),
  ],
  [
    'external: secret store',
    'held/*',
    man(
      {
        apiVersion: 'external-secrets.io/v1',
        kind: 'ClusterSecretStore',
        metadata: { name: 'a' },
        spec: { provider: { vault: { server: 'https://vault.acme.example' } } },
      },
      {
        apiVersion: 'external-secrets.io/v1',
        kind: 'ClusterSecretStore',
        metadata: { name: 'a' },
        spec: { provider: { vault: { server: 'https://vault.other.example' } } },
      },
    ),
  ],
  [
    'cnpg: instances',
    'held/*',
    man(
      {
        apiVersion: 'postgresql.cnpg.io/v1',
        kind: 'Cluster',
        metadata: { name: 'db', namespace: 'shop' },
        spec: { instances: 3, storage: { size: '100Gi' } },
      },
      {
        apiVersion: 'postgresql.cnpg.io/v1',
        kind: 'Cluster',
        metadata: { name: 'db', namespace: 'shop' },
        spec: { instances: 1, storage: { size: '100Gi' } },
      },
    ),
  ],
  [
    'cnpg: backup retention',
    'held/*',
    man(
      {
        apiVersion: 'postgresql.cnpg.io/v1',
        kind: 'Cluster',
        metadata: { name: 'db', namespace: 'shop' },
        spec: { instances: 3, backup: { retentionPolicy: '30d' } },
      },
      {
        apiVersion: 'postgresql.cnpg.io/v1',
        kind: 'Cluster',
        metadata: { name: 'db', namespace: 'shop' },
        spec: { instances: 3, backup: { retentionPolicy: '1d' } },
      },
    ),
  ],
  [
    'cnpg: deleted',
    'block/*',
    destroy('kubernetes_manifest', {
      manifest: {
        apiVersion: 'postgresql.cnpg.io/v1',
        kind: 'Cluster',
        metadata: { name: 'db', namespace: 'shop' },
        spec: { instances: 3 },
      },
    }),
  ],
  [
    'strimzi: topic',
    'block/*',
    destroy('kubernetes_manifest', {
      manifest: {
        apiVersion: 'kafka.strimzi.io/v1beta2',
        kind: 'KafkaTopic',
        metadata: { name: 'orders', namespace: 'kafka' },
        spec: { partitions: 12 },
      },
    }),
  ],
  [
    'strimzi: retention',
    'held/*',
    man(
      {
        apiVersion: 'kafka.strimzi.io/v1beta2',
        kind: 'KafkaTopic',
        metadata: { name: 'orders', namespace: 'kafka' },
        spec: { config: { 'retention.ms': 604800000 } },
      },
      {
        apiVersion: 'kafka.strimzi.io/v1beta2',
        kind: 'KafkaTopic',
        metadata: { name: 'orders', namespace: 'kafka' },
        spec: { config: { 'retention.ms': 60000 } },
      },
    ),
  ],
  [
    'velero: schedule',
    'held/*',
    man(
      {
        apiVersion: 'velero.io/v1',
        kind: 'Schedule',
        metadata: { name: 'daily', namespace: 'velero' },
        spec: { schedule: '0 1 * * *', template: { ttl: '720h0m0s', includedNamespaces: ['*'] } },
      },
      {
        apiVersion: 'velero.io/v1',
        kind: 'Schedule',
        metadata: { name: 'daily', namespace: 'velero' },
        spec: { schedule: '0 1 * * *', template: { ttl: '24h0m0s', includedNamespaces: ['shop'] } },
      },
    ),
  ],
  [
    'gateway: listener',
    'held/*',
    man(
      {
        apiVersion: 'gateway.networking.k8s.io/v1',
        kind: 'Gateway',
        metadata: { name: 'g', namespace: 'x' },
        spec: { listeners: [{ name: 'https', port: 443, protocol: 'HTTPS' }] },
      },
      {
        apiVersion: 'gateway.networking.k8s.io/v1',
        kind: 'Gateway',
        metadata: { name: 'g', namespace: 'x' },
        spec: { listeners: [{ name: 'http', port: 80, protocol: 'HTTP' }] },
      },
    ),
  ],
  [
    'prom: rule gone',
    'review/*',
    destroy('kubernetes_manifest', {
      manifest: {
        apiVersion: 'monitoring.coreos.com/v1',
        kind: 'PrometheusRule',
        metadata: { name: 'alerts', namespace: 'm' },
        spec: { groups: [] },
      },
    }),
  ],
  [
    'helm: ingress-nginx replicas',
    'review/*',
    helm('ingress-nginx', 'controller:\n  replicaCount: 3\n', 'controller:\n  replicaCount: 1\n'),
  ],
  [
    'helm: ingress-nginx snippets',
    'held/*',
    helm('ingress-nginx', 'controller:\n  allowSnippetAnnotations: false\n', 'controller:\n  allowSnippetAnnotations: true\n'),
  ],
  [
    'helm: prometheus retention',
    'review/*',
    helm(
      'kube-prometheus-stack',
      'prometheus:\n  prometheusSpec:\n    retention: 30d\n',
      'prometheus:\n  prometheusSpec:\n    retention: 2d\n',
    ),
  ],
  [
    'helm: prometheus storage gone',
    'held/*',
    helm(
      'kube-prometheus-stack',
      'prometheus:\n  prometheusSpec:\n    storageSpec:\n      volumeClaimTemplate:\n        spec:\n          resources:\n            requests:\n              storage: 100Gi\n',
      'prometheus:\n  prometheusSpec:\n    retention: 10d\n',
    ),
  ],
  ['helm: redis auth', 'block/*', helm('redis', 'auth:\n  enabled: true\n', 'auth:\n  enabled: false\n')],
  [
    'helm: redis persistence',
    'held/*',
    helm('redis', 'master:\n  persistence:\n    enabled: true\n', 'master:\n  persistence:\n    enabled: false\n'),
  ],
  ['helm: postgres tag', 'held/*', helm('postgresql', 'image:\n  tag: "14.9"\n', 'image:\n  tag: "16.1"\n')],
  ['helm: app tag', 'pass/pass', helm('shop', 'image:\n  tag: "1.9.0"\n', 'image:\n  tag: "1.10.0"\n')],
  ['helm: vault dev', 'block/*', helm('vault', 'server:\n  dev:\n    enabled: false\n', 'server:\n  dev:\n    enabled: true\n')],
  [
    'helm: vault ha',
    'review/*',
    helm('vault', 'server:\n  ha:\n    enabled: true\n    replicas: 3\n', 'server:\n  ha:\n    enabled: false\n'),
  ],
  [
    'helm: argo anonymous',
    'block/*',
    helm(
      'argo-cd',
      'configs:\n  cm:\n    users.anonymous.enabled: "false"\n',
      'configs:\n  cm:\n    users.anonymous.enabled: "true"\n',
    ),
  ],
  [
    'helm: argo rbac default',
    'block/*',
    helm('argo-cd', 'configs:\n  rbac:\n    policy.default: ""\n', 'configs:\n  rbac:\n    policy.default: "role:admin"\n'),
  ],
  [
    'helm: grafana anon',
    'block/*',
    helm(
      'grafana',
      'grafana.ini:\n  auth.anonymous:\n    enabled: false\n',
      'grafana.ini:\n  auth.anonymous:\n    enabled: true\n    org_role: Admin\n',
    ),
  ],
  [
    'helm: jenkins security',
    'block/*',
    helm(
      'jenkins',
      'controller:\n  enableXmlConfig: true\n  securityRealm: ldap\n',
      'controller:\n  enableXmlConfig: true\n  securityRealm: none\n',
    ),
  ],
  ['helm: service LB public', 'held/*', helm('grafana', 'service:\n  type: ClusterIP\n', 'service:\n  type: LoadBalancer\n')],
  [
    'helm: resources up',
    'pass/*',
    helm('shop', 'resources:\n  limits:\n    memory: 512Mi\n', 'resources:\n  limits:\n    memory: 1Gi\n'),
  ],
  [
    'helm: upgrade minor',
    'pass/*',
    update(
      'helm_release',
      { name: 'shop', chart: 'shop', version: '1.2.3', namespace: 'x', values: ['a: 1\n'] },
      { version: '1.3.0' },
    ),
  ],
  [
    'helm: upgrade major',
    'review/*',
    update(
      'helm_release',
      { name: 'cert-manager', chart: 'cert-manager', version: '1.2.3', namespace: 'x', values: ['a: 1\n'] },
      { version: '2.0.0' },
    ),
  ],
  [
    'helm: downgrade',
    'review/*',
    update(
      'helm_release',
      { name: 'shop', chart: 'shop', version: '2.2.3', namespace: 'x', values: ['a: 1\n'] },
      { version: '1.3.0' },
    ),
  ],
  [
    'helm: repository changed',
    'held/*',
    update(
      'helm_release',
      { name: 'shop', chart: 'redis', repository: 'https://charts.bitnami.com/bitnami', version: '2.2.3', namespace: 'x' },
      { repository: 'https://charts.other.example' },
    ),
  ],
  [
    'helm: atomic off',
    'pass/*',
    update('helm_release', { name: 'shop', chart: 'redis', version: '2.2.3', namespace: 'x', atomic: true }, { atomic: false }),
  ],
];
