/** Paints a text for a terminal, or leaves it as it is. */
export type Paint = (text: string) => string;
export type Style = Readonly<Record<keyof typeof CODES, Paint>>;

/** Select Graphic Rendition codes (ECMA-48): what switches a look on, and what switches that look alone off. */
const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
  onRed: ['1;97;41', '22;39;49'],
  onYellow: ['1;30;43', '22;39;49'],
  onGreen: ['1;30;42', '22;39;49'],
} as const;

/** Colours, or none: every paint then returns its text unchanged. */
export function styleFor(color: boolean): Style {
  const paint = (name: keyof typeof CODES): Paint => {
    const [on, off] = CODES[name];
    return color ? (text) => `\u001B[${on}m${text}\u001B[${off}m` : (text) => text;
  };
  return {
    bold: paint('bold'),
    dim: paint('dim'),
    red: paint('red'),
    green: paint('green'),
    yellow: paint('yellow'),
    blue: paint('blue'),
    cyan: paint('cyan'),
    onRed: paint('onRed'),
    onYellow: paint('onYellow'),
    onGreen: paint('onGreen'),
  };
}
