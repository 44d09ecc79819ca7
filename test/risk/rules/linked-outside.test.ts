import { describe, expect, test } from 'vitest';
import { Sealed } from '../../../src/model/sealed.ts';
import type { ValueObject } from '../../../src/model/value.ts';
import { buildChange } from '../../support/build.ts';
import { create, findingsOf, judge, update } from '../support.ts';

const ID = 'linked-outside';
const [OWN, OTHER] = ['111111111111', '999999999999'];
const vnet = (subscription: string) =>
  `/subscriptions/${subscription}/resourceGroups/hub/providers/Microsoft.Network/virtualNetworks/hub`;
const [HERE, THERE] = ['00000000-0000-0000-0000-00000000000a', '00000000-0000-0000-0000-00000000000b'];

const LINKS: readonly (readonly [type: string, attribute: string, outside: ValueObject, inside: ValueObject])[] = [
  ['aws_vpc_peering_connection', 'peer_owner_id', { peer_owner_id: OTHER }, { peer_owner_id: OWN }],
  ['awscc_ec2_vpc_peering_connection', 'peer_owner_id', { peer_owner_id: OTHER }, { peer_owner_id: OWN }],
  ['AWS::EC2::VPCPeeringConnection', 'PeerOwnerId', { PeerOwnerId: OTHER }, { PeerVpcId: 'vpc-1' }],
  ['aws_ec2_transit_gateway_peering_attachment', 'peer_account_id', { peer_account_id: OTHER }, { peer_account_id: OWN }],
  [
    'aws_ram_principal_association',
    'principal',
    { principal: `arn:aws:iam::${OTHER}:role/x` },
    { principal: `arn:aws:organizations::${OTHER}:organization/o-1` },
  ],
  ['AWS::RAM::ResourceShare', 'Principals', { Principals: [OWN, OTHER] }, { Principals: [OWN] }],
  [
    'azurerm_virtual_network_peering',
    'remote_virtual_network_id',
    { remote_virtual_network_id: vnet(THERE) },
    { remote_virtual_network_id: vnet(HERE) },
  ],
  [
    'azapi_resource',
    'body.properties.remoteVirtualNetwork.id',
    { body: { properties: { remoteVirtualNetwork: { id: vnet(THERE) } } } },
    { parent_id: vnet(THERE), body: { properties: { remoteVirtualNetwork: { id: vnet(THERE) } } } },
  ],
  [
    'google_compute_network_peering',
    'peer_network',
    { network: 'projects/shop/global/networks/a', peer_network: 'projects/vendor/global/networks/b' },
    {
      network: 'projects/shop/global/networks/a',
      peer_network: 'https://www.googleapis.com/compute/v1/projects/shop/global/networks/b',
    },
  ],
  [
    'google_compute_shared_vpc_service_project',
    'service_project',
    { host_project: 'net', service_project: 'vendor' },
    { host_project: 'net', service_project: 'own-project' },
  ],
];
const plan = { accounts: new Map([OWN, HERE, 'own-project'].map((account) => [account, 1])) };

describe.each(LINKS)('%s', (type, attribute, outside, inside) => {
  test('with somebody else is seen, by its attribute', () => {
    const [finding, ...more] = findingsOf(ID, create(type, outside), { plan });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ channel: 'security', code: 'security_exposure', attribute });
    expect(judge(create(type, outside), { plan }).harm).toBeGreaterThan(0.2);
  });

  test('is quiet within the own account, and where it was linked before', () => {
    expect(findingsOf(ID, create(type, inside), { plan })).toEqual([]);
    expect(findingsOf(ID, update(type, outside, { ...outside, tags: { a: 'b' } }), { plan })).toEqual([]);
  });
});

test('another side comes by a replacement or an update', () => {
  const values = { before: { peer_owner_id: OWN }, after: { peer_owner_id: OTHER } };
  const replaced = buildChange('aws_vpc_peering_connection.main', { kind: 'replace-destroy-first', ...values });
  expect(findingsOf(ID, replaced, { plan })).toHaveLength(1);
  const shared = update('AWS::RAM::ResourceShare', { Principals: [OWN] }, { Principals: [OWN, OTHER] });
  expect(findingsOf(ID, shared, { plan })).toHaveLength(1);
});

test('where nothing tells whose the plan is, the other side is not taken for its own', () => {
  expect(findingsOf(ID, create('azurerm_virtual_network_peering', { remote_virtual_network_id: vnet(HERE) }))).toHaveLength(1);
});

test('a secret account is not told', () => {
  const change = create('aws_vpc_peering_connection', { peer_owner_id: new Sealed(OTHER, 'marked-sensitive') });
  const found = findingsOf(ID, change, { plan });
  expect(found).toHaveLength(1);
  expect(JSON.stringify(found)).not.toContain(OTHER);
});

describe('an offer of somebody else', () => {
  const TYPE = 'aws_vpc_peering_connection_accepter';
  test.each([
    [TYPE, 'vpc_peering_connection_id'],
    ['aws_ec2_transit_gateway_vpc_attachment_accepter', 'transit_gateway_attachment_id'],
    ['aws_ec2_transit_gateway_peering_attachment_accepter', 'transit_gateway_attachment_id'],
  ])('is accepted by %s', (type, attribute) => {
    expect(findingsOf(ID, create(type, { [attribute]: 'x-1' }))).toMatchObject([{ attribute }]);
  });

  test('is none where the same plan makes it', () => {
    const made = buildChange(`${TYPE}.main`, {
      kind: 'create',
      before: null,
      after: { auto_accept: true },
      unknown: { vpc_peering_connection_id: true },
    });
    expect(findingsOf(ID, made)).toEqual([]);
  });
});

describe('quiet', () => {
  test.each<[string, string, ValueObject]>([
    [
      'a new list of a network, which had let everything through',
      'aws_network_acl',
      { ingress: [{ action: 'allow', cidr_block: '0.0.0.0/0', protocol: '-1' }] },
    ],
    ['a share that nobody is in yet', 'aws_ram_resource_share', { allow_external_principals: true }],
    ['a peering of which the other side is made in the same plan', 'azurerm_virtual_network_peering', { name: 'a' }],
    ['a network by its name only', 'google_compute_network_peering', { network: 'a', peer_network: 'b' }],
    ['what links nothing', 'azapi_resource', { body: { properties: {} } }],
  ])('%s', (_what, type, values) => {
    expect(findingsOf(ID, create(type, values), { plan })).toEqual([]);
    expect(judge(create(type, values), { plan }).harm).toBeLessThan(0.1);
  });

  test('a link that ends', () => {
    const gone = buildChange('aws_vpc_peering_connection.main', {
      kind: 'delete',
      before: { peer_owner_id: OTHER },
      after: null,
    });
    expect(findingsOf(ID, gone, { plan })).toEqual([]);
  });
});
