import { SECRET_PATTERNS } from '../../src/ingest/terraform/secrets.ts';

const { formats, assignments, name, openName, reference } = SECRET_PATTERNS;

const RULES = `# What is sealed

<!-- Written by \`npm run docs\` from the patterns that the program uses. Do not edit. -->

Secrets are sealed while a plan is read: they are judged, and no report, decision or ledger can hold them. [The digest](digest.md) writes
a sealed value by its HMAC, so whoever computes digests needs these rules, to the letter. The patterns are regular expressions of
ECMAScript, tried anywhere in a text, and case counts unless it says otherwise.

Rules 1 to 5 hold for the values of a row (both sides), of an output (under its own name), of an action (\`config_sensitive\` is its
mark), of a provider or a program (where nothing is marked), and of [the variables](digest.md#the-document). The first that fits a value
seals it with all that is in it. \`null\` is never sealed.

1. **Marked.** \`before_sensitive\` and \`after_sensitive\` are \`true\`, or a list or map with \`true\` in it. \`true\` seals the value at its
   place; so does a mark that has a \`true\` somewhere inside and is no list beside a list, and no map beside a map. For a whole resource
   each of its attributes is sealed.
2. **A pair.** In a map whose \`name\`, \`Name\`, \`key\` or \`Key\` (the first that it has) is a secret's name: its member called \`value\`, in
   any case, if that is a secret's text.
3. **A name.** A value under a secret's name that is a secret's text, or that has one in it and is a list of plain values, or
   a map of texts and nulls.
   Items of a list have no name.
4. **A form.** A text of 8 characters or more that matches one of the forms, or one of the assignments in any case; and a text that is a
   JSON list or map (behind white space at most) and has \`\\\`, or in any case \`pass\`, \`pwd\`, \`secret\`, \`token\`, \`key\`,
   \`credential\`, \`kube\` or \`connection\` in it, if that document holds a pair of rule 2, a secret's text under a secret's name (items
   of a list have the name of the list here) or a text that this rule seals, or is nested deeper than 64.
5. **Base64.** A text of \`A-Z a-z 0-9 + / =\` and white space only, under a name with \`user_data\`, \`userdata\`, \`base64\` or \`b64\` in it, in
   any case, that begins with \`H4sI\`, or whose bytes, each as one character, have a secret by rule 4.
6. **A repetition.** After that, on both sides of the row: every text that contains a text of 8 characters or more out of a value which
   rules 1 to 5 sealed there, as it is or as it stands inside a JSON text.

`;

/** The page that says, so that others can compute a digest with a key, which values are sealed: the patterns are the program's own. */
export function sealedPage(): string {
  return `${RULES}**A secret's name**: put \`_\` between a small letter or digit and the capital behind it, put one \`_\` in place of every run of other
characters than letters and digits, and take it in lower case. It matches

    ${name.source}

and not

    ${openName.source}

**A secret's text** is a text that is not empty and does not match, in any case,

    ${reference.source}

**Forms**

${formats.map(({ source }) => `    ${source}`).join('\n')}

**Assignments**, in any case

${assignments.map(({ source }) => `    ${source}`).join('\n')}

In a change set nothing is marked: rules 2 to 6 hold for its properties.
`;
}
