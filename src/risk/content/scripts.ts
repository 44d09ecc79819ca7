import { isList } from '../../model/list.ts';
import { remembered } from '../../model/remembered.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { isObject, parsedDocument } from './json.ts';

/** Attributes that hold what a machine runs when it starts, and what a container or a job runs; hyphens, dots and underscores are ignored. */
const SCRIPT =
  /^(userdata(base64|raw)?|customdata|(metadata)?(startup|shutdown|windowsstartup)script\w*|(pre|post)bootstrapuserdata|commandtoexecute|(container)?commands?|args|arguments|entrypoint|cmd|runcmd|bootcmd|guestinfouserdata|initscript|inlinescript|configscript|buildspec|sqlstatement|sqlscript)$/;

/** Types of which the whole content is a script. */
const IS_ONE =
  /runbook$|^aws_ssm_document$|^AWS::SSM::Document$|^azurerm_(virtual_machine|arc_machine)\w*_extension$|^nomad_job$/;
const CONTENT = /^(content|script|jobspec)$/;

/** Longer texts are programs, not what a person writes to start one. */
const LONGEST = 100_000;

/** The scripts and command lines in an object, encoded or in the text of a definition; a list of words is one line. */
export function scriptsIn(type: string, values: JsonObject): readonly string[] {
  const found: string[] = [];
  addScripts(values, IS_ONE.test(type), found);
  return found;
}

const isScript = remembered((name) => SCRIPT.test(name.replaceAll(/[-_.]/g, '').toLowerCase()));

/** Every change is asked, and nearly none holds any: nothing is gathered on the way. */
function addScripts(value: Json | undefined, isOne: boolean, found: string[]): void {
  if (typeof value === 'string') addScriptsOfText(value, isOne, found);
  else if (isList(value)) for (const item of value) addScripts(item, isOne, found);
  else if (isObject(value)) {
    for (const name of Object.keys(value)) {
      if (isScript(name) || (isOne && CONTENT.test(name))) found.push(textOf(value[name]));
      else addScripts(value[name], isOne, found);
    }
  }
}

/** Without one of these letter sequences a document has no name of a script; most are policies, and to parse each of them takes long. */
const HINT = /data|script|command|arg|entry|cmd|buildspec|content|statement/i;

/** A definition as text: containers of a task, properties of a job, settings of an extension. */
function addScriptsOfText(text: string, isOne: boolean, found: string[]): void {
  if (text.length > LONGEST || !/^\s*[[{]/.test(text) || !HINT.test(text)) return;
  addScripts(parsedDocument(text), isOne, found);
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
