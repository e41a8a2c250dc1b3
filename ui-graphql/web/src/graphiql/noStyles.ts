/**
 * Stands in for react-style-singleton, which writes style elements that our policy forbids. They keep a page from
 * scrolling behind an open menu; the explorer is as high as the window and does not scroll.
 */
export function styleSingleton() {
  return () => null;
}
