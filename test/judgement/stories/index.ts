import type { Story } from '../story.ts';
import { aws } from './aws.ts';
import { alerting, cloudflare } from './edge-and-alerting.ts';
import { dataPlatforms, helpers, smallClouds } from './data-and-small-clouds.ts';
import { github, hashicorp, identity } from './forges-and-identity.ts';
import { azure, google } from './google-and-azure.ts';
import { kubernetes } from './kubernetes.ts';
import { fourthAzure, fourthGoogle, fourthKubernetes } from './fourth-clouds.ts';
import { thirdAzure } from './third-azure.ts';
import { thirdGoogle } from './third-google.ts';
import { thirdKubernetes } from './third-kubernetes.ts';
import { secondAws, secondGoogleAndAzure } from './second-clouds.ts';
import { secondAccess, secondData, secondEdge, secondKubernetes } from './second-others.ts';

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
  ['Google Cloud, third round', thirdGoogle],
  ['Azure, third round', thirdAzure],
  ['Kubernetes, Helm and what deploys with them, third round', thirdKubernetes],
  ['Google Cloud, fourth round', fourthGoogle],
  ['Azure, fourth round', fourthAzure],
  ['Kubernetes, Helm and what deploys with them, fourth round', fourthKubernetes],
];
