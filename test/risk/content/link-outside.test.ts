import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/value.ts';
import { linkOutside, mayLink } from '../../../src/risk/content/link-outside.ts';

const SUBSCRIPTION = '00000000-0000-0000-0000-00000000000b';
const VNET = `/subscriptions/${SUBSCRIPTION}/resourceGroups/hub/providers/Microsoft.Network/virtualNetworks/hub`;

const LINKS: readonly (readonly [types: string, path: string, other: string])[] = [
  ['aws_vpc_peering_connection awscc_ec2_vpc_peering_connection', 'peer_owner_id', '999999999999'],
  ['AWS::EC2::VPCPeeringConnection', 'PeerOwnerId', '999999999999'],
  ['aws_ec2_transit_gateway_peering_attachment awscc_ec2_transit_gateway_peering_attachment', 'peer_account_id', '999999999999'],
  ['AWS::EC2::TransitGatewayPeeringAttachment', 'PeerAccountId', '999999999999'],
  ['aws_ram_principal_association', 'principal', '999999999999'],
  ['awscc_ram_resource_share', 'principals', '999999999999'],
  ['AWS::RAM::ResourceShare', 'Principals', '999999999999'],
  ['azurerm_virtual_network_peering azurerm_databricks_virtual_network_peering', 'remote_virtual_network_id', VNET],
  ['google_compute_network_peering google_vmwareengine_network_peering', 'peer_network', 'projects/vendor/global/networks/b'],
  ['google_compute_shared_vpc_service_project', 'service_project', 'vendor'],
  ['aws_vpc_peering_connection_accepter', 'vpc_peering_connection_id', 'pcx-1'],
  [
    'aws_ec2_transit_gateway_vpc_attachment_accepter aws_ec2_transit_gateway_peering_attachment_accepter',
    'transit_gateway_attachment_id',
    'tgw-1',
  ],
];
const linked = (type: string, before: JsonObject, after: JsonObject, known: readonly string[] = []) =>
  linkOutside(type, { before, after }, new Set(known));

describe.each(LINKS)('%s', (types, attribute, other) => {
  test.each(types.split(' '))('%s joins by its attribute', (type) => {
    expect(mayLink(type)).toBe(true);
    const link = linked(type, {}, { [attribute]: other });
    expect(link?.attribute).toBe(attribute);
    expect(link?.joins).toMatch(/another account|another subscription|another project|asked for elsewhere/);
    expect(linked(type, { [attribute]: other }, { [attribute]: other })).toBeUndefined();
    expect(linked(type, { [attribute]: other }, {})).toBeUndefined();
    expect(linked(type, {}, { [attribute]: '' })).toBeUndefined();
    for (const look of [`x${type}`, `${type}_x`]) {
      expect(mayLink(look)).toBe(false);
      expect(linked(look, {}, { [attribute]: other })).toBeUndefined();
    }
  });
});

describe('whose the other side is', () => {
  test.each<[string, boolean]>([
    ['999999999999', true],
    ['arn:aws:iam::999999999999:root', true],
    ['arn:aws-cn:sts::999999999999:assumed-role/a', true],
    ['arn:aws:ec2:eu-west-1:999999999999:vpc/x', true],
    ['arn:aws:organizations::999999999999:organization/o-1', false],
    ['o-1', false],
    ['9999999999999', false],
    ['99999999999', false],
    ['x999999999999', false],
    ['111111111111', false],
    ['***', false],
  ])('%s is another account: %s', (principal, isOther) => {
    expect(linked('aws_ram_principal_association', {}, { principal }, ['111111111111']) !== undefined).toBe(isOther);
  });

  test('is told by any of several', () => {
    const type = 'AWS::RAM::ResourceShare';
    expect(linked(type, {}, { Principals: ['111111111111', '999999999999'] }, ['111111111111'])).toBeDefined();
    expect(linked(type, { Principals: ['999999999999'] }, { Principals: ['999999999999', '888888888888'] })).toBeDefined();
    expect(linked(type, { Principals: ['999999999999', '888888888888'] }, { Principals: ['999999999999'] })).toBeUndefined();
  });

  test('of a network of Azure is its subscription, whatever its letters, and the own one is no other', () => {
    const type = 'azurerm_databricks_virtual_network_peering';
    expect(linked(type, {}, { remote_virtual_network_id: VNET }, [SUBSCRIPTION])).toBeUndefined();
    expect(linked(type, {}, { remote_virtual_network_id: VNET.toUpperCase() }, [SUBSCRIPTION])).toBeUndefined();
    expect(linked(type, {}, { remote_virtual_network_id: VNET, workspace_id: VNET })).toBeUndefined();
    expect(linked(type, {}, { remote_virtual_network_id: `x${VNET}` })).toBeUndefined();
  });

  test('of a network of Google is its project', () => {
    const type = 'google_vmwareengine_network_peering';
    const peer = 'https://www.googleapis.com/compute/v1/projects/vendor/global/networks/b';
    expect(linked(type, {}, { peer_network: peer })).toBeDefined();
    expect(linked(type, {}, { peer_network: peer }, ['vendor'])).toBeUndefined();
    expect(linked(type, {}, { peer_network: peer, network: 'projects/vendor/global/networks/a' })).toBeUndefined();
    expect(linked(type, {}, { peer_network: peer, vmware_engine_network: 'projects/vendor/x' })).toBeUndefined();
    expect(linked(type, {}, { peer_network: 'myprojects/vendor/global/networks/b' })).toBeUndefined();
    expect(linked(type, {}, { peer_network: 'projects/vendor' })).toBeUndefined();
  });

  test('of an object of any type of Azure is said in its body', () => {
    const body = { properties: { remoteVirtualNetwork: { id: VNET } } };
    expect(linked('azapi_resource', {}, { body })?.attribute).toBe('body.properties.remoteVirtualNetwork.id');
    expect(linked('azapi_resource', {}, { body, parent_id: `/subscriptions/${SUBSCRIPTION}/x` })).toBeUndefined();
  });
});
