/** An element with either elements or text in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly XmlElement[] | string;
}

export function element(name: string, attributes: XmlElement['attributes'], content: XmlElement['content'] = []): XmlElement {
  return { name, attributes, content };
}

/** A document of XML 1.0, one element a line. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${linesOf(root, '').join('\n')}\n`;
}

function linesOf({ name, attributes, content }: XmlElement, indent: string): readonly string[] {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const head = `${indent}<${name}${pairs.join('')}`;
  if (content.length === 0) return [`${head}/>`];
  if (typeof content === 'string') return [`${head}>${escapeXml(content)}</${name}>`];
  return [`${head}>`, ...content.flatMap((child) => linesOf(child, `${indent}  `)), `${indent}</${name}>`];
}

/** Everything but what XML 1.0 calls a character (https://www.w3.org/TR/xml/#charsets): not even as an entity may it stand there. */
const NO_CHARACTER = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text for an element or an attribute. */
function escapeXml(text: string): string {
  return text.replace(NO_CHARACTER, '\uFFFD').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}
