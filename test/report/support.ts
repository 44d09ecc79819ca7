/** The lines of a comment that are not inside a fence. */
export function outsideFences(text: string): readonly string[] {
  let fence = '';
  return text.split('\n').filter((line) => {
    const [, run = ''] = /^\s*(`{3,})/.exec(line) ?? [];
    if (fence === '') {
      fence = run;
      return run === '';
    }
    if (line.trim() === fence) fence = '';
    return false;
  });
}

/** The Mermaid block of a comment, without its fence. */
export function mermaidIn(text: string): string | undefined {
  return /^```mermaid\n([\s\S]*?)\n```$/m.exec(text)?.[1];
}

const LABEL = String.raw`"(?:[\p{L}\p{N} .,/+\-_=()[\]→…]|#\d+;|<br/>)*"`;
const NODE = new RegExp(
  String.raw`^  n\d+(?:\[${LABEL}\]|\(${LABEL}\)|\(\[${LABEL}\]\)|\[\(${LABEL}\)\]|\{\{${LABEL}\}\}):::[a-z]+$`,
  'u',
);
const EDGE = /^ {2}n\d+ --> n\d+$/;
const CLASS = /^ {2}classDef [a-z]+ (?:[a-z-]+:[#\w ]+,?)+$/;

/** The lines that are none of the flowchart statements we write. */
export function strangeLines(diagram: string): readonly string[] {
  const [first, ...lines] = diagram.split('\n');
  return [
    ...(first === 'flowchart LR' ? [] : [first ?? '']),
    ...lines.filter((line) => !NODE.test(line) && !EDGE.test(line) && !CLASS.test(line)),
  ];
}

/** What markup each line outside fences starts with: two texts of one shape differ only in what their lines say. */
export function skeletonOf(text: string): readonly string[] {
  return outsideFences(text).map((line) => {
    const [start = ''] = /^(?:#{1,6} |\s*- (?:\[ \] )?|\d+\. |\||<(?!code)\/?\w+>(?:<\w+>)?|<!-- )/.exec(line) ?? [];
    const cells = start === '|' ? line.split('|').length : 0;
    return line === '' ? '' : `${start.replace(/\d+/, '1') || 'text'}${cells || ''}`;
  });
}
