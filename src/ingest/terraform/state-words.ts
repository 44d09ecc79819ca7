import type { Json } from '../../model/value.ts';
import { objectOf, textOf } from './fields.ts';

/** The setting of each backend that tells one state from another: S3, Azure, GCS, local, HTTP, Consul, Kubernetes, PostgreSQL. */
const PLACES = ['key', 'prefix', 'path', 'address', 'secret_suffix', 'schema_name'] as const;

/** Words in the path of a state that every state has, `terraform.tfstate` and the workspace `default` among them. */
const GENERAL = /^(?:|\.+|env:|terraform|default|\.?tfstate|https?:|states?)$/;

/** Where a state lies, as the words of its path and of its workspace. Account, bucket and region say less, and are left out. */
export function stateWords(config: Json | undefined, workspace: Json | undefined): readonly string[] {
  const settings = objectOf(config);
  const place = PLACES.map((name) => textOf(settings[name])).find((text) => text !== undefined);
  const remote = textOf(objectOf(settings['workspaces'])['name']);
  const words = [place ?? remote ?? '', textOf(workspace) ?? ''].flatMap((text) => text.split('/'));
  return words.map((word) => word.replace(/(?<=.)\.tfstate$/, '')).filter((word) => !GENERAL.test(word));
}
