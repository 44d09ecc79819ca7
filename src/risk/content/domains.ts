import type { Json } from '../../model/value.ts';
import { isList, isObject } from './json.ts';

const HOST_OF_URL = /\b[a-z][a-z0-9+.-]{0,20}:\/\/(?:[^\s/?#@"'`]{0,100}@)?([\w.*-]{1,253})/gi;
const HOST_OF_MAIL = /[\w.+-]{1,64}@([\w.-]{1,253}\.[\w-]{1,63})/g;

/** Names that mean a place of the network itself, and the machine of whoever develops. */
const AT_HOME =
  /^(localhost|\d+|(127|10)\..*|192\.168\..*|172\.(1[6-9]|2\d|3[01])\..*)$|\.(local|localhost|internal|intranet|lan|svc|cluster|test|invalid)$/;
/** Below these everybody may have a name. */
const SHARED =
  /(^|\.)((vercel|netlify|fly|onrender|ngrok|ngrok-free|web|run|pages|workers|deno|github|gitlab|herokuapp|appspot|firebaseapp|cloudfunctions|amazonaws|cloudfront|awsglobalaccelerator|azurewebsites|azurefd|azure-api|windows|trycloudflare|pipedream|myshopify|surge|glitch|repl)\.(app|dev|io|com|net|me|sh|co)|railway\.app|logic\.azure\.com)$/;
/** `acme.co.uk` is a name of its own, `co.uk` is none. */
const OF_A_COUNTRY = /\.(co|com|org|net|gov|ac|edu|or|ne|go)\.[a-z]{2}$/;

/** The domains in all URLs (and, where asked for, addresses of mail) of a value: what somebody had to register, or was given by a host. */
export function domainsIn(value: Json | undefined, { mails = false } = {}): ReadonlySet<string> {
  const texts = textsIn(value);
  const hosts = texts.flatMap((text) => [
    ...[...text.matchAll(HOST_OF_URL)].map(([, host = '']) => host),
    ...(mails && !text.includes('://') ? [...text.matchAll(HOST_OF_MAIL)].map(([, host = '']) => host) : []),
  ]);
  return new Set(hosts.map((host) => domainOf(host.toLowerCase())).filter((domain) => domain !== undefined));
}

function textsIn(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return value.length > LONGEST ? [value.slice(0, LONGEST)] : [value];
  if (isList(value)) return value.flatMap(textsIn);
  return isObject(value) ? Object.values(value).flatMap(textsIn) : [];
}

/** More than anybody reads; what follows is compared by other rules. */
const LONGEST = 100_000;

function domainOf(host: string): string | undefined {
  if (AT_HOME.test(host)) return undefined;
  if (/^[\d.]+$/.test(host) || SHARED.test(host)) return host;
  const labels = host.split('.');
  if (labels.length < 2) return undefined;
  return labels.slice(OF_A_COUNTRY.test(host) ? -3 : -2).join('.');
}
