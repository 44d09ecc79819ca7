import { eighthNetworks } from './eighth-networks.ts';
import { eighthWeek } from './eighth-week.ts';
import { fifteenthRound } from './fifteenth-round.ts';
import { fourteenthRound } from './fourteenth-round.ts';
import { ninthProbe } from './ninth-probe.ts';
import type { Story } from '../story.ts';
import { aws } from './aws.ts';
import { alerting, cloudflare } from './edge-and-alerting.ts';
import { dataPlatforms, helpers, smallClouds } from './data-and-small-clouds.ts';
import { github, hashicorp, identity } from './forges-and-identity.ts';
import { azure, google } from './google-and-azure.ts';
import { kubernetes } from './kubernetes.ts';
import { fifthAws } from './fifth-aws.ts';
import { fourthAws } from './fourth-aws.ts';
import { thirdAwsAccess } from './third-aws-access.ts';
import { thirdAwsData } from './third-aws-data.ts';
import { thirdAwsNetwork } from './third-aws-network.ts';
import { thirdAwsWork } from './third-aws-work.ts';
import { fourthAzure, fourthGoogle, fourthKubernetes } from './fourth-clouds.ts';
import { thirdAzure } from './third-azure.ts';
import { thirdGoogle } from './third-google.ts';
import { thirdKubernetes } from './third-kubernetes.ts';
import { secondAws, secondGoogleAndAzure } from './second-clouds.ts';
import { secondAccess, secondData, secondEdge, secondKubernetes } from './second-others.ts';
import { fourthAccess, fourthClouds, fourthEdge, fourthPlatforms, fourthUnlisted } from './fourth-clouds-and-edge.ts';
import { fourthAtlas, fourthDatabases, fourthStreams, fourthWarehouses } from './fourth-data-platforms.ts';
import { sixthAws, sixthClouds, sixthKubernetes, sixthOthers } from './sixth-round.ts';
import { seventhRound } from './seventh-round.ts';
import { eleventhRound } from './eleventh-round.ts';
import { thirteenthRound } from './thirteenth-round.ts';
import { twelfthRound } from './twelfth-round.ts';
import { specialistsAws } from './specialists-aws.ts';
import { specialistsAzure } from './specialists-azure.ts';
import { specialistsGoogle } from './specialists-google.ts';
import { specialistsKubernetes } from './specialists-kubernetes.ts';
import { specialistsRoutine } from './specialists-routine.ts';
import { specialistsMoreAws } from './specialists-more-aws.ts';
import { specialistsMoreAzure } from './specialists-more-azure.ts';
import { specialistsMoreGoogle } from './specialists-more-google.ts';
import { specialistsMoreOthers } from './specialists-more-others.ts';
import { specialistsOthers } from './specialists-others.ts';
import { tenthRound } from './tenth-round.ts';
import { sixthRefusals } from './sixth-refusals.ts';
import { seventhWeek } from './seventh-week.ts';
import { thirdDatadog, thirdGlue, thirdOnCall, thirdUnlisted } from './third-alerting-and-glue.ts';
import { thirdCloudflare, thirdGitHub, thirdGitLab } from './third-edge-and-forges.ts';
import { thirdAuth0, thirdDirectories, thirdOkta, thirdVault } from './third-identity.ts';

