const kept = new Map<string, string>();

/** Keeps until the page is closed: what was asked may name somebody, and the browser keeps nothing personal. */
export const forgetful = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => {
    kept.set(key, value);
  },
  removeItem: (key: string) => {
    kept.delete(key);
  },
  clear: () => kept.clear(),
  get length() {
    return kept.size;
  },
};
