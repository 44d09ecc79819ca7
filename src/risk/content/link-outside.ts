import { remembered } from '../../model/remembered.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { asList } from './json.ts';
import { isRedacted } from './redacted.ts';
import { valueAt } from './value-at.ts';

/** What joins two sides: where the other side stands, where this one does, and how a text tells whose a side is. */
interface Link {
  readonly type: RegExp;
  readonly other: readonly string[];
  readonly own: readonly string[];
  readonly ownerIn: RegExp;
  /** What the other side gets, in a sentence. */
  readonly joins: string;
  /** What follows, where it is not that both sides reach one another, and how bad it is where the own side is known. */
  readonly says?: string;
  readonly severity?: number;
}

const AWS_ACCOUNT = /^(?:arn:[\w-]*:(?:iam|sts|ec2)::?[\w-]*:)?(\d{12})(?::|$)/;
const AZURE_SUBSCRIPTION = /^\/subscriptions\/([^/]+)/i;
const GOOGLE_PROJECT = /(?:^|\/)projects\/([^/]+)\//;
const NETWORK = 'joins a network of another account';

const LINKS: readonly Link[] = [
  {
    type: /^(aws_vpc_peering_connection|awscc_ec2_vpc_peering_connection|AWS::EC2::VPCPeeringConnection)$/,
    other: ['peer_owner_id', 'PeerOwnerId'],
    own: [],
    ownerIn: AWS_ACCOUNT,
    joins: NETWORK,
  },
  {
    type: /^((aws|awscc)_ec2_transit_gateway_peering_attachment|AWS::EC2::TransitGatewayPeeringAttachment)$/,
    other: ['peer_account_id', 'PeerAccountId'],
    own: [],
    ownerIn: AWS_ACCOUNT,
    joins: NETWORK,
  },
  {
    type: /^(aws_ram_principal_association|awscc_ram_resource_share|AWS::RAM::ResourceShare)$/,
    other: ['principal', 'principals', 'Principals'],
    own: [],
    ownerIn: AWS_ACCOUNT,
    joins: 'shares what it holds with another account',
  },
  {
    type: /^aws_redshift_data_share_(authorization|consumer_association)$/,
    other: ['consumer_identifier'],
    own: ['data_share_arn'],
    ownerIn: /^(?:arn:[\w-]*:[\w-]+:[\w-]*:)?(\d{12})(?::|$)/,
    joins: 'gives another account what the share holds',
    says: 'it is read there',
    severity: 0.55,
  },
  {
    type: /^aws_kms_grant$/,
    other: ['grantee_principal'],
    own: ['key_id'],
    ownerIn: /^(?:arn:[\w-]*:(?:iam|sts|kms):[\w-]*:)?(\d{12})(?::|$)/,
    joins: 'gives another account the use of the key',
    says: 'what it encrypts can be read there',
    severity: 0.55,
  },
  {
    type: /^(azurerm_(databricks_)?virtual_network_peering|azapi_resource)$/,
    other: ['remote_virtual_network_id', 'body.properties.remoteVirtualNetwork.id'],
    own: ['parent_id', 'workspace_id'],
    ownerIn: AZURE_SUBSCRIPTION,
    joins: 'joins a network of another subscription',
  },
  {
    type: /^google_(compute|vmwareengine)_network_peering$/,
    other: ['peer_network'],
    own: ['network', 'vmware_engine_network'],
    ownerIn: GOOGLE_PROJECT,
    joins: 'joins a network of another project',
  },
  {
    type: /^google_compute_shared_vpc_service_project$/,
    other: ['service_project'],
    own: [],
    ownerIn: /^(.+)$/,
    joins: 'lets another project use the networks of its host',
  },
];

/** An offer to link that somebody else made, by the attribute that names it. */
const ACCEPTED: readonly (readonly [type: RegExp, attribute: string])[] = [
  [/^aws_vpc_peering_connection_accepter$/, 'vpc_peering_connection_id'],
  [/^aws_ec2_transit_gateway_(vpc|peering)_attachment_accepter$/, 'transit_gateway_attachment_id'],
];

/** True for a type that may link what is one's own with what is not. */
export const mayLink = remembered((type) =>
  [...ACCEPTED.map(([pattern]) => pattern), ...LINKS.map((link) => link.type)].some((pattern) => pattern.test(type)),
);

/** The attribute by which an object comes to be linked with what is somebody else's, and what follows from it. */
export interface LinkOutside {
  readonly attribute: string;
  readonly joins: string;
  readonly says?: string;
  readonly severity?: number;
}

/**
 * Undefined for what links nothing, for what was linked before, and for what is in an account that the plan knows as its own.
 *
 * @param known accounts, subscriptions and projects in which something of the plan stands already
 */
export function linkOutside(
  type: string,
  { before, after }: { readonly before: JsonObject; readonly after: JsonObject },
  known: ReadonlySet<string>,
): LinkOutside | undefined {
  const accepted = ACCEPTED.find(([pattern]) => pattern.test(type))?.[1];
  // What is made by the same plan has no id yet, and is judged where it is asked for.
  if (accepted !== undefined)
    return isNewText(before[accepted], after[accepted])
      ? { attribute: accepted, joins: 'accepts a link that was asked for elsewhere' }
      : undefined;
  const link = LINKS.find(({ type: pattern }) => pattern.test(type));
  if (link === undefined) return undefined;
  const own = new Set([...known, ...link.own.flatMap((path) => ownersIn(valueAt(after, path), link))]);
  const attribute = link.other.find((path) => {
    const linked = new Set(ownersIn(valueAt(before, path), link));
    return ownersIn(valueAt(after, path), link).some((owner) => !linked.has(owner) && !own.has(owner));
  });
  const { joins, says, severity } = link;
  return attribute === undefined
    ? undefined
    : { attribute, joins, ...(says && { says }), ...(severity && own.size > 0 && { severity }) };
}

function isNewText(before: Json | undefined, after: Json | undefined): boolean {
  return typeof after === 'string' && after !== '' && after !== before;
}

function ownersIn(value: Json | undefined, { ownerIn }: Link): readonly string[] {
  const texts = asList(value).flatMap((item) => (typeof item === 'string' && !isRedacted(item) ? [item] : []));
  return texts.flatMap((text) => ownerIn.exec(text)?.[1]?.toLowerCase() ?? []);
}