/** Whole plans with the verdicts of a senior reviewer, by field, written before the rules were looked at. */
export const STORIES: readonly (readonly [field: string, stories: readonly Story[]])[] = [
  ['AWS', aws],
  ['Google Cloud', google],
  ['Azure', azure],
  ['Kubernetes and Helm', kubernetes],
  ['Cloudflare', cloudflare],
  ['alerting and Fastly', alerting],
  ['GitHub', github],
  ['identity providers', identity],
  ['Vault, Consul and Nomad', hashicorp],
  ['data platforms', dataPlatforms],
  ['small clouds', smallClouds],
  ['helpers and unlisted types', helpers],
  ['AWS, second round', secondAws],
  ['Google Cloud and Azure, second round', secondGoogleAndAzure],
  ['Kubernetes and Helm, second round', secondKubernetes],
  ['edge and alerting, second round', secondEdge],
  ['forges, identity and HashiCorp, second round', secondAccess],
  ['data platforms, small clouds and unlisted types, second round', secondData],
  ['Cloudflare, third round', thirdCloudflare],
  ['GitHub, third round', thirdGitHub],
  ['GitLab, third round', thirdGitLab],
  ['Okta, third round', thirdOkta],
  ['Auth0, third round', thirdAuth0],
  ['Entra and Google Workspace, third round', thirdDirectories],
  ['Vault, Consul and Nomad, third round', thirdVault],
  ['Datadog, third round', thirdDatadog],
  ['on-call, Grafana and others, third round', thirdOnCall],
  ['Terraform Cloud, flags and helpers, third round', thirdGlue],
  ['unlisted types, third round', thirdUnlisted],
  ['MongoDB Atlas, fourth round', fourthAtlas],
  ['Kafka and RabbitMQ, fourth round', fourthStreams],
  ['Snowflake and Databricks, fourth round', fourthWarehouses],
  ['managed databases, fourth round', fourthDatabases],
  ['small clouds, fourth round', fourthClouds],
  ['platforms, fourth round', fourthPlatforms],
  ['Keycloak and Tailscale, fourth round', fourthAccess],
  ['edge, DNS and others, fourth round', fourthEdge],
  ['unlisted types, fourth round', fourthUnlisted],
  ['AWS data, third round', thirdAwsData],
  ['AWS access, third round', thirdAwsAccess],
  ['AWS networks and edges, third round', thirdAwsNetwork],
  ['AWS workloads, third round', thirdAwsWork],
  ['AWS, fourth round', fourthAws],
  ['AWS, fifth round', fifthAws],
  ['Google Cloud, third round', thirdGoogle],
  ['Azure, third round', thirdAzure],
  ['Kubernetes, Helm and what deploys with them, third round', thirdKubernetes],
  ['Google Cloud, fourth round', fourthGoogle],
  ['Azure, fourth round', fourthAzure],
  ['Kubernetes, Helm and what deploys with them, fourth round', fourthKubernetes],
  ['traffic turned away, sixth round', sixthRefusals],
  ['a week of a platform team, seventh round', seventhWeek],
  ['AWS, sixth round', sixthAws],
  ['Google Cloud and Azure, sixth round', sixthClouds],
  ['Kubernetes and Helm, sixth round', sixthKubernetes],
  ['other providers, sixth round', sixthOthers],
  ['all providers, seventh round', seventhRound],
  ['operations of a platform team, eighth round', eighthWeek],
  ['networks, capacity and access, eighth round', eighthNetworks],
  ['subtle harm of all providers, ninth round', ninthProbe],
  ['two hundred changes of another author', tenthRound],
  ['a second set of another author', eleventhRound],
  ['a third set of another author', twelfthRound],
  ['all attributes, one by one', thirteenthRound],
  ['benchmarks, threads and errands', fourteenthRound],
  ['published plans, other providers, seldom attributes', fifteenthRound],
  ['what a specialist would stop: more of others', specialistsMoreOthers],
  ['what a specialist would stop: more of Google', specialistsMoreGoogle],
  ['what a specialist would stop: more of Azure', specialistsMoreAzure],
  ['what a specialist would stop: more of AWS', specialistsMoreAws],
  ['what a team does every week', specialistsRoutine],
  ['what a specialist would stop: others', specialistsOthers],
  ['what a specialist would stop: kubernetes', specialistsKubernetes],
  ['what a specialist would stop: google', specialistsGoogle],
  ['what a specialist would stop: azure', specialistsAzure],
  ['what a specialist would stop: aws', specialistsAws],
];
