import { remembered } from '../../model/remembered.ts';
import { code } from '../../model/text.ts';
import { isReplacement } from '../change-kind.ts';
import { leafName, type ChangedLeaf } from '../content/changed-attributes.ts';
import { placesIn, type Naming } from '../content/domains.ts';
import { registriesIn } from '../content/registries.ts';
import { endsWithOneOf } from '../name-endings.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { guardCode } from '../tampering.ts';

/** Often a move of the same people to a new name; somebody knows whether it is. */
const ELSEWHERE = 0.3;

/** Where something is sent, whom a login comes back to, and where code or keys are fetched from: of these the address. */
const CALLED = words(
  'webhook webhooks hook hooks callback callbacks redirect redirects logout push notification alert target sink forward reply',
  'configuration sso slo acs metadata jwk jwks oidc discovery issuer token authorization authorize userinfo user_info service server',
  'collector remote_write repo repository chart registry api base gateway',
);
const ADDRESS = /(?:_endpoint)?_(?:ur[il]s?|endpoints?)$/;
/** The same without a word that says address. */
const PLACES = words(
  'url urls uri uris endpoint webhook webhooks callbacks callback_urls web_origins allowed_origins allowed_logout_urls',
  'allowed_clients issuer issuer_uri idp_issuer repository chart_repository push_endpoint reply_url registry',
);
const SERVER = words('server');
/** Whom something is told. */
const PEOPLE = words(
  'email emails mail mails email_address email_addresses email_receiver email_receivers email_to addresses recipient recipients',
  'contact contacts subscribers endpoint',
);
/** Servers that get what is copied, sent or asked. */
const SERVERS = words(
  'server_name bootstrap_server bootstrap_servers smarthost smart_host relay_host target_host remote_host forward_host',
);
/** Objects of AWS that get what is written, or whose code runs along. */
const OBJECTS = words('destination target endpoint delivery_stream event_bus topic queue stream sink layers');
/** Programs that run at every sign-in. */
const RUNS_AT_SIGN_IN = /^auth0_(action|rule|hook|custom_db|trigger)|^okta_(inline_hook|event_hook)|^workos_/;
const IMAGES = words('image image_url image_uri');

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

export const sentElsewhere: Rule = {
  id: 'sent-elsewhere',
  title: 'What is sent, fetched or come back to goes to another domain than before',
  channel: 'security',
  check(context) {
    const { change, knowledge, tagsOnly, changedLeaves } = context;
    if ((change.kind !== 'update' && !isReplacement(change.kind)) || tagsOnly()) return [];
    const moved = changedLeaves().find((leaf) => isMoved(leaf, context));
    if (moved === undefined) return [];
    const message = `${code(change.address)}: ${code(moved.path)} names a host of another domain than before: whoever owns that gets, or gives, what goes there.`;
    return [{ severity: ELSEWHERE, code: guardCode(knowledge, 'security_exposure'), message, attribute: moved.path }];
  },
};

/** What an attribute of this name leads to; nothing, of most. */
const leadsTo = remembered((name): Naming | 'image' | 'nothing' => {
  if (endsWithOneOf(name, IMAGES)) return 'image';
  const naming: Naming = {
    mails: endsWithOneOf(name, PEOPLE),
    bareHosts: name === 'host' || endsWithOneOf(name, SERVERS),
    accounts: endsWithOneOf(name.replace(/_arn$/, ''), OBJECTS),
  };
  return isPlace(name) || Object.values(naming).includes(true) ? naming : 'nothing';
});

function isPlace(name: string): boolean {
  if (PLACES.has(name) || endsWithOneOf(name, SERVER)) return true;
  return ADDRESS.test(name) && endsWithOneOf(name.replace(ADDRESS, ''), CALLED);
}

/** What had no place before is told to somebody for the first time, which says nothing of who that is. */
function isMoved({ path, before, after }: ChangedLeaf, { change }: RuleContext): boolean {
  const name = leafName(path);
  const naming = leadsTo(name);
  if (naming === 'image') return isAnother(registriesIn(before), registriesIn(after));
  const isCode = name === 'code' && RUNS_AT_SIGN_IN.test(change.type);
  if (naming === 'nothing') return isCode && leadsElsewhere({ before, after }, {}, true);
  return leadsElsewhere({ before, after }, naming, isCode);
}

function leadsElsewhere({ before, after }: Pick<ChangedLeaf, 'before' | 'after'>, naming: Naming, isCode: boolean): boolean {
  const [then, now] = [placesIn(before, naming), placesIn(after, naming)];
  return (isCode || then.any) && [...now.domains].some((domain) => !then.domains.has(domain));
}

function isAnother(then: ReadonlySet<string>, now: ReadonlySet<string>): boolean {
  return then.size > 0 && [...now].some((registry) => !then.has(registry));
}
