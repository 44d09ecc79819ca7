/** The upper levels of a value whose keys are noted: those of a row, of its `change`, and of the object before it. */
const NOTED_LEVELS = 3;

/** More keys than any object of a provider has on these levels; where there are more, the value is parsed whole. */
const MOST = 1 << 14;
const BYTES = 4;
const LEVEL_BITS = 2;
const LEVEL_MASK = (1 << LEVEL_BITS) - 1;

/**
 * Where the keys of a value begin, and on which of its levels, from 1: noted while it is passed over, so that whoever needs little of
 * it need not go through it again. Changed in place: one of these serves all values of a document, one after the other.
 */
export interface KeyPlaces {
  readonly cells: DataView;
  /** Keys met; those beyond the room for them are counted only. */
  count: number;
}

export function newKeyPlaces(): KeyPlaces {
  return { cells: new DataView(new ArrayBuffer(MOST * BYTES)), count: 0 };
}

/** Notes a key of the upper levels, and no other. A value is shorter than 2^29 bytes (`piece.ts`), so its places fit beside the level. */
export function noteKey(places: KeyPlaces, place: number, level: number): void {
  if (level === 0 || level > NOTED_LEVELS) return;
  if (places.count < MOST) places.cells.setUint32(places.count * BYTES, place * (1 << LEVEL_BITS) + level);
  places.count += 1;
}

export function isWhole({ count }: KeyPlaces): boolean {
  return count <= MOST;
}

export function placeOfKey({ cells }: KeyPlaces, index: number): number {
  return cells.getUint32(index * BYTES) >>> LEVEL_BITS;
}

/** 0 behind the last key. */
export function levelOfKey({ cells, count }: KeyPlaces, index: number): number {
  return index < count ? cells.getUint32(index * BYTES) & LEVEL_MASK : 0;
}
