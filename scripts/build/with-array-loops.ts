import ts from 'typescript';

/** What stands in a text between two places is replaced. */
interface Edit {
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

/** A source that is being gone through. */
interface Pass {
  readonly source: ts.SourceFile;
  readonly checker: ts.TypeChecker;
  readonly edits: Edit[];
  /** A name that the source does not have. */
  name(): string;
}

/**
 * The text of a source in which arrays are read by index wherever it goes through one or takes one apart. JavaScript asks an array for
 * an iterator there, and code that V8 has not optimized yet makes an object for each element: a quarter of all that a run of a third
 * of a second allocates. It means the same: an array's iterator reads its elements by index, and its length anew each time.
 */
export function withArrayLoops(source: ts.SourceFile, checker: ts.TypeChecker): string {
  let count = 0;
  const pass: Pass = { source, checker, edits: [], name: () => `$${(count += 1)}` };
  const visit = (node: ts.Node): void => {
    if (ts.isForOfStatement(node)) editLoop(node, pass);
    else if (ts.isVariableDeclaration(node)) editVariable(node, pass);
    else if (ts.isFunctionLike(node)) editParameters(node, pass);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return edited(source.text, pass.edits);
}

/** `for (const item of list) …` becomes `for (let $1 = list, $2 = 0; …) { const item = $1[$2]; … }`. */
function editLoop({ initializer, expression, statement, awaitModifier }: ts.ForOfStatement, pass: Pass): void {
  const declaration = ts.isVariableDeclarationList(initializer) ? initializer.declarations[0] : undefined;
  if (awaitModifier || !declaration || !isArray(expression, pass)) return;
  const [list, at] = [pass.name(), pass.name()];
  const keyword = (initializer.flags & ts.NodeFlags.Const) === 0 ? 'let' : 'const';
  pass.edits.push({ at: initializer.getStart(pass.source), end: expression.getStart(pass.source), text: `let ${list} = ` });
  pass.edits.push({ at: expression.end, end: expression.end, text: `, ${at} = 0; ${at} < ${list}.length; ${at} += 1` });
  begin(statement, `${keyword} ${taken(declaration.name, `${list}[${at}]`, pass)};`, pass);
}

/** `const [a, b] = list` becomes `const $1 = list, a = $1[0], b = $1[1]`. */
function editVariable({ name, initializer }: ts.VariableDeclaration, pass: Pass): void {
  if (!initializer || !isSimple(name) || !isArray(initializer, pass)) return;
  const list = pass.name();
  pass.edits.push({ at: name.getStart(pass.source), end: initializer.getStart(pass.source), text: `${list} = ` });
  pass.edits.push({ at: initializer.end, end: initializer.end, text: `, ${elements(name, list)}` });
}

/** `([a, b]) => …` becomes `($1) => { const a = $1[0], b = $1[1]; … }`. */
function editParameters(node: ts.SignatureDeclaration, pass: Pass): void {
  const body = 'body' in node ? node.body : undefined;
  if (!body) return;
  const parts = node.parameters.flatMap(({ name, initializer, dotDotDotToken }) => {
    if (initializer || dotDotDotToken || !isSimple(name) || !isArray(name.parent, pass)) return [];
    const list = pass.name();
    pass.edits.push({ at: name.getStart(pass.source), end: name.end, text: list });
    return [elements(name, list)];
  });
  if (parts.length > 0) begin(body, `const ${parts.join(', ')};`, pass);
}

/** Puts a statement in front of a body. */
function begin(body: ts.Node, statement: string, pass: Pass): void {
  const start = body.getStart(pass.source);
  if (ts.isBlock(body)) {
    pass.edits.push({ at: start + 1, end: start + 1, text: ` ${statement}` });
    return;
  }
  const isExpression = !ts.isStatement(body);
  pass.edits.push({ at: start, end: start, text: `{ ${statement} ${isExpression ? 'return ' : ''}` });
  pass.edits.push({ at: body.end, end: body.end, text: isExpression ? '; }' : ' }' });
}

/** A declaration of a name, or of the names of a pattern, from a value. */
function taken(name: ts.BindingName, value: string, pass: Pass): string {
  if (!isSimple(name) || !isArray(name, pass)) return `${name.getText(pass.source)} = ${value}`;
  const list = pass.name();
  return `${list} = ${value}, ${elements(name, list)}`;
}

/** A pattern of names, and of nothing that is to be taken apart in turn. */
function isSimple(name: ts.BindingName): name is ts.ArrayBindingPattern {
  if (!ts.isArrayBindingPattern(name)) return false;
  return name.elements.some(ts.isBindingElement) && name.elements.every(isName);
}

function isName(element: ts.ArrayBindingElement): boolean {
  return ts.isOmittedExpression(element) || ts.isIdentifier(element.name);
}

/** The names of a pattern as declarations, each from its place in a list. */
function elements(pattern: ts.ArrayBindingPattern, list: string): string {
  return pattern.elements
    .flatMap((element, index) => {
      if (ts.isOmittedExpression(element)) return [];
      const name = element.name.getText();
      const value = element.dotDotDotToken ? `${list}.slice(${index})` : `${list}[${index}]`;
      const otherwise = element.initializer?.getText();
      return [`${name} = ${otherwise === undefined ? value : `${value} === undefined ? ${otherwise} : ${value}`}`];
    })
    .join(', ');
}

function isArray(node: ts.Node, { checker }: Pass): boolean {
  const type = checker.getTypeAtLocation(node);
  const parts = type.isUnion() ? type.types : [type];
  return parts.every((part) => checker.isArrayType(part) || checker.isTupleType(part));
}

/** Throws where two edits lie over each other: then a pattern holds more than this was made for. */
function edited(text: string, edits: readonly Edit[]): string {
  let from = 0;
  const parts: string[] = [];
  // Edits at one place stay in the order in which they were made: what is outside comes first.
  for (const edit of edits.toSorted((a, b) => a.at - b.at || a.end - b.end)) {
    if (edit.at < from) throw new Error(`An array is taken apart in too intricate a way: ${text.slice(edit.at, edit.end)}`);
    parts.push(text.slice(from, edit.at), edit.text);
    from = edit.end;
  }
  return [...parts, text.slice(from)].join('');
}
