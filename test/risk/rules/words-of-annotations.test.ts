import { expect, test } from 'vitest';
import { findingsOf, severitiesOf, update } from '../support.ts';

const annotated = (annotations: Readonly<Record<string, string>>) => ({ metadata: [{ name: 'api', annotations }] });

test.each([
  'cloud.google.com/neg',
  'controller.autoneg.dev/neg',
  'cloud.google.com/backend-config',
  'networking.gke.io/managed-certificates',
  'kubernetes.io/ingress.global-static-ip-name',
  'run.googleapis.com/cloudsql-instances',
  'run.googleapis.com/vpc-access-connector',
  'cert-manager.io/cluster-issuer',
  'iam.gke.io/gcp-service-account',
  'azure.workload.identity/client-id',
  'vault.hashicorp.com/agent-inject',
  'service.beta.kubernetes.io/aws-load-balancer-ssl-cert',
])('%s is missed by a controller', (name) => {
  const lost = update('kubernetes_service_v1', annotated({ [name]: 'a', other: 'b' }), annotated({ other: 'b' }));
  expect(severitiesOf('disruptive-update', lost)).toEqual([0.3]);
  const gained = update('kubernetes_service_v1', annotated({ other: 'b' }), annotated({ [name]: 'a', other: 'b' }));
  expect(severitiesOf('disruptive-update', gained)).toEqual([]);
});

test.each(['aws-load-balancer-scheme', 'aws-load-balancer-type', 'azure-load-balancer-internal', 'aws-load-balancer-subnets'])(
  '%s makes another load balancer',
  (name) => {
    const changed = update(
      'kubernetes_service_v1',
      annotated({ [`service.beta.kubernetes.io/${name}`]: 'a' }),
      annotated({ [`service.beta.kubernetes.io/${name}`]: 'b' }),
    );
    expect(severitiesOf('disruptive-update', changed)).toEqual([0.28]);
  },
);

test.each(['helm.sh/resource-policy', 'backup.velero.io/backup-volumes'])('%s is a safety net', (name) => {
  const lost = update('kubernetes_persistent_volume_claim_v1', annotated({ [name]: 'keep' }), annotated({ other: 'b' }));
  expect(findingsOf('protection-removed', lost)).toMatchObject([{ severity: 0.35 }]);
});

test.each([
  'cloud.google.com/neg-status',
  'kubectl.kubernetes.io/restartedAt',
  'run.googleapis.com/operation-id',
  'meta.helm.sh/release-name',
  'eck.k8s.elastic.co/orchestration-hints',
])('%s is only written by a controller', (name) => {
  const lost = update('kubernetes_service_v1', annotated({ [name]: 'a' }), annotated({}));
  expect([...severitiesOf('disruptive-update', lost), ...severitiesOf('protection-removed', lost)]).toEqual([]);
});
