import { isList } from '../../model/list.ts';
import type { Json } from '../../model/value.ts';
import { isObject } from './json.ts';

const HOST_OF_URL = /\b[a-z][a-z0-9+.-]{0,20}:\/\/(?:[^\s/?#@"'`]{0,100}@)?([\w.*-]{1,253})/gi;
const BARE_HOST = /^\s*([\w-]+(?:\.[\w-]+)+)(?::\d+)?\s*$/;
const ACCOUNT_OF_ARN = /\barn:[\w-]*:[\w-]*:[\w-]*:(\d{12}):/g;
const HOST_OF_MAIL = /[\w.+-]{1,64}@([\w.-]{1,253}\.[\w-]{1,63})/g;

/** Names and addresses that mean a place of the network itself, and the machine of whoever develops: `10.example.com` is none. */
const AT_HOME =
  /^(localhost|(127|10)(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2})$|\.(local|localhost|internal|intranet|lan|svc|cluster|test|invalid)$/;
/** An address, also as one number: browsers and programs take both. */
const ADDRESS = /^([\d.]+|0x[\da-f]+)$/;
/** Below these everybody may have a name. */
const SHARED =
  /(^|\.)((vercel|netlify|fly|onrender|ngrok|ngrok-free|web|run|pages|workers|deno|github|gitlab|herokuapp|appspot|firebaseapp|cloudfunctions|amazonaws|cloudfront|awsglobalaccelerator|azurewebsites|azurefd|azure-api|windows|trycloudflare|pipedream|myshopify|surge|glitch|repl)\.(app|dev|io|com|net|me|sh|co)|railway\.app|logic\.azure\.com)$/;
/** `acme.co.uk` is a name of its own, `co.uk` is none. */
const OF_A_COUNTRY = /\.(co|com|org|net|gov|ac|edu|or|ne|go)\.[a-z]{2}$/;

/** What else than URLs names a place. */
export interface Naming {
  readonly mails?: boolean;
  /** A host by itself, as a server's name or each of a list of brokers. */
  readonly bareHosts?: boolean;
  /** The account in an ARN of AWS. */
  readonly accounts?: boolean;
}

/** Where a value leads. */
export interface Places {
  /** Domains that somebody had to register, or was given by a host, and accounts. */
  readonly domains: ReadonlySet<string>;
  /** True where it leads anywhere, be it within the network. */
  readonly any: boolean;
}

export function placesIn(value: Json | undefined, { mails = false, bareHosts = false, accounts = false }: Naming = {}): Places {
  const texts = textsIn(value);
  const all = (pattern: RegExp, text: string): readonly string[] => [...text.matchAll(pattern)].map(([, host = '']) => host);
  const hosts = texts.flatMap((text) => [
    ...all(HOST_OF_URL, text),
    ...(mails && !text.includes('://') ? all(HOST_OF_MAIL, text) : []),
    ...(bareHosts ? text.split(',').flatMap((host) => BARE_HOST.exec(host)?.[1] ?? []) : []),
  ]);
  const named = hosts.map((host) => domainOf(host.toLowerCase())).filter((domain) => domain !== undefined);
  const owners = accounts ? texts.flatMap((text) => all(ACCOUNT_OF_ARN, text)) : [];
  return { domains: new Set([...named, ...owners]), any: hosts.length + owners.length > 0 };
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
  if (ADDRESS.test(host) || SHARED.test(host)) return host;
  const labels = host.split('.');
  if (labels.length < 2) return undefined;
  return labels.slice(OF_A_COUNTRY.test(host) ? -3 : -2).join('.');
}
