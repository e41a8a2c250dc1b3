const ALPHABET = '0123456789abcdefghijklmnopqrstuv';
const PLACES = 20;

export type IdPrefix = 'person' | 'stay' | 'kin' | 'cmd' | 'facility' | 'zone' | 'notice' | 'lead' | 'photo' | 'report' | 'sought' | 'placement' | 'family' | 'journey' | 'request' | 'mission' | 'glass';

/** Makes an id of 20 random places (100 bits), so that two desks never make the same one. */
export function newId(prefix: IdPrefix): string {
  const bytes = crypto.getRandomValues(new Uint8Array(PLACES));
  return `${prefix}-${Array.from(bytes, (byte) => ALPHABET.charAt(byte & 31)).join('')}`;
}

/** The last places of an id, to tell two files apart on screen. */
export function shortId(id: string): string {
  return id.slice(-6).toUpperCase();
}
