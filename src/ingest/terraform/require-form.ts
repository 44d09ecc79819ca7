import type { ValidateFunction } from 'ajv';
import { InputError } from '../../model/errors.ts';
import { code } from '../../model/text.ts';
import type { Json } from '../../model/value.ts';
import { objectOf, textOf } from './fields.ts';

/** Throws InputError, naming the object and the place, where a part of a plan has not the form that the schema gives it. */
export function requireForm(value: Json, validate: ValidateFunction<unknown>, part: string): void {
  if (validate(value)) return;
  const [error] = validate.errors ?? [];
  const address = textOf(objectOf(value)['address']);
  const owner = address === undefined ? '' : ` of ${code(address)}`;
  const place = (error?.instancePath ?? '').slice(1).replaceAll('/', '.');
  const inside = place === '' ? '' : `, at ${code(place)},`;
  throw new InputError(
    `${code(part)}${owner}${inside} is not as Terraform writes it: it ${error?.message ?? 'has another form'}.`,
    'Give the output of `terraform show -json` unedited.',
  );
}
