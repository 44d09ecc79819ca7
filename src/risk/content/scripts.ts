import type { Json, JsonObject } from '../../model/value.ts';
import { isList, isObject, parsedDocument } from './json.ts';

/** Attributes that hold what a machine runs when it starts, and what a container or a job runs; hyphens, dots and underscores are ignored. */
const SCRIPT =
  /^(userdata(base64|raw)?|customdata|(metadata)?(startup|shutdown|windowsstartup)script\w*|(pre|post)bootstrapuserdata|commandtoexecute|(container)?commands?|args|arguments|entrypoint|cmd|runcmd|bootcmd|guestinfouserdata|initscript|inlinescript|configscript|buildspec)$/;

/** Types of which the whole content is a script. */
const IS_ONE = /runbook$|^aws_ssm_document$|^AWS::SSM::Document$/;
const CONTENT = /^content$/;

/** Longer texts are programs, not what a person writes to start one. */
const LONGEST = 100_000;

/** The scripts and command lines in an object, encoded or in the text of a definition; a list of words is one line. */
export function scriptsIn(type: string, values: JsonObject): readonly string[] {
  return scriptsOf(values, (name) => SCRIPT.test(name) || (CONTENT.test(name) && IS_ONE.test(type)));
}

function scriptsOf(value: Json | undefined, isScript: (name: string) => boolean): readonly string[] {
  if (typeof value === 'string') return scriptsInText(value, isScript);
  if (isList(value)) return value.flatMap((item) => scriptsOf(item, isScript));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    isScript(name.replaceAll(/[-_.]/g, '').toLowerCase()) ? [textOf(part)] : scriptsOf(part, isScript),
  );
}

/** A definition as text: containers of a task, properties of a job, settings of an extension. */
function scriptsInText(text: string, isScript: (name: string) => boolean): readonly string[] {
  const document = text.length > LONGEST ? undefined : parsedDocument(text);
  return document === undefined ? [] : scriptsOf(document, isScript);
}

function textOf(value: Json | undefined): string {
  if (typeof value === 'string') return value.length > LONGEST ? '' : (decoded(value) ?? value);
  if (isList(value)) return value.map(textOf).join(' ');
  return isObject(value) ? Object.values(value).map(textOf).join('\n') : '';
}

const BASE64 = /^[\w+/\s-]{16,}={0,2}\s*$/;

/** What is written in Base64, where it is text. */
function decoded(value: string): string | undefined {
  if (!BASE64.test(value) || /\s\S+\s/.test(value.trim())) return undefined;
  try {
    const text = atob(value.replaceAll(/\s/g, ''));
    return IS_TEXT.test(text) ? text : undefined;
  } catch {
    // It only looks like it.
    return undefined;
  }
}

/** Beyond the letters: line breaks, tabs and the bytes of letters that are not English. */
const IS_TEXT = /^[\t\n\r\u0020-\u007E\u0080-\u00FF]*$/;
