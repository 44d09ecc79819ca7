import { pick } from './random.ts';
import { SHAPES, type ShapeText } from './shapes.ts';

export interface Attribute {
  readonly name: string;
  readonly type: 'string' | 'number' | 'boolean' | 'list' | 'map' | 'objects';
  readonly origin: 'computed' | 'optional-computed' | 'required' | 'optional';
  readonly sensitive: boolean;
}

export interface Shape {
  readonly attributes: readonly Attribute[];
  readonly blocks: readonly { readonly name: string; readonly attributes: readonly string[] }[];
}

const TYPES = new Map<string, Attribute['type']>([
  ['s', 'string'],
  ['n', 'number'],
  ['b', 'boolean'],
  ['L', 'list'],
  ['M', 'map'],
  ['O', 'objects'],
]);

const ORIGINS = new Map<string, Attribute['origin']>([
  ['c', 'computed'],
  ['o', 'optional-computed'],
  ['r', 'required'],
]);

function attributeOf(word: string): Attribute {
  const [name = '', code = ''] = word.split(':');
  return {
    name,
    type: TYPES.get(code.charAt(0)) ?? 'string',
    origin: ORIGINS.get(code.charAt(1)) ?? 'optional',
    sensitive: code.endsWith('!'),
  };
}

function shapeOf(text: ShapeText): Shape {
  const words = (list: string): string[] => list.split(' ').filter((word) => word !== '');
  return {
    attributes: words(text.attributes).map(attributeOf),
    blocks: words(text.blocks).map((word) => {
      const [name = '', attributes = ''] = word.split(':');
      return { name, attributes: attributes.split(',').filter((attribute) => attribute !== '') };
    }),
  };
}

const SHAPE_OF = new Map(Object.entries(SHAPES).map(([type, text]) => [type, shapeOf(text)]));
const TICKETS = Object.entries(SHAPES).flatMap(([type, { weight }]) => Array.from({ length: weight }, () => type));

/** A type, drawn by its weight; `share` is 0 to 1. */
export function drawType(share: number): string {
  return pick(TICKETS, Math.floor(share * TICKETS.length));
}

export function shapeFor(type: string): Shape {
  const shape = SHAPE_OF.get(type);
  if (shape === undefined) throw new Error(`No shape for ${type}.`);
  return shape;
}
